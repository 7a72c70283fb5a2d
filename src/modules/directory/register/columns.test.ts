import { describe, expect, test } from 'vitest';
import { guessColumns, isPersonal, type Field } from './columns.ts';
import { foldHeader } from './fold.ts';

/** Field → headers, as guessed from the headers alone or with rows. */
function guess(headers: string, languages: string, ...rows: string[]) {
	const names = headers.split('|');
	const columns = guessColumns(
		names,
		rows.map((row) => row.split('|')),
		languages.split(' ')
	);
	return Object.fromEntries(Object.entries(columns).map(([field, at]) => [field, at.map((column) => names[column]).join(' + ')]));
}

const EVERY: [string, string][] = [
	['de', 'Schulnummer|Schulname|Straße|PLZ|Ort|Bundesland|Schulform|E-Mail|Homepage'],
	['fr', 'numero_uai|appellation_officielle|adresse_uai|code_postal_uai|libelle_commune|libelle_region|nature_uai_libe|Mail|Web'],
	['nl', 'BRIN NUMMER|INSTELLINGSNAAM|STRAATNAAM|POSTCODE|PLAATSNAAM|PROVINCIE|ONDERWIJSSTRUCTUUR|E-mailadres|INTERNETADRES'],
	[
		'it',
		'CODICESCUOLA|DENOMINAZIONESCUOLA|INDIRIZZOSCUOLA|CAPSCUOLA|DESCRIZIONECOMUNE|REGIONE|DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA|INDIRIZZOEMAILSCUOLA|SITOWEBSCUOLA'
	],
	[
		'es',
		'Código de centro|Denominación específica|Domicilio|Código postal|Localidad|Provincia|Denominación genérica|Correo electrónico|Página web'
	],
	['pt', 'Código da escola|Nome da escola|Morada|Código postal|Localidade|Distrito|Tipologia|Correio eletrónico|Sítio'],
	['pl', 'Numer RSPO|Nazwa szkoły|Ulica|Kod pocztowy|Miejscowość|Województwo|Typ szkoły|E-mail|Strona www'],
	['cs', 'RED_IZO|Plný název|Ulice|PSČ|Obec|Kraj|Typ školy|E-mail|WWW stránky'],
	['sk', 'EDUID|Názov školy|Ulica|PSČ|Obec|Kraj|Druh školy|E-mail|Webová stránka'],
	['hu', 'OM azonosító|Intézmény neve|Utca, házszám|Irányítószám|Település|Megye|Intézménytípus|E-mail cím|Honlap'],
	['sl', 'Matična številka|Naziv šole|Naslov|Poštna številka|Kraj|Regija|Vrsta šole|Elektronski naslov|Spletna stran'],
	['hr', 'Šifra ustanove|Naziv ustanove|Adresa|Poštanski broj|Mjesto|Županija|Vrsta škole|E-mail|Web stranica'],
	['sr', 'Шифра школе|Назив школе|Адреса|Поштански број|Место|Округ|Врста школе|Е-пошта|Сајт'],
	['mk', 'Шифра|Назив на училиште|Адреса|Поштенски број|Општина|Регион|Вид на училиште|Е-пошта|Веб страна'],
	['bg', 'Код по НЕИСПУО|Училище|Адрес|Пощенски код|Населено място|Област|Вид училище|Електронна поща|Сайт'],
	['ro', 'Cod SIIIR|Denumire unitate|Strada|Cod poștal|Localitate|Județ|Tip unitate|E-mail|Pagina web'],
	['el', 'Κωδικός σχολείου|Ονομασία σχολείου|Διεύθυνση|Ταχ. Κώδικας|Δήμος|Περιφέρεια|Τύπος σχολείου|Ηλεκτρονικό ταχυδρομείο|Ιστοσελίδα'],
	['et', 'EHIS kood|Kooli nimi|Aadress|Postiindeks|Linn|Maakond|Kooli liik|E-post|Koduleht'],
	['lv', 'Reģistrācijas numurs|Iestādes nosaukums|Adrese|Pasta indekss|Pilsēta|Reģions|Iestādes tips|E-pasts|Mājas lapa'],
	['lt', 'Mokyklos kodas|Mokyklos pavadinimas|Adresas|Pašto kodas|Miestas|Apskritis|Mokyklos tipas|El. paštas|Interneto svetainė'],
	['fi', 'Oppilaitosnumero|Oppilaitoksen nimi|Katuosoite|Postinumero|Postitoimipaikka|Maakunta|Oppilaitostyyppi|Sähköposti|Kotisivu'],
	['sv', 'Skolenhetskod|Skolenhetsnamn|Besöksadress|Postnummer|Postort|Län|Skolform|E-post|Webbadress'],
	['da', 'Institutionsnummer|Institutionsnavn|Vejnavn|Postnummer|Postdistrikt|Region|Institutionstype|E-post|Hjemmeside'],
	['nb', 'Organisasjonsnummer|Skolenavn|Besøksadresse|Postnummer|Poststed|Fylke|Skoletype|E-post|Hjemmeside'],
	['is', 'Skólanúmer|Nafn skóla|Heimilisfang|Póstnúmer|Sveitarfélag|Landshluti|Skólastig|Netfang|Vefsíða'],
	['tr', 'Kurum Kodu|Kurum Adı|Adres|Posta Kodu|İlçe|İl|Kurum Türü|E-posta|Web Adresi'],
	['uk', 'Код ЄДЕБО|Повна назва|Адреса|Поштовий індекс|Населений пункт|Область|Тип закладу|Електронна пошта|Вебсайт'],
	['sq', 'Kodi i shkollës|Emri i shkollës|Rruga|Kodi postar|Qyteti|Qarku|Lloji i shkollës|Posta elektronike|Faqja'],
	['az', 'Məktəb kodu|Məktəbin adı|Ünvan|Poçt indeksi|Şəhər|Region|Məktəbin növü|Elektron poçt|Sayt'],
	['hy', 'Դպրոցի կոդ|Դպրոցի անվանում|Հասցե|Փոստային ինդեքս|Քաղաք|Մարզ|Տեսակ|Էլ. փոստ|Կայք'],
	['ka', 'სკოლის კოდი|სკოლის დასახელება|მისამართი|საფოსტო ინდექსი|ქალაქი|რეგიონი|ტიპი|ელ. ფოსტა|ვებ-გვერდი'],
	['ar', 'رمز المدرسة|اسم المدرسة|العنوان|الرمز البريدي|المدينة|المحافظة|نوع المدرسة|البريد الإلكتروني|الموقع الإلكتروني'],
	['mt', 'Kodiċi|Isem|Triq|Kodiċi postali|Lokalità|Reġjun|Type|Email|Website'],
	['en', 'Roll Number|Official Name|Address Line 1|Eircode|Town|County|School Type|Email|Website']
];
const ORDER: Field[] = ['code', 'name', 'street', 'postcode', 'city', 'region', 'type', 'email', 'website'];

