import type { PlaceStock } from './place-stock.ts';

/** The southern neighbourhood. */
export const places: Readonly<Record<string, PlaceStock>> = {
	TN: {
		schools: 9,
		towns: `
تونس//Tunis | تونس | 36.806 | 10.182
صفاقس//Sfax | صفاقس | 34.740 | 10.760
سوسة//Sousse | سوسة | 35.829 | 10.641
القيروان//Kairouan | القيروان | 35.678 | 10.096
بنزرت//Bizerte | بنزرت | 37.274 | 9.874
قابس//Gabès | قابس | 33.881 | 10.098`,
		patrons: 'ابن خلدون|أبو القاسم الشابي|الطاهر الحداد|علي البلهوان|البساتين',
		patterns: `
primary: المدرسة الابتدائية {patron}
primary: المدرسة الابتدائية {patron} – {town}
lower-secondary: المدرسة الإعدادية {patron}
lower-secondary: Collège pilote de {latin town}
upper-secondary: معهد {patron}
upper-secondary: Lycée {latin town} Centre`,
		streets: 'نهج المدرسة {n}|شارع الحبيب بورقيبة {n}|نهج الزيتون {n}',
		code: '',
		languages: 'ar fr en it',
		timeZone: 'Africa/Tunis'
	},
	JO: {
		schools: 6,
		towns: `
عمّان | عمّان | 31.955 | 35.945
إربد | إربد | 32.556 | 35.850
السلط | البلقاء | 32.039 | 35.727
الكرك | الكرك | 31.185 | 35.705
العقبة | العقبة | 29.532 | 35.006`,
		patrons: 'الزهراء|اليرموك|الكرامة|الملكة نور|الخنساء',
		patterns: `
primary+lower-secondary: مدرسة {patron} الأساسية
upper-secondary: مدرسة {patron} الثانوية للبنات
upper-secondary: مدرسة {patron} الثانوية، {town}`,
		streets: 'شارع المدارس {n}|شارع الجامعة {n}|شارع النخيل {n}',
		code: '',
		languages: 'ar en fr',
		timeZone: 'Asia/Amman'
	},
	LB: {
		schools: 5,
		towns: `
بيروت//Beyrouth | بيروت | 33.894 | 35.502
طرابلس//Tripoli | الشمال | 34.437 | 35.850
صيدا//Saïda | الجنوب | 33.557 | 35.373
زحلة//Zahlé | البقاع | 33.846 | 35.902
جبيل//Byblos | جبل لبنان | 34.123 | 35.651`,
		patrons: 'الأرز|جبران|مي زيادة|النجاح|الحكمة',
		patterns: `
primary+lower-secondary: مدرسة {patron} الرسمية
upper-secondary: ثانوية {patron} الرسمية
upper-secondary: Lycée officiel de {latin town}`,
		streets: 'شارع المدرسة {n}|شارع الأرز {n}',
		code: '',
		languages: 'ar fr en',
		timeZone: 'Asia/Beirut'
	},
	PS: {
		schools: 5,
		towns: `
رام الله | رام الله والبيرة | 31.904 | 35.204
نابلس | نابلس | 32.221 | 35.254
بيت لحم | بيت لحم | 31.705 | 35.203
الخليل | الخليل | 31.530 | 35.099
جنين | جنين | 32.460 | 35.300`,
		patrons: 'الأمل|الياسمين|فدوى طوقان|الزيتونة',
		patterns: `
primary+lower-secondary: مدرسة {patron} الأساسية
upper-secondary: مدرسة {patron} الثانوية، {town}
upper-secondary: مدرسة بنات {town} الثانوية`,
		streets: 'شارع المدرسة {n}|شارع القدس {n}|شارع الزيتون {n}',
		code: '',
		languages: 'ar en',
		timeZone: 'Asia/Hebron'
	}
};
