import type { PlaceStock } from './place-stock.ts';

/** Central Europe. */
export const places: Readonly<Record<string, PlaceStock>> = {
	CZ: {
		schools: 13,
		towns: `
Praha | Hlavní město Praha | 50.088 | 14.421
Brno | Jihomoravský kraj | 49.195 | 16.608
Ostrava | Moravskoslezský kraj | 49.835 | 18.282
Plzeň | Plzeňský kraj | 49.748 | 13.378
Olomouc | Olomoucký kraj | 49.594 | 17.251
Liberec | Liberecký kraj | 50.767 | 15.056
České Budějovice | Jihočeský kraj | 48.975 | 14.474
Pardubice | Pardubický kraj | 50.034 | 15.781`,
		patrons: 'Lipová|Komenského|Husova|Nádražní|Zahradní|Palackého|Sluneční',
		patterns: `
early-childhood: Mateřská škola {patron}, {town}
primary+lower-secondary: Základní škola {patron}
primary+lower-secondary: ZŠ a MŠ {town}, {patron}
lower-secondary+upper-secondary: Gymnázium {town}
upper-secondary+vocational: Střední průmyslová škola {town}`,
		streets: 'Školní {n}|Lipová {n}|Náměstí Míru {n}|Zahradní {n}',
		code: '600######',
		languages: 'cs en de sk ru',
		timeZone: 'Europe/Prague'
	},
	SK: {
		schools: 12,
		towns: `
Bratislava | Bratislavský kraj | 48.149 | 17.107
Košice | Košický kraj | 48.716 | 21.261
Prešov | Prešovský kraj | 48.998 | 21.234
Žilina | Žilinský kraj | 49.223 | 18.740
Nitra | Nitriansky kraj | 48.309 | 18.087
Banská Bystrica | Banskobystrický kraj | 48.736 | 19.146
Trnava | Trnavský kraj | 48.377 | 17.588`,
		patrons: 'Školská|Hviezdoslavova|Štúrova|Park mládeže|Jilemnického|Dubová',
		patterns: `
early-childhood: Materská škola {patron}, {town}
primary+lower-secondary: Základná škola {patron}
primary+lower-secondary: ZŠ s MŠ {patron}, {town}
upper-secondary: Gymnázium {town}
upper-secondary+vocational: Obchodná akadémia {town}`,
		streets: 'Školská {n}|Hlavná {n}|Dubová {n}|Záhradná {n}',
		code: '100######',
		languages: 'sk en cs de hu',
		timeZone: 'Europe/Bratislava'
	},
	PL: {
		schools: 36,
		towns: `
Warszawa | mazowieckie | 52.230 | 21.012
Kraków | małopolskie | 50.061 | 19.938
Nowy Sącz | małopolskie | 49.622 | 20.697
Wrocław | dolnośląskie | 51.110 | 17.032
Poznań | wielkopolskie | 52.408 | 16.934
Gdańsk | pomorskie | 54.352 | 18.646
Szczecin | zachodniopomorskie | 53.428 | 14.553
Łódź | łódzkie | 51.759 | 19.456
Lublin | lubelskie | 51.248 | 22.568
Zamość | lubelskie | 50.723 | 23.252
Białystok | podlaskie | 53.133 | 23.165
Rzeszów | podkarpackie | 50.041 | 21.999
Katowice | śląskie | 50.264 | 19.024
Toruń | kujawsko-pomorskie | 53.014 | 18.598
Olsztyn | warmińsko-mazurskie | 53.778 | 20.480
Opole | opolskie | 50.675 | 17.925`,
		patrons:
			'Mikołaja Kopernika|Marii Skłodowskiej-Curie|Janusza Korczaka|Jana Kochanowskiego|Wisławy Szymborskiej|Adama Mickiewicza|Henryka Sienkiewicza|Przyjaciół Ziemi|Juliana Tuwima',
		patterns: `
early-childhood: Przedszkole nr {n} „Słoneczko” w mieście {town}
primary: Szkoła Podstawowa nr {n} im. {patron}
primary: Szkoła Podstawowa im. {patron}, {town}
primary+lower-secondary: Zespół Szkolno-Przedszkolny nr {n}, {town}
upper-secondary: {r} Liceum Ogólnokształcące im. {patron}
upper-secondary+vocational: Zespół Szkół Technicznych, {town}`,
		streets: 'ul. Szkolna {n}|ul. Kościuszki {n}|ul. Lipowa {n}|ul. Słoneczna {n}|Rynek {n}',
		code: '######',
		languages: 'pl en de ru es',
		timeZone: 'Europe/Warsaw'
	},
	HU: {
		schools: 13,
		towns: `
Budapest/Budapesti | Közép-Magyarország | 47.498 | 19.040
Debrecen/Debreceni | Észak-Alföld | 47.530 | 21.639
Szeged/Szegedi | Dél-Alföld | 46.253 | 20.149
Pécs/Pécsi | Dél-Dunántúl | 46.073 | 18.233
Győr/Győri | Nyugat-Dunántúl | 47.688 | 17.635
Miskolc/Miskolci | Észak-Magyarország | 48.104 | 20.791
Eger/Egri | Észak-Magyarország | 47.903 | 20.377
Kecskemét/Kecskeméti | Dél-Alföld | 46.896 | 19.690`,
		patrons: 'Arany János|Móricz Zsigmond|Kodály Zoltán|Petőfi Sándor|Bartók Béla|Tóth Árpád|Weöres Sándor',
		patterns: `
primary+lower-secondary: {patron} Általános Iskola
primary+lower-secondary: {of town} {patron} Általános Iskola
upper-secondary: {patron} Gimnázium
lower-secondary+upper-secondary: {of town} {patron} Gimnázium
upper-secondary+vocational: {of town} Technikum`,
		streets: 'Iskola utca {n}.|Kossuth Lajos utca {n}.|Fő tér {n}.|Tavasz utca {n}.',
		code: '0#####',
		languages: 'hu en de ro',
		timeZone: 'Europe/Budapest'
	},
	SI: {
		schools: 9,
		towns: `
Ljubljana | Osrednjeslovenska | 46.056 | 14.506
Maribor | Podravska | 46.554 | 15.646
Celje | Savinjska | 46.236 | 15.268
Kranj | Gorenjska | 46.239 | 14.356
Koper | Obalno-kraška | 45.548 | 13.730
Novo mesto | Jugovzhodna Slovenija | 45.803 | 15.169
Murska Sobota | Pomurska | 46.659 | 16.161`,
		patrons: 'Franceta Prešerna|Valentina Vodnika|Frana Levstika|Toneta Čufarja|Ivana Cankarja',
		patterns: `
primary+lower-secondary: Osnovna šola {patron}
primary+lower-secondary: OŠ {patron}, {town}
upper-secondary: Gimnazija {town}
vocational: Šolski center {town}`,
		streets: 'Šolska ulica {n}|Cankarjeva ulica {n}|Glavni trg {n}',
		code: '5######000',
		languages: 'sl en de hr it',
		timeZone: 'Europe/Ljubljana'
	},
	HR: {
		schools: 13,
		towns: `
Zagreb | Grad Zagreb | 45.815 | 15.982
Split | Splitsko-dalmatinska | 43.508 | 16.440
Rijeka | Primorsko-goranska | 45.327 | 14.442
Osijek | Osječko-baranjska | 45.555 | 18.695
Zadar | Zadarska | 44.119 | 15.231
Varaždin | Varaždinska | 46.306 | 16.337
Pula | Istarska | 44.867 | 13.850
Dubrovnik | Dubrovačko-neretvanska | 42.651 | 18.094`,
		patrons: 'Ivana Mažuranića|Vladimira Nazora|Tina Ujevića|Marka Marulića|Ivane Brlić-Mažuranić|Antuna Mihanovića',
		patterns: `
early-childhood: Dječji vrtić „Maslačak“ {town}
primary+lower-secondary: Osnovna škola {patron}
primary+lower-secondary: OŠ {patron}, {town}
upper-secondary: Gimnazija {town}
upper-secondary+vocational: Ekonomska škola {town}`,
		streets: 'Školska ulica {n}|Ulica lipa {n}|Trg slobode {n}',
		code: '##-###-001',
		languages: 'hr en de it sl',
		timeZone: 'Europe/Zagreb'
	},
	RO: {
		schools: 26,
		towns: `
București | București | 44.427 | 26.103
Cluj-Napoca | Cluj | 46.771 | 23.624
Iași | Iași | 47.158 | 27.601
Timișoara | Timiș | 45.749 | 21.227
Constanța | Constanța | 44.180 | 28.634
Brașov | Brașov | 45.658 | 25.601
Sibiu | Sibiu | 45.793 | 24.121
Craiova | Dolj | 44.319 | 23.797
Oradea | Bihor | 47.047 | 21.919
Suceava | Suceava | 47.651 | 26.256
Târgu Mureș | Mureș | 46.542 | 24.557
Piatra Neamț | Neamț | 46.928 | 26.370`,
		patrons:
			'„Mihai Eminescu”|„Ion Creangă”|„Spiru Haret”|„George Enescu”|„Nicolae Iorga”|„Lucian Blaga”|„Constantin Brâncuși”|„Elena Văcărescu”',
		patterns: `
early-childhood: Grădinița cu Program Prelungit nr. {n}, {town}
primary+lower-secondary: Școala Gimnazială {patron}
primary+lower-secondary: Școala Gimnazială nr. {n}, {town}
upper-secondary: Colegiul Național {patron}
upper-secondary: Liceul Teoretic {patron}
upper-secondary+vocational: Colegiul Tehnic {patron}, {town}`,
		streets: 'Str. Școlii nr. {n}|Str. Libertății nr. {n}|Bd. Independenței nr. {n}|Str. Teilor nr. {n}',
		code: '##6110####',
		languages: 'ro en fr hu es',
		timeZone: 'Europe/Bucharest'
	},
	BG: {
		schools: 14,
		towns: `
София | София-град | 42.698 | 23.322
Пловдив | Пловдив | 42.150 | 24.745
Варна | Варна | 43.205 | 27.911
Бургас | Бургас | 42.504 | 27.468
Русе | Русе | 43.849 | 25.954
Стара Загора | Стара Загора | 42.426 | 25.635
Велико Търново | Велико Търново | 43.076 | 25.617
Благоевград | Благоевград | 42.017 | 23.094
Видин | Видин | 43.991 | 22.882`,
		patrons: '„Христо Ботев“|„Иван Вазов“|„Св. св. Кирил и Методий“|„Васил Левски“|„Паисий Хилендарски“|„Елин Пелин“|„Любен Каравелов“',
		patterns: `
early-childhood: ДГ „Слънчице“, {town}
primary: НУ {patron}
primary+lower-secondary: ОУ {patron}
primary+lower-secondary: {n} ОУ {patron}, {town}
primary+lower-secondary+upper-secondary: СУ {patron}
upper-secondary: Езикова гимназия {patron}
upper-secondary+vocational: ПГ по техника, {town}`,
		streets: 'ул. „Училищна“ {n}|бул. „България“ {n}|ул. „Роза“ {n}',
		code: '2#####5',
		languages: 'bg en de ru fr',
		timeZone: 'Europe/Sofia'
	}
};