test.each(EVERY)('headers in %s', (language, headers) => {
	const found = guess(headers, language);
	expect(ORDER.map((field) => found[field])).toEqual(headers.split('|'));
});

test('English headers are understood in any country, and a neighbour’s words too', () => {
	expect(guess('School code|School name|City', 'ka')).toEqual({ code: 'School code', name: 'School name', city: 'City' });
	expect(guess('Schulnummer|Schulname|Ort', 'it')).toEqual({ code: 'Schulnummer', name: 'Schulname', city: 'Ort' });
});

describe('columns about persons', () => {
	test.each([
		'Telefon',
		'Schulleitung',
		'E-Mail Schulleiter',
		'Head teacher',
		'Nom du directeur',
		'Prénom',
		'Imię i nazwisko dyrektora',
		'Ředitel',
		'Jméno',
		'Igazgató',
		'Ravnatelj',
		'Директор',
		'Διευθυντής',
		'Müdür Adı',
		'اسم المدير',
		'الهاتف',
		'Rehtori',
		'Vadītājs',
		'contact_person',
		'Téléphone',
		'Cellulare'
	])('%s is never read', (header) => {
		expect(isPersonal(header)).toBe(true);
		expect(guess(`code|name|${header}`, 'en de fr pl')).toEqual({ code: 'code', name: 'name' });
	});
	test.each(['Adresse', 'Direction des services', 'Patronyme_uai', 'Název', 'Nombre', 'Kontonummer'])('%s is no such column', (header) => {
		expect(isPersonal(header)).toBe(false);
	});
});

describe('values have to keep what headers promise', () => {
	test('a code of the municipality is no town', () => {
		expect(guess('id|name|commune|localite', 'fr', '1|École A|35016|Baulon', '2|École B|35016|Bruz')).toMatchObject({ city: 'localite' });
	});
	test('metres are no degrees', () => {
		const found = guess('id|name|lat|lon', 'fr', '1|École A|6776558.9|332503.4', '2|École B|6776559.9|332504.4');
		expect(found).toEqual({ id: undefined, code: 'id', name: 'name' });
	});
	test('a code that is the same for nearly all is none', () => {
		const rows = Array.from({ length: 40 }, (_, i) => `${i % 2}|School ${i}|${i}`);
		expect(guess('code|name|number', 'en', ...rows)).toEqual({ name: 'name', code: 'number' });
	});
	test('one odd value in a short list changes nothing', () => {
		expect(guess('code|name', 'en', '1|A School', '2|null', '3|B School', '4|C', '5|D School')).toEqual({ code: 'code', name: 'name' });
	});
});

test('numbered columns of a name or street belong together, in their order', () => {
	expect(guess('Nr|Schulbezeichnung_2|Schulbezeichnung_1|Adresse 1|Adresse 2', 'de')).toMatchObject({
		name: 'Schulbezeichnung_1 + Schulbezeichnung_2',
		street: 'Adresse 1 + Adresse 2'
	});
});
test('paths of JSON are named by their last part', () => {
	expect(guess('properties.name|geometry.lat|geometry.lon|properties.school_id', 'en')).toEqual({
		name: 'properties.name',
		lat: 'geometry.lat',
		lon: 'geometry.lon',
		code: 'properties.school_id'
	});
});
test('headers are parted where words meet', () => {
	expect(['UTMRechtswert', 'gradeFrom', 'Code_postal', 'E-Mail', 'Škola č. 1'].map(foldHeader)).toEqual([
		'utm rechtswert',
		'grade from',
		'code postal',
		'e mail',
		'skola c 1'
	]);
});
