import type { PlaceStock } from './place-stock.ts';

/** Nordic and Baltic countries. */
export const places: Readonly<Record<string, PlaceStock>> = {
	DK: {
		schools: 9,
		towns: `
København | Hovedstaden | 55.676 | 12.568
Aarhus | Midtjylland | 56.157 | 10.211
Odense | Syddanmark | 55.396 | 10.388
Aalborg | Nordjylland | 57.048 | 9.919
Esbjerg | Syddanmark | 55.470 | 8.452
Randers | Midtjylland | 56.461 | 10.036
Svendborg | Syddanmark | 55.060 | 10.607
Rønne | Hovedstaden | 55.101 | 14.706`,
		patrons: 'Sønderbro|Vestervang|Skovvang|Strandby|Møllebakke|Åbakke|Lindevang|Havnebjerg',
		patterns: `
primary+lower-secondary: {patron} Skole
primary+lower-secondary: {town} {patron}skole
upper-secondary: {town} Gymnasium
vocational: {town} Tekniske Skole`,
		streets: 'Skolevej {n}|Kirkegade {n}|Parkvej {n}|Bakkevej {n}',
		code: '######',
		languages: 'da en de sv',
		timeZone: 'Europe/Copenhagen'
	},
	FI: {
		schools: 12,
		towns: `
Helsinki/Helsingin | Uusimaa | 60.170 | 24.938
Tampere/Tampereen | Pirkanmaa | 61.498 | 23.761
Turku/Turun | Varsinais-Suomi | 60.452 | 22.267
Oulu/Oulun | Pohjois-Pohjanmaa | 65.012 | 25.465
Rovaniemi/Rovaniemen | Lappi | 66.503 | 25.729
Kuopio/Kuopion | Pohjois-Savo | 62.892 | 27.677
Joensuu/Joensuun | Pohjois-Karjala | 62.601 | 29.764
Vaasa/Vaasan | Pohjanmaa | 63.096 | 21.616
Kotka/Kotkan | Kymenlaakso | 60.466 | 26.946
Porvoo/Porvoon | Uusimaa | 60.393 | 25.665`,
		patrons: 'Ounasvaara|Koivula|Harju|Rantala|Lehtola|Puistola|Kaleva|Rantakylä|Myllypuro|Pohjola',
		patterns: `
primary: {patron}n koulu
primary+lower-secondary: {of town} {patron}n koulu
lower-secondary: {patron}n yläkoulu
upper-secondary: {of town} lukio
upper-secondary: {patron}n lukio
vocational: {of town} ammattiopisto`,
		streets: 'Koulukatu {n}|Kirkkotie {n}|Rantatie {n}|Puistokatu {n}',
		code: '0####',
		languages: 'fi en sv de ru',
		timeZone: 'Europe/Helsinki'
	},
	IS: {
		schools: 5,
		towns: `
Reykjavík/Reykjavíkur | Höfuðborgarsvæðið | 64.147 | -21.942
Akureyri/Akureyrar | Norðurland eystra | 65.684 | -18.088
Ísafjörður/Ísafjarðar | Vestfirðir | 66.075 | -23.125
Selfoss | Suðurland | 63.933 | -21.003
Egilsstaðir/Egilsstaða | Austurland | 65.265 | -14.395`,
		patrons: 'Brekku|Vestur|Fjalla|Hlíðar|Sjávar',
		patterns: `
primary+lower-secondary: Grunnskóli {of town}
primary+lower-secondary: {patron}skóli
upper-secondary: Menntaskóli {of town}
early-childhood: Leikskólinn {patron}borg`,
		streets: 'Skólavegur {n}|Hafnargata {n}|Strandgata {n}',
		code: '',
		languages: 'is en da',
		timeZone: 'Atlantic/Reykjavik'
	},
	NO: {
		schools: 9,
		towns: `
Oslo | Oslo | 59.913 | 10.752
Bergen | Vestland | 60.393 | 5.324
Trondheim | Trøndelag | 63.430 | 10.395
Stavanger | Rogaland | 58.970 | 5.733
Tromsø | Troms | 69.649 | 18.956
Bodø | Nordland | 67.280 | 14.405
Lillehammer | Innlandet | 61.115 | 10.466
Longyearbyen | Svalbard | 78.223 | 15.647`,
		patrons: 'Solbakken|Nordby|Granli|Fjellheim|Strandvik|Lillevoll|Bjørkåsen',
		patterns: `
primary: {patron} barneskole
primary+lower-secondary: {patron} skole
lower-secondary: {town} ungdomsskole
upper-secondary: {town} videregående skole
upper-secondary+vocational: {patron} videregående skole`,
		streets: 'Skoleveien {n}|Kirkegata {n}|Sjøgata {n}|Fjellveien {n}',
		code: '9########',
		languages: 'nb en de',
		timeZone: 'Europe/Oslo'
	},
	SE: {
		schools: 12,
		towns: `
Stockholm | Stockholms län | 59.329 | 18.069
Göteborg | Västra Götaland | 57.709 | 11.974
Malmö | Skåne | 55.605 | 13.004
Uppsala | Uppsala län | 59.858 | 17.639
Umeå | Västerbotten | 63.826 | 20.263
Luleå | Norrbotten | 65.584 | 22.155
Kalmar | Kalmar län | 56.663 | 16.357
Visby | Gotland | 57.635 | 18.295
Östersund | Jämtland | 63.177 | 14.636
Karlstad | Värmland | 59.402 | 13.511`,
		patrons: 'Björk|Norr|Ek|Sjö|Linné|Berg|Strand|Rönn|Söder|Vasa',
		patterns: `
primary: {patron}skolan
primary+lower-secondary: {town} {patron}skola
lower-secondary: {patron}ängsskolan
upper-secondary: {patron}gymnasiet
upper-secondary+vocational: {town} gymnasieskola`,
		streets: 'Skolgatan {n}|Kyrkogatan {n}|Ringvägen {n}|Storgatan {n}',
		code: '########',
		languages: 'sv en de fi fr',
		timeZone: 'Europe/Stockholm'
	},
	EE: {
		schools: 14,
		towns: `
Tallinn/Tallinna | Harju maakond | 59.437 | 24.754
Tartu | Tartu maakond | 58.378 | 26.729
Narva | Ida-Viru maakond | 59.379 | 28.179
Pärnu | Pärnu maakond | 58.386 | 24.497
Viljandi | Viljandi maakond | 58.364 | 25.590
Rakvere | Lääne-Viru maakond | 59.346 | 26.356
Kuressaare | Saare maakond | 58.248 | 22.504
Võru | Võru maakond | 57.834 | 27.019
Valga | Valga maakond | 57.777 | 26.047
Haapsalu | Lääne maakond | 58.943 | 23.541`,
		patrons: 'Karlova|Ranna|Kesklinna|Jõe|Pargi|Lehola|Ülejõe|Nooruse|Kalda|Männi|Paju|Luite',
		patterns: `
primary+lower-secondary: {of town} {patron} Põhikool
primary+lower-secondary: {of town} {patron} Kool
primary+lower-secondary+upper-secondary: {of town} {patron} Gümnaasium
upper-secondary: {of town} Gümnaasium
early-childhood: {of town} lasteaed {patron}
vocational: {of town} Kutsehariduskeskus`,
		streets: 'Kooli {n}|Pargi {n}|Tähe {n}|Jaama {n}|Kesk {n}',
		code: '7500####',
		languages: 'et en ru fi de',
		timeZone: 'Europe/Tallinn'
	},
	LV: {
		schools: 9,
		towns: `
Rīga/Rīgas | Rīga | 56.946 | 24.106
Daugavpils | Latgale | 55.875 | 26.536
Liepāja/Liepājas | Kurzeme | 56.511 | 21.014
Jelgava/Jelgavas | Zemgale | 56.649 | 23.713
Ventspils | Kurzeme | 57.394 | 21.565
Valmiera/Valmieras | Vidzeme | 57.538 | 25.426
Cēsis/Cēsu | Vidzeme | 57.313 | 25.275
Rēzekne/Rēzeknes | Latgale | 56.510 | 27.333`,
		patrons: 'Centra|Ziemeļu|Upes|Pārgaujas|Juglas|Liepu|Saules',
		patterns: `
primary: {of town} {patron} sākumskola
primary+lower-secondary: {of town} {patron} pamatskola
primary+lower-secondary+upper-secondary: {of town} {n}. vidusskola
upper-secondary: {of town} Valsts ģimnāzija
vocational: {of town} tehnikums`,
		streets: 'Skolas iela {n}|Brīvības iela {n}|Parka iela {n}|Upes iela {n}',
		code: '44########',
		languages: 'lv en ru de',
		timeZone: 'Europe/Riga'
	},
	LT: {
		schools: 12,
		towns: `
Vilnius/Vilniaus | Vilniaus apskritis | 54.687 | 25.280
Kaunas/Kauno | Kauno apskritis | 54.899 | 23.904
Klaipėda/Klaipėdos | Klaipėdos apskritis | 55.703 | 21.144
Šiauliai/Šiaulių | Šiaulių apskritis | 55.934 | 23.314
Panevėžys/Panevėžio | Panevėžio apskritis | 55.735 | 24.357
Alytus/Alytaus | Alytaus apskritis | 54.396 | 24.046
Marijampolė/Marijampolės | Marijampolės apskritis | 54.559 | 23.354
Utena/Utenos | Utenos apskritis | 55.498 | 25.599
Telšiai/Telšių | Telšių apskritis | 55.981 | 22.247`,
		patrons: '„Ąžuolo“|„Saulės“|„Versmės“|„Gijos“|„Šaltinio“|„Vyturio“|„Santarvės“|„Romuvos“',
		patterns: `
primary: {of town} {patron} pradinė mokykla
lower-secondary: {of town} {patron} progimnazija
lower-secondary+upper-secondary: {of town} {patron} gimnazija
upper-secondary: {of town} {n}-oji gimnazija
early-childhood: {of town} lopšelis-darželis {patron}
vocational: {of town} profesinio rengimo centras`,
		streets: 'Mokyklos g. {n}|Vilniaus g. {n}|Liepų g. {n}|Parko g. {n}',
		code: '19#######',
		languages: 'lt en ru de fr',
		timeZone: 'Europe/Vilnius'
	}
};
