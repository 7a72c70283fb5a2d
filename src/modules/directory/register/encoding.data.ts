/** The 8-bit code pages in which registers of the participating countries are met, most common first. */
export const CODE_PAGES = [
	'windows-1252', 'windows-1250', 'windows-1251', 'windows-1254', 'windows-1253', 'windows-1257', 'iso-8859-2', 'windows-1256'
] as const;
export type CodePage = (typeof CODE_PAGES)[number];

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';

/** Lower-case letters beyond a–z of each language of schooling (Unicode CLDR exemplar characters). */
export const ALPHABETS: Record<string, string> = {
	ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
	az: 'əğıöşüç',
	bg: CYRILLIC,
	bs: 'čćđšžабвгдђежзијклљмнњопрстћуфхцчџш',
	ca: 'àçéèíïóòúü',
	cs: 'áčďéěíňóřšťúůýž',
	cy: 'âêîôûŵŷäëïöü',
	da: 'åæøéá',
	de: 'äöüß',
	el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
	en: 'éèöüáíóú',
	es: 'áéíñóúü',
	et: 'äõöüšž',
	eu: 'çñ',
	fi: 'äåöšž',
	fr: 'àâæçéèêëîïôœùûüÿ',
	fy: 'âêéôúû',
	ga: 'áéíóú',
	gl: 'áéíñóúü',
	hr: 'čćđšž',
	hu: 'áéíóöőúüű',
	is: 'áæðéíóöúýþ',
	it: 'àéèìóòù',
	kl: 'åæøáéêíôúû',
	lb: 'äéëöüèêîôûß',
	lt: 'ąčęėįšųūž',
	lv: 'āčēģīķļņšūž',
	mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
	mt: 'ċġħżàèìòù',
	nb: 'åæøéèêóòôàü',
	nl: 'áäéëíïóöúüèê',
	nn: 'åæøéèêóòôàü',
	pap: 'áéíóúñüèòù',
	pl: 'ąćęłńóśźż',
	pt: 'áâãàçéêíóôõúü',
	ro: 'ăâîșşțţ',
	ru: `${CYRILLIC}ё`,
	se: 'áčđŋšŧž',
	sk: 'áäčďéíľĺňóôŕšťúýž',
	sl: 'čšž',
	sq: 'çë',
	sr: 'абвгдђежзијклљмнњопрстћуфхцчџшčćđšž',
	sv: 'åäöéü',
	tr: 'çğıöşüâîû',
	uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'
};

/** Which code page an office computer set to the language would have written. */
export const USUAL_PAGE: Record<string, CodePage> = {
	...Object.fromEntries('bs cs hr hu pl ro sk sl sq'.split(' ').map((language) => [language, 'windows-1250'])),
	...Object.fromEntries('bg mk ru sr uk'.split(' ').map((language) => [language, 'windows-1251'])),
	...Object.fromEntries('az tr'.split(' ').map((language) => [language, 'windows-1254'])),
	...Object.fromEntries('et lt lv'.split(' ').map((language) => [language, 'windows-1257'])),
	ar: 'windows-1256',
	el: 'windows-1253'
};
