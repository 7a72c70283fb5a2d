import type { PlaceStock } from './place-stock.ts';

/** The Western Balkans, North Macedonia and Serbia. */
export const places: Readonly<Record<string, PlaceStock>> = {
	AL: {
		schools: 8,
		towns: `
Tiranë | Tiranë | 41.328 | 19.819
Durrës | Durrës | 41.323 | 19.441
Shkodër | Shkodër | 42.068 | 19.513
Korçë | Korçë | 40.619 | 20.781
Vlorë | Vlorë | 40.467 | 19.490
Elbasan | Elbasan | 41.112 | 20.082`,
		patrons: '“Naim Frashëri”|“Dora d’Istria”|“Migjeni”|“Kushtrimi i Lirisë”|“Emin Duraku”|“Pashko Vasa”',
		patterns: `
primary+lower-secondary: Shkolla 9-vjeçare {patron}
upper-secondary: Gjimnazi {patron}
upper-secondary: Shkolla e mesme {patron}, {town}`,
		streets: 'Rruga e Shkollës {n}|Rruga e Kavajës {n}|Bulevardi Republika {n}',
		code: '',
		languages: 'sq en it fr',
		timeZone: 'Europe/Tirane'
	},
	BA: {
		schools: 6,
		towns: `
Sarajevo | Kanton Sarajevo | 43.856 | 18.413
Mostar | Hercegovačko-neretvanski kanton | 43.343 | 17.808
Tuzla | Tuzlanski kanton | 44.538 | 18.676
Banja Luka | Republika Srpska | 44.772 | 17.191
Zenica | Zeničko-dobojski kanton | 44.204 | 17.908`,
		patrons: '„Aleksa Šantić“|„Safvet-beg Bašagić“|„Ivo Andrić“|„Musa Ćazim Ćatić“|„Mak Dizdar“',
		patterns: `
primary+lower-secondary: Osnovna škola {patron}
primary+lower-secondary: OŠ {patron} {town}
upper-secondary: Gimnazija {town}`,
		streets: 'Školska {n}|Titova {n}|Ulica lipa {n}',
		code: '',
		languages: 'bs en de',
		timeZone: 'Europe/Sarajevo'
	},
	ME: {
		schools: 5,
		towns: `
Podgorica | Centralni region | 42.441 | 19.263
Nikšić | Centralni region | 42.773 | 18.944
Bar | Primorski region | 42.093 | 19.100
Kotor | Primorski region | 42.424 | 18.771
Pljevlja | Sjeverni region | 43.357 | 19.358`,
		patrons: '„Njegoš“|„Luka Simonović“|„Sutjeska“|„Jugoslavija“|„Radojica Perović“',
		patterns: `
primary+lower-secondary: OŠ {patron}, {town}
upper-secondary: Gimnazija {town}`,
		streets: 'Školska {n}|Njegoševa {n}|Trg slobode {n}',
		code: '',
		languages: 'sr en it ru',
		timeZone: 'Europe/Podgorica'
	},
	MK: {
		schools: 7,
		towns: `
Скопје | Скопски | 41.998 | 21.436
Битола | Пелагониски | 41.031 | 21.335
Охрид | Југозападен | 41.117 | 20.802
Куманово | Североисточен | 42.132 | 21.714
Тетово | Полошки | 42.010 | 20.972
Штип | Источен | 41.746 | 22.196`,
		patrons: '„Григор Прличев“|„Кочо Рацин“|„Блаже Конески“|„Браќа Миладиновци“|„Гоце Делчев“|„Лирија“',
		patterns: `
primary+lower-secondary: ООУ {patron}
primary+lower-secondary: ООУ {patron}, {town}
upper-secondary: СОУ {patron} – {town}`,
		streets: 'ул. Школска {n}|ул. Партизанска {n}|бул. Илинден {n}',
		code: '',
		languages: 'mk en sr sq',
		timeZone: 'Europe/Skopje'
	},
	RS: {
		schools: 11,
		towns: `
Београд | Београд | 44.787 | 20.457
Нови Сад | Војводина | 45.267 | 19.833
Суботица | Војводина | 46.100 | 19.665
Ниш | Јужна и источна Србија | 43.321 | 21.896
Крагујевац | Шумадија и западна Србија | 44.013 | 20.911
Ужице | Шумадија и западна Србија | 43.859 | 19.842
Зрењанин | Војводина | 45.383 | 20.389`,
		patrons: '„Вук Караџић“|„Милутин Миланковић“|„Десанка Максимовић“|„Иво Андрић“|„Јован Јовановић Змај“|„Надежда Петровић“',
		patterns: `
primary+lower-secondary: ОШ {patron}
primary+lower-secondary: ОШ {patron}, {town}
upper-secondary: Гимназија {patron}
upper-secondary+vocational: Техничка школа, {town}
early-childhood: Предшколска установа „Бамби“, {town}`,
		streets: 'Школска {n}|Цара Душана {n}|Змај Јовина {n}|Трг слободе {n}',
		code: '',
		languages: 'sr en de ru hu',
		timeZone: 'Europe/Belgrade'
	},
	XK: {
		schools: 5,
		towns: `
Prishtinë | Prishtinë | 42.663 | 21.166
Prizren | Prizren | 42.214 | 20.740
Pejë | Pejë | 42.659 | 20.288
Gjilan | Gjilan | 42.464 | 21.469`,
		patrons: '“Dardania”|“Naim Frashëri”|“Elena Gjika”|“Fan Noli”|“Hasan Prishtina”',
		patterns: `
primary+lower-secondary: SHFMU {patron}
upper-secondary: Gjimnazi {patron}, {town}`,
		streets: 'Rruga e Shkollës {n}|Rruga Nëna Terezë {n}',
		code: '',
		languages: 'sq en de sr',
		timeZone: 'Europe/Belgrade'
	}
};
