import type { PlaceStock } from './place-stock.ts';

/** Southern Europe. */
export const places: Readonly<Record<string, PlaceStock>> = {
	ES: {
		schools: 34,
		towns: `
Madrid | Comunidad de Madrid | 40.417 | -3.704
Sevilla | Andalucía | 37.389 | -5.984
Granada | Andalucía | 37.177 | -3.599
Málaga | Andalucía | 36.721 | -4.421
València | Comunitat Valenciana | 39.470 | -0.377
Barcelona | Catalunya | 41.388 | 2.170
Girona | Catalunya | 41.979 | 2.821
Zaragoza | Aragón | 41.649 | -0.887
Bilbao | Euskadi | 43.263 | -2.935
Santiago de Compostela | Galicia | 42.880 | -8.545
Oviedo | Asturias | 43.362 | -5.849
Salamanca | Castilla y León | 40.965 | -5.664
Cáceres | Extremadura | 39.476 | -6.372
Murcia | Región de Murcia | 37.992 | -1.131
Palma | Illes Balears | 39.570 | 2.650
Las Palmas de Gran Canaria | Canarias | 28.124 | -15.430`,
		patrons:
			'Antonio Machado|Rosalía de Castro|Gloria Fuertes|Miguel de Cervantes|Concepción Arenal|El Olivar|Virgen del Mar|Las Encinas|Ramón y Cajal|La Alameda',
		patterns: `
early-childhood+primary: CEIP {patron}
early-childhood+primary: CEIP {patron} ({town})
lower-secondary+upper-secondary: IES {patron}
lower-secondary+upper-secondary: IES {patron} ({town})
upper-secondary+vocational: CIFP {patron}
early-childhood+primary+lower-secondary: Colegio {patron}`,
		streets: 'Calle Mayor, {n}|Avenida de la Constitución, {n}|Calle de las Escuelas, {n}|Paseo del Río, {n}',
		code: '########',
		languages: 'es en fr ca pt',
		timeZone: 'Europe/Madrid'
	},
	IT: {
		schools: 46,
		towns: `
Firenze | Toscana | 43.770 | 11.256
Pisa | Toscana | 43.716 | 10.397
Roma | Lazio | 41.894 | 12.483
Milano | Lombardia | 45.464 | 9.190
Bergamo | Lombardia | 45.698 | 9.677
Torino | Piemonte | 45.070 | 7.687
Cuneo | Piemonte | 44.389 | 7.548
Genova | Liguria | 44.406 | 8.933
Bologna | Emilia-Romagna | 44.494 | 11.343
Parma | Emilia-Romagna | 44.801 | 10.328
Verona | Veneto | 45.438 | 10.992
Trieste | Friuli-Venezia Giulia | 45.650 | 13.777
Bolzano | Trentino-Alto Adige | 46.498 | 11.355
Perugia | Umbria | 43.112 | 12.389
Napoli | Campania | 40.852 | 14.268
Bari | Puglia | 41.126 | 16.868
Lecce | Puglia | 40.352 | 18.169
Matera | Basilicata | 40.667 | 16.604
Cosenza | Calabria | 39.298 | 16.254
Palermo | Sicilia | 38.116 | 13.361
Catania | Sicilia | 37.503 | 15.087
Cagliari | Sardegna | 39.224 | 9.120`,
		patrons:
			'Alessandro Volta|Maria Montessori|Grazia Deledda|Dante Alighieri|Galileo Galilei|Rita Levi-Montalcini|Giacomo Leopardi|Leonardo da Vinci|Don Milani|Elsa Morante|Enrico Fermi|Gianni Rodari',
		patterns: `
early-childhood+primary+lower-secondary: IC “{patron}” {town}
early-childhood+primary: Direzione didattica “{patron}”
lower-secondary: Scuola media “{patron}”
upper-secondary: Liceo scientifico “{patron}”
upper-secondary: Liceo classico “{patron}” {town}
upper-secondary: Liceo linguistico “{patron}”
upper-secondary+vocational: IIS “{patron}” {town}
upper-secondary+vocational: ITT “{patron}”`,
		streets: 'Via Roma {n}|Via delle Scuole {n}|Piazza Garibaldi {n}|Viale dei Platani {n}|Via Mazzini {n}',
		code: '@@IC8####@',
		languages: 'it en fr es de',
		timeZone: 'Europe/Rome'
	},
	PT: {
		schools: 22,
		towns: `
Lisboa | Área Metropolitana de Lisboa | 38.722 | -9.139
Porto | Norte | 41.158 | -8.629
Braga | Norte | 41.545 | -8.427
Vila Real | Norte | 41.296 | -7.746
Coimbra | Centro | 40.211 | -8.430
Viseu | Centro | 40.657 | -7.914
Évora | Alentejo | 38.571 | -7.914
Beja | Alentejo | 38.015 | -7.863
Faro | Algarve | 37.019 | -7.930
Funchal | Madeira | 32.667 | -16.924
Ponta Delgada | Açores | 37.741 | -25.676`,
		patrons:
			'Almada Negreiros|Sophia de Mello Breyner|Luís de Camões|Infante Dom Henrique|Miguel Torga|Gil Vicente|Vieira da Silva|Florbela Espanca',
		patterns: `
early-childhood+primary: Escola Básica de {town}
early-childhood+primary+lower-secondary: Agrupamento de Escolas {patron}
lower-secondary: Escola Básica {patron}
upper-secondary: Escola Secundária {patron}
upper-secondary+vocational: Escola Profissional de {town}`,
		streets: 'Rua da Escola, {n}|Avenida da Liberdade, {n}|Largo da Igreja, {n}|Rua do Sol, {n}',
		code: '######',
		languages: 'pt en es fr',
		timeZone: 'Europe/Lisbon'
	},
	GR: {
		schools: 26,
		towns: `
Αθήνα/Αθηνών | Αττική | 37.984 | 23.728
Πειραιάς/Πειραιά | Αττική | 37.943 | 23.647
Θεσσαλονίκη/Θεσσαλονίκης | Κεντρική Μακεδονία | 40.640 | 22.944
Καβάλα/Καβάλας | Ανατολική Μακεδονία και Θράκη | 40.937 | 24.413
Ιωάννινα/Ιωαννίνων | Ήπειρος | 39.665 | 20.853
Λάρισα/Λάρισας | Θεσσαλία | 39.639 | 22.419
Βόλος/Βόλου | Θεσσαλία | 39.362 | 22.943
Πάτρα/Πατρών | Δυτική Ελλάδα | 38.246 | 21.735
Καλαμάτα/Καλαμάτας | Πελοπόννησος | 37.039 | 22.114
Κέρκυρα/Κέρκυρας | Ιόνια Νησιά | 39.624 | 19.922
Ηράκλειο/Ηρακλείου | Κρήτη | 35.338 | 25.144
Χανιά/Χανίων | Κρήτη | 35.513 | 24.018
Ρόδος/Ρόδου | Νότιο Αιγαίο | 36.434 | 28.217
Μυτιλήνη/Μυτιλήνης | Βόρειο Αιγαίο | 39.110 | 26.555`,
		patrons: 'Αγίου Γεωργίου|Νέας Πόλης|Παλαιού Λιμένα|Καλλιθέας|Ανατολής',
		patterns: `
early-childhood: {n}ο Νηπιαγωγείο {of town}
primary: {n}ο Δημοτικό Σχολείο {of town}
lower-secondary: {n}ο Γυμνάσιο {of town}
upper-secondary: {n}ο Γενικό Λύκειο {of town}
lower-secondary: Πρότυπο Γυμνάσιο {of town}
vocational: {n}ο ΕΠΑΛ {of town}
lower-secondary: Μουσικό Σχολείο {of town}`,
		streets: 'Ομήρου {n}|Ελευθερίας {n}|28ης Οκτωβρίου {n}|Σχολείου {n}',
		code: '#######',
		languages: 'el en fr de it',
		timeZone: 'Europe/Athens'
	},
	CY: {
		schools: 8,
		towns: `
Λευκωσία/Λευκωσίας | Λευκωσία | 35.173 | 33.365
Λεμεσός/Λεμεσού | Λεμεσός | 34.685 | 33.038
Λάρνακα/Λάρνακας | Λάρνακα | 34.917 | 33.630
Πάφος/Πάφου | Πάφος | 34.776 | 32.424
Παραλίμνι/Παραλιμνίου | Αμμόχωστος | 35.038 | 33.982`,
		patrons: 'Αγίου Αντωνίου|Αποστόλου Λουκά|Αγίας Βαρβάρας|Παλουριώτισσας|Καθολικής',
		patterns: `
early-childhood: Νηπιαγωγείο {patron}
primary: {n}ο Δημοτικό Σχολείο {of town}
primary: Δημοτικό Σχολείο {patron}
lower-secondary: Γυμνάσιο {patron}
upper-secondary: Λύκειο {patron}`,
		streets: 'Ελευθερίας {n}|Ανεξαρτησίας {n}|Γρίβα {n}',
		code: '',
		languages: 'el en fr',
		timeZone: 'Asia/Nicosia'
	},
	TR: {
		schools: 66,
		towns: `
İstanbul | İstanbul | 41.008 | 28.978
Ankara | Ankara | 39.934 | 32.860
İzmir | İzmir | 38.424 | 27.143
Bursa | Bursa | 40.183 | 29.067
Antalya | Antalya | 36.897 | 30.713
Adana | Adana | 37.000 | 35.321
Konya | Konya | 37.875 | 32.493
Gaziantep | Gaziantep | 37.066 | 37.383
Kayseri | Kayseri | 38.732 | 35.485
Eskişehir | Eskişehir | 39.777 | 30.521
Samsun | Samsun | 41.287 | 36.330
Trabzon | Trabzon | 41.003 | 39.717
Diyarbakır | Diyarbakır | 37.914 | 40.231
Van | Van | 38.501 | 43.373
Hatay | Hatay | 36.202 | 36.160
Çanakkale | Çanakkale | 40.155 | 26.414
Muğla | Muğla | 37.215 | 28.364
Mardin | Mardin | 37.313 | 40.735`,
		patrons:
			'Atatürk|Cumhuriyet|Mimar Sinan|Yunus Emre|Barbaros|Mehmet Akif Ersoy|Zafer|Fatih|Evliya Çelebi|Piri Reis|Kardelen|Çınar|Halide Edip|Yunus|Gazi',
		patterns: `
early-childhood: {patron} Anaokulu
primary: {patron} İlkokulu
primary: {town} {patron} İlkokulu
lower-secondary: {patron} Ortaokulu
lower-secondary: {town} {patron} Ortaokulu
upper-secondary: {patron} Anadolu Lisesi
upper-secondary: {town} Fen Lisesi
upper-secondary: {town} Sosyal Bilimler Lisesi
upper-secondary+vocational: {patron} Mesleki ve Teknik Anadolu Lisesi`,
		streets: 'Okul Sokak No: {n}|Atatürk Caddesi No: {n}|Lale Sokak No: {n}|İstasyon Caddesi No: {n}',
		code: '7#####',
		languages: 'tr en de fr ar',
		timeZone: 'Europe/Istanbul'
	}
};
