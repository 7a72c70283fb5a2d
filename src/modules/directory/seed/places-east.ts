import type { PlaceStock } from './place-stock.ts';

/** The eastern neighbourhood. */
export const places: Readonly<Record<string, PlaceStock>> = {
	AM: {
		schools: 5,
		towns: `
Երևան | Երևան | 40.178 | 44.513
Գյումրի | Շիրակ | 40.789 | 43.847
Վանաձոր | Լոռի | 40.813 | 44.488
Դիլիջան | Տավուշ | 40.741 | 44.863`,
		patrons: 'Հովհաննես Թումանյանի|Ավետիք Իսահակյանի|Պարույր Սևակի|Եղիշե Չարենցի',
		patterns: `
primary+lower-secondary: {town} թիվ {n} հիմնական դպրոց
primary+lower-secondary+upper-secondary: {patron} անվան միջնակարգ դպրոց
upper-secondary: {town} ավագ դպրոց`,
		streets: 'Դպրոցի փողոց {n}|Թումանյան {n}',
		code: '',
		languages: 'hy en ru fr',
		timeZone: 'Asia/Yerevan'
	},
	AZ: {
		schools: 5,
		towns: `
Bakı | Bakı | 40.409 | 49.867
Gəncə | Gəncə | 40.683 | 46.361
Sumqayıt | Sumqayıt | 40.590 | 49.669
Şəki | Şəki-Zaqatala | 41.198 | 47.171`,
		patrons: 'Gənclik|Bahar|Zəfər',
		patterns: `
primary+lower-secondary+upper-secondary: {town} şəhəri {n} nömrəli tam orta məktəb
upper-secondary: {town} Humanitar Fənlər Liseyi`,
		streets: 'Məktəb küçəsi {n}|Nizami küçəsi {n}',
		code: '',
		languages: 'az en ru tr',
		timeZone: 'Asia/Baku'
	},
	GE: {
		schools: 8,
		towns: `
თბილისი/თბილისის | თბილისი | 41.694 | 44.834
ქუთაისი/ქუთაისის | იმერეთი | 42.268 | 42.700
ბათუმი/ბათუმის | აჭარა | 41.651 | 41.637
თელავი/თელავის | კახეთი | 41.920 | 45.473
გორი/გორის | შიდა ქართლი | 41.985 | 44.113
ზუგდიდი/ზუგდიდის | სამეგრელო | 42.509 | 41.871`,
		patrons: 'აკაკი წერეთლის|ვაჟა-ფშაველას|ილია ჭავჭავაძის',
		patterns: `
primary+lower-secondary+upper-secondary: {of town} №{n} საჯარო სკოლა
primary+lower-secondary+upper-secondary: {patron} სახელობის საჯარო სკოლა, {town}`,
		streets: 'სკოლის ქუჩა {n}|რუსთაველის გამზირი {n}|წერეთლის ქუჩა {n}',
		code: '',
		languages: 'ka en ru de',
		timeZone: 'Asia/Tbilisi'
	},
	MD: {
		schools: 8,
		towns: `
Chișinău | Chișinău | 47.010 | 28.864
Bălți | Bălți | 47.762 | 27.929
Cahul | Cahul | 45.904 | 28.199
Orhei | Orhei | 47.383 | 28.823
Soroca | Soroca | 48.156 | 28.285
Ungheni | Ungheni | 47.211 | 27.800`,
		patrons: '„Alexei Mateevici”|„Grigore Vieru”|„Ion Creangă”|„Vasile Alecsandri”|„Constantin Stere”',
		patterns: `
primary+lower-secondary: Gimnaziul {patron}
primary+lower-secondary+upper-secondary: Liceul Teoretic {patron}
primary+lower-secondary+upper-secondary: IPLT {patron}, {town}`,
		streets: 'str. Școlii {n}|str. Ștefan cel Mare {n}|str. Livezilor {n}',
		code: '',
		languages: 'ro en ru fr',
		timeZone: 'Europe/Chisinau'
	},
	UA: {
		schools: 15,
		towns: `
Київ | Київ | 50.450 | 30.524
Львів | Львівська область | 49.839 | 24.029
Чернівці | Чернівецька область | 48.292 | 25.936
Ужгород | Закарпатська область | 48.621 | 22.288
Вінниця | Вінницька область | 49.233 | 28.468
Тернопіль | Тернопільська область | 49.554 | 25.595
Одеса | Одеська область | 46.482 | 30.723
Полтава | Полтавська область | 49.588 | 34.551
Харків | Харківська область | 49.993 | 36.231`,
		patrons: 'Лесі Українки|Тараса Шевченка|Івана Франка|Григорія Сковороди|Марії Приймаченко',
		patterns: `
primary: Початкова школа № {n}, {town}
primary+lower-secondary: Гімназія № {n}, {town}
primary+lower-secondary: Гімназія імені {patron}
upper-secondary: Ліцей імені {patron}
upper-secondary: Ліцей № {n}, {town}`,
		streets: 'вул. Шкільна, {n}|вул. Соборна, {n}|вул. Садова, {n}|вул. Франка, {n}',
		code: '########',
		languages: 'uk en pl de fr',
		timeZone: 'Europe/Kyiv'
	}
};
