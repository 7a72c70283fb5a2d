import type { PlaceStock } from './place-stock.ts';

/** Western Europe; Belgium has one stock for each of its communities. */
export const places: Readonly<Record<string, PlaceStock>> = {
	AT: {
		schools: 11,
		towns: `
Wien | Wien | 48.208 | 16.373
Graz | Steiermark | 47.071 | 15.438
Linz | Oberösterreich | 48.306 | 14.286
Salzburg | Salzburg | 47.800 | 13.045
Innsbruck | Tirol | 47.263 | 11.394
Klagenfurt | Kärnten | 46.624 | 14.308
Dornbirn | Vorarlberg | 47.414 | 9.742
Eisenstadt | Burgenland | 47.846 | 16.523
St. Pölten | Niederösterreich | 48.204 | 15.627`,
		patrons: 'Bertha-von-Suttner|Lise-Meitner|Erwin-Schrödinger|Peter-Rosegger|Marie-Jahoda|Franz-Schubert',
		patterns: `
primary: Volksschule {town}
lower-secondary: Mittelschule {town}
lower-secondary+upper-secondary: BG/BRG {town}
lower-secondary+upper-secondary: {patron}-Gymnasium {town}
upper-secondary+vocational: HTL {town}
upper-secondary+vocational: HAK {town}`,
		streets: 'Schulgasse {n}|Bahnhofstraße {n}|Kirchenplatz {n}|Lindengasse {n}',
		code: '######',
		languages: 'de en fr it',
		timeZone: 'Europe/Vienna'
	},
	'BE-fr': {
		schools: 8,
		towns: `
Liège | Fédération Wallonie-Bruxelles | 50.633 | 5.568
Namur | Fédération Wallonie-Bruxelles | 50.467 | 4.868
Mons | Fédération Wallonie-Bruxelles | 50.454 | 3.952
Charleroi | Fédération Wallonie-Bruxelles | 50.411 | 4.445
Tournai | Fédération Wallonie-Bruxelles | 50.606 | 3.389
Bruxelles | Fédération Wallonie-Bruxelles | 50.850 | 4.352`,
		patrons: 'Saint-Martin|des Tilleuls|Maurice Carême|Notre-Dame|du Parc|de la Citadelle',
		patterns: `
primary: École communale {patron}, {town}
early-childhood+primary: École fondamentale {patron}
lower-secondary+upper-secondary: Athénée royal de {town}
lower-secondary+upper-secondary: Institut {patron}
upper-secondary+vocational: Institut technique de {town}`,
		streets: 'rue de l’École {n}|avenue des Tilleuls {n}|place Communale {n}',
		code: '0####',
		languages: 'fr nl en de',
		timeZone: 'Europe/Brussels'
	},
	'BE-nl': {
		schools: 8,
		towns: `
Gent | Vlaanderen | 51.054 | 3.725
Antwerpen | Vlaanderen | 51.220 | 4.402
Brugge | Vlaanderen | 51.209 | 3.224
Leuven | Vlaanderen | 50.879 | 4.701
Hasselt | Vlaanderen | 50.931 | 5.338
Mechelen | Vlaanderen | 51.026 | 4.478`,
		patrons: 'Sint-Jozef|Sint-Lieven|Sint-Barbara|Sint-Bavo|Heilig-Hart',
		patterns: `
primary: Basisschool {patron}
early-childhood+primary: {patron} {town}
lower-secondary+upper-secondary: {patron}college {town}
lower-secondary+upper-secondary: Koninklijk Atheneum {town}
upper-secondary+vocational: Technisch Instituut {town}`,
		streets: 'Schoolstraat {n}|Kerkplein {n}|Lindelaan {n}',
		code: '1#####',
		languages: 'nl en fr de',
		timeZone: 'Europe/Brussels'
	},
	'BE-de': {
		schools: 3,
		towns: `
Eupen | Ostbelgien | 50.628 | 6.036
Sankt Vith | Ostbelgien | 50.281 | 6.127
Kelmis | Ostbelgien | 50.715 | 6.008`,
		patrons: 'Pater Damian|Maria Goretti|Sankt Martin',
		patterns: `
primary: Gemeindeschule {town}
lower-secondary+upper-secondary: {patron}-Sekundarschule {town}
lower-secondary+upper-secondary: Königliches Athenäum {town}`,
		streets: 'Schulstraße {n}|Klosterstraße {n}|Hochstraße {n}',
		code: '6####',
		languages: 'de fr en nl',
		timeZone: 'Europe/Brussels'
	},
	DE: {
		schools: 28,
		towns: `
Berlin | Berlin | 52.520 | 13.405
Hamburg | Hamburg | 53.551 | 9.994
Köln | Nordrhein-Westfalen | 50.938 | 6.960
Dortmund | Nordrhein-Westfalen | 51.514 | 7.468
Münster | Nordrhein-Westfalen | 51.961 | 7.626
Leipzig | Sachsen | 51.340 | 12.375
Erfurt | Thüringen | 50.978 | 11.029
Kassel | Hessen | 51.313 | 9.497
Freiburg | Baden-Württemberg | 47.999 | 7.842
Nürnberg | Bayern | 49.452 | 11.077
Passau | Bayern | 48.567 | 13.432
Rostock | Mecklenburg-Vorpommern | 54.092 | 12.099
Flensburg | Schleswig-Holstein | 54.794 | 9.447
Saarbrücken | Saarland | 49.240 | 6.997
Oldenburg | Niedersachsen | 53.144 | 8.214`,
		patrons:
			'Maria-Sibylla-Merian|Alexander-von-Humboldt|Käthe-Kollwitz|Astrid-Lindgren|Erich-Kästner|Emmy-Noether|Sophie-Scholl|Janusz-Korczak|Anne-Frank',
		patterns: `
primary: {patron}-Grundschule {town}
primary: Grundschule am Stadtpark {town}
lower-secondary: {patron}-Realschule
lower-secondary+upper-secondary: {patron}-Gymnasium {town}
lower-secondary+upper-secondary: {patron}-Gesamtschule {town}
upper-secondary+vocational: Berufskolleg {town}-Mitte`,
		streets: 'Schulstraße {n}|Gartenweg {n}|Lindenallee {n}|Am Markt {n}|Bahnhofstraße {n}',
		code: '1#####',
		languages: 'de en fr es pl',
		timeZone: 'Europe/Berlin'
	},
	FR: {
		schools: 34,
		towns: `
Rennes | Bretagne | 48.117 | -1.678
Quimper | Bretagne | 47.996 | -4.102
Nantes | Pays de la Loire | 47.218 | -1.554
Lille | Hauts-de-France | 50.629 | 3.057
Paris | Île-de-France | 48.857 | 2.352
Créteil | Île-de-France | 48.790 | 2.456
Lyon | Auvergne-Rhône-Alpes | 45.764 | 4.836
Grenoble | Auvergne-Rhône-Alpes | 45.188 | 5.724
Strasbourg | Grand Est | 48.573 | 7.752
Dijon | Bourgogne-Franche-Comté | 47.322 | 5.041
Bordeaux | Nouvelle-Aquitaine | 44.838 | -0.579
Toulouse | Occitanie | 43.605 | 1.444
Montpellier | Occitanie | 43.611 | 3.877
Marseille | Provence-Alpes-Côte d’Azur | 43.297 | 5.381
Ajaccio | Corse | 41.927 | 8.737
Saint-Denis | La Réunion | -20.882 | 55.450
Pointe-à-Pitre | Guadeloupe | 16.241 | -61.533`,
		patrons:
			'Simone Veil|Jules Verne|Marie Curie|Victor Hugo|Jean Moulin|Colette|Émile Zola|Sophie Germain|Jacques Prévert|George Sand|Aimé Césaire',
		patterns: `
early-childhood: École maternelle {patron}
primary: École élémentaire {patron}
lower-secondary: Collège {patron}
lower-secondary: Collège {patron}, {town}
upper-secondary: Lycée {patron}
upper-secondary+vocational: Lycée polyvalent {patron}
upper-secondary+vocational: Lycée professionnel {patron}`,
		streets: '{n} rue des Écoles|{n} avenue de la République|{n} rue Jean Jaurès|{n} place du Marché|{n} boulevard de la Liberté',
		code: '0######@',
		languages: 'fr en es de it',
		timeZone: 'Europe/Paris'
	},
	IE: {
		schools: 9,
		towns: `
Dublin | Leinster | 53.350 | -6.260
Cork | Munster | 51.898 | -8.472
Galway | Connacht | 53.270 | -9.057
Limerick | Munster | 52.663 | -8.627
Sligo | Connacht | 54.277 | -8.476
Letterkenny | Ulster | 54.951 | -7.734
Kilkenny | Leinster | 52.654 | -7.245`,
		patrons: 'St Brigid’s|St Kevin’s|Scoil Mhuire|Gaelscoil na Mara|St Colman’s|Holy Family',
		patterns: `
primary: {patron} National School
primary: {patron} School, {town}
lower-secondary+upper-secondary: {town} Community College
lower-secondary+upper-secondary: {patron} Secondary School`,
		streets: '{n} Main Street|{n} Church Road|{n} Mill Lane',
		code: '6####@',
		languages: 'en ga fr de',
		timeZone: 'Europe/Dublin'
	},
	LU: {
		schools: 5,
		towns: `
Luxembourg | Luxembourg | 49.611 | 6.130
Esch-sur-Alzette | Esch-sur-Alzette | 49.496 | 5.981
Ettelbruck | Diekirch | 49.848 | 6.104
Echternach | Grevenmacher | 49.812 | 6.422`,
		patrons: 'Michel Rodange|Edward Steichen|Aline Mayrisch',
		patterns: `
primary: École fondamentale {town}
lower-secondary+upper-secondary: Lycée {patron}
upper-secondary+vocational: Lycée technique {town}`,
		streets: '{n} rue de l’École|{n} rue du Château',
		code: '',
		languages: 'lb fr de en pt',
		timeZone: 'Europe/Luxembourg'
	},
	NL: {
		schools: 12,
		towns: `
Amsterdam | Noord-Holland | 52.373 | 4.893
Utrecht | Utrecht | 52.091 | 5.122
Rotterdam | Zuid-Holland | 51.922 | 4.479
Groningen | Groningen | 53.219 | 6.567
Eindhoven | Noord-Brabant | 51.441 | 5.478
Nijmegen | Gelderland | 51.842 | 5.853
Leeuwarden | Fryslân | 53.201 | 5.799
Maastricht | Limburg | 50.849 | 5.689
Middelburg | Zeeland | 51.499 | 3.614`,
		patrons: 'De Waterlelie|De Vuurtoren|Het Kompas|De Molenwiek|Christiaan Huygens|Anna Maria van Schurman|Titus Brandsma',
		patterns: `
primary: Basisschool {patron}
primary: Openbare basisschool {patron}
lower-secondary+upper-secondary: {patron} College
lower-secondary+upper-secondary: Stedelijk Gymnasium {town}
vocational: ROC {town}`,
		streets: 'Schoolplein {n}|Kerkstraat {n}|Molenweg {n}|Dorpsstraat {n}',
		code: '##@@',
		languages: 'nl en de fr',
		timeZone: 'Europe/Amsterdam'
	},
	GB: {
		schools: 4,
		towns: `
Swansea | Wales | 51.621 | -3.944
Dundee | Scotland | 56.462 | -2.971
York | England | 53.960 | -1.082`,
		patrons: 'Riverside|St Aidan’s|Bishop’s Park',
		patterns: `
primary: {patron} Primary School
lower-secondary+upper-secondary: {patron} Academy, {town}`,
		streets: '{n} School Lane|{n} Station Road',
		code: '',
		languages: 'en fr cy',
		timeZone: 'Europe/London'
	},
	LI: {
		schools: 3,
		towns: `
Vaduz | Oberland | 47.141 | 9.521
Schaan | Oberland | 47.165 | 9.509
Eschen | Unterland | 47.211 | 9.524`,
		patrons: 'Vaduz',
		patterns: `
primary: Primarschule {town}
lower-secondary: Realschule {town}
upper-secondary: Gymnasium {town}`,
		streets: 'Schulweg {n}|Landstrasse {n}',
		code: '',
		languages: 'de en fr',
		timeZone: 'Europe/Vaduz'
	},
	MT: {
		schools: 7,
		towns: `
Valletta | Malta | 35.899 | 14.514
Mosta | Malta | 35.909 | 14.426
Birkirkara | Malta | 35.897 | 14.461
Victoria | Għawdex | 36.044 | 14.240
Żejtun | Malta | 35.856 | 14.533`,
		patrons: 'St Margaret|St Benedict|Maria Regina|San Ġorġ|Ninu Cremona|St Theresa',
		patterns: `
primary: {patron} College, {town} Primary School
lower-secondary: {patron} College, {town} Middle School
upper-secondary: {patron} College, {town} Secondary School`,
		streets: '{n} Triq l-Iskola|{n} Triq il-Kbira',
		code: '',
		languages: 'mt en it fr',
		timeZone: 'Europe/Malta'
	}
};
