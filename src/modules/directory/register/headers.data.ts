/**
 * What columns are called in school registers, by language. Alternatives stand between bars, best first; `=` before one means that
 * it has to be the whole header. Letters are compared without accents and case.
 */
export type ColumnWords = Partial<Record<WordField, string>>;
export type WordField =
	| 'code' | 'name' | 'street' | 'houseNumber' | 'postcode' | 'city' | 'region' | 'type' | 'website' | 'email' | 'status' | 'closed' | 'personal';

/** Words of no particular language: abbreviations, English terms of open-data portals, coordinates. */
export const COMMON_WORDS: Record<string, string> = {
	lat: 'latitude|lat|=gps lat|wgs84 lat|breitengrad|latitud|latitudine|breddegrad|szerokosc geograficzna|zemepisna sirka|zemljepisna sirina|platums|enlem|geografska sirina|географска ширина|широта|γεωγραφικο πλατος|laiuskraad|leveysaste|szelesseg|platuma',
	lon: 'longitude|lon|lng|long|=gps lon|wgs84 lon|laengengrad|langengrad|longitud|longitudine|lengdegrad|langdgrad|dlugosc geograficzna|zemepisna dlzka|zemepisna delka|zemljepisna dolzina|garums|boylam|geografska duzina|географска дължина|долгота|довгота|γεωγραφικο μηκος|pikkuskraad|pituusaste|hosszusag',
	point: '=position|=geo point 2d|geo point|geopoint|geolocation|=coordinates|=coordonnees|=coordenadas|=koordinaten|=koordinaatit|=koordinate|=wkt|=the geom|=point|=location|=lat lon|=geom',
	x: 'coordonnee x|coord x|coordx|x coord|x koordinate|koordinate x|koordinat x|x koordinat|=x|easting|rechtswert|utm x|etrs x|point x|xcoord|wspolrzedna x|=oosting|coordenada x|=utm x',
	y: 'coordonnee y|coord y|coordy|y coord|y koordinate|koordinate y|koordinat y|y koordinat|=y|northing|hochwert|utm y|etrs y|point y|ycoord|wspolrzedna y|=noording|coordenada y|=utm y',
	epsg: 'epsg|srid|=crs|=srs|koordinatensystem',
	municipality: 'kommunenummer|kommunenr|kommunkod|gemeindeschlussel|gemeindeschluessel|=ags|kommunekode|kommune nr|codice istat',
	flagEcec: 'ecole maternelle|=ecec|=kindergarten|=preschool|=pre primary|=nursery',
	flagPrimary: 'ecole elementaire|=primary',
	flagLower: '=lower secondary|=lower secondary education',
	flagUpper: 'voie generale|voie technologique|=upper secondary',
	flagIvet: 'voie professionnelle|=vocational|=ivet',
	gradeFrom: 'grade from|from grade|lowest grade|klassetrinn fra|trinn fra|laveste trinn|=grades from|min grade|lagsta arskurs|=arskurs fran',
	gradeTo: 'grade to|to grade|highest grade|klassetrinn til|trinn til|hoyeste trinn|=grades to|max grade|hogsta arskurs|=arskurs till'
};

export const WESTERN_WORDS: Record<string, ColumnWords> = {
	en: {
		code: 'school code|school number|school id|roll number|official code|institution code|=code|=id|=identifier|=number|=no|=ref|registration number|org number',
		name: 'school name|name of school|official name|institution name|establishment name|=name|=school|=title|=school title',
		street: 'street address|address line 1|address 1|=street|=address|=road',
		houseNumber: '=house number|=building number',
		postcode: 'postcode|post code|postal code|zip code|=zip|eircode',
		city: 'city|town|locality|municipality|post town|settlement|village|=place',
		region: 'region|county|province|district|governorate|state|=area|directorate',
		type: 'school type|type of school|school level|education level|institution type|=type|=level|=phase|=category|=kind|education type',
		website: 'website|web site|homepage|web address|web page|=web|=url|=www|internet address',
		email: 'e mail|email|=mail',
		status: '=status|school status|operational status|=open|=state|=active',
		closed: 'closing date|close date|date closed|closed on|closure date',
		personal: 'principal|headteacher|head teacher|headmaster|headmistress|director|manager|contact|phone|telephone|tel|mobile|cell|fax|first name|last name|surname|forename|person|chair|owner name|birth'
	},
	de: {
		code: 'schulnummer|schul nr|schulnr|schulkennziffer|skz|dienststellennummer|dienststellenschluessel|schulkennzahl|schul id|=nr|=nummer|=kennung|bsn',
		name: 'schulbezeichnung|schulname|name der schule|amtliche bezeichnung|offizieller name|=bezeichnung|=schule|=titel|=langbezeichnung',
		street: 'strasse|strasse hausnummer|strasse nr|anschrift|adresse',
		houseNumber: 'hausnummer|=haus nr|=hnr',
		postcode: 'plz|postleitzahl',
		city: 'ort|schulort|gemeinde|stadt|wohnort|ortsname',
		region: 'bundesland|regierungsbezirk|landkreis|=kreis|=land|=bezirk',
		type: 'schulform|schulart|schultyp|schulgattung|bildungsgang|schulstufe',
		website: 'homepage|internetadresse|webseite|internetseite|internet',
		email: 'e mail|email|mailadresse',
		status: 'schulstatus|betriebsstatus|=betrieb',
		closed: 'schliessungsdatum|geschlossen am|aufgeloest|auflosungsdatum',
		personal: 'schulleiter|schulleitung|schulleiterin|leitung|leiter|ansprechpartner|telefon|telefonvorwahl|faxvorwahl|vorwahl|handy|mobil|nachname|vorname'
	},
	fr: {
		code: 'numero uai|code uai|uai|rne|identifiant de l etablissement|identifiant|code etablissement|matricule|numero fase|fase|=numero',
		name: 'appellation officielle|nom etablissement|nom de l etablissement|nom de l ecole|denomination principale|denomination|=nom|=etablissement|=libelle|intitule',
		street: 'adresse 1|adresse uai|=adresse|rue|voie|numero et rue',
		postcode: 'code postal|=cp',
		city: 'nom commune|libelle commune|commune|localite acheminement|localite|ville',
		region: 'libelle region|nom region|region|libelle academie|academie|gouvernorat|canton|province',
		type: 'nature uai libe|libelle nature|nature uai|type etablissement|type d etablissement|=nature|=niveau|type enseignement|=degre',
		website: 'site web|site internet|=web|adresse web',
		email: 'mail|courriel|adresse electronique|mel',
		status: 'etat etablissement libe|=etat|etat etablissement|statut ouverture',
		closed: 'date fermeture|date de fermeture',
		personal: 'directeur|directrice|chef d etablissement|proviseur|principal adjoint|telephone|portable|prenom|responsable|interlocuteur'
	},
	nl: {
		code: 'brin nummer|brinnummer|brin|vestigingsnummer|vestigingscode|instellingscode|instellingsnummer|schoolnummer|fusienummer',
		name: 'instellingsnaam vestiging|instellingsnaam|vestigingsnaam|schoolnaam|naam|naam school|korte naam',
		street: 'straatnaam|straat',
		houseNumber: 'huisnummer toevoeging|huisnummer|huisnr',
		postcode: 'postcode',
		city: 'plaatsnaam|plaats|gemeente|gemeentenaam|woonplaats',
		region: 'provincie|regio|community|gemeenschap',
		type: 'onderwijsstructuur|onderwijstype|onderwijsniveau|schooltype|soort onderwijs|hoofdstructuur',
		website: 'internetadres|webadres',
		email: 'e mailadres',
		status: 'schoolstatus',
		closed: 'datum opheffing|einddatum',
		personal: 'directeur|contactpersoon|telefoonnummer|telefoon|bestuurder|voornaam|achternaam'
	},
	da: {
		code: 'institutionsnummer|institutionsnr|inst nr|instnr|skolekode|=nummer', name: 'institutionsnavn|inst navn|instnavn|skolenavn|skolens navn|=navn',
		street: 'gade|vej|vejnavn|gadenavn|adresse', houseNumber: 'husnummer|husnr', postcode: 'postnummer|postnr|post nr', city: 'by|postdistrikt|bynavn|kommune|kommunenavn',
		region: 'region|regionsnavn|amt', type: 'institutionstype|skoletype|inst type', website: 'hjemmeside|web adresse|webadresse', email: 'e post|mailadresse',
		status: 'driftsstatus', closed: 'nedlagt|nedlaeggelsesdato|lukkedato', personal: 'skoleleder|leder|rektor|telefonnummer|telefon|kontaktperson|fornavn|efternavn'
	},
	nb: {
		code: 'organisasjonsnummer|orgnr|org nr|nsr id|skolenummer|gs id|gsid|enhetsnummer', name: 'skolenavn|fullt navn|enhetsnavn|navn|karakteristikk',
		street: 'besoksadresse|gateadresse|adresse|adressenavn', houseNumber: 'husnummer', postcode: 'postnummer|postnr', city: 'poststed|sted|by|kommunenavn|kommune',
		region: 'fylke|fylkesnavn|landsdel', type: 'skoletype|skoleslag|skolekategori|naeringskode', website: 'hjemmeside|nettside|nettadresse|internettadresse',
		email: 'e post|epost', status: 'er aktiv|=aktiv', closed: 'nedlagt|nedleggelsesdato', personal: 'rektor|skoleleder|daglig leder|telefon|mobil|kontaktperson|fornavn|etternavn'
	},
	sv: {
		code: 'skolenhetskod|skolkod|enhetskod|organisationsnummer|skolans kod', name: 'skolenhetsnamn|skolans namn|skolnamn|skolenhet|skola|namn',
		street: 'besoksadress|gatuadress|adress|gata', houseNumber: 'gatunummer', postcode: 'postnummer|postnr', city: 'postort|ort|kommunnamn|kommun|stad',
		region: 'lan|lansnamn|region|landskap', type: 'skolform|skoltyp|skolformer', website: 'webbadress|hemsida|webbplats|webbsida', email: 'e post|epost|e postadress',
		status: 'skolstatus', closed: 'nedlagd|upphord', personal: 'rektor|rektorns namn|telefon|kontaktperson|fornamn|efternamn|huvudmannens namn'
	},
	fi: {
		code: 'oppilaitosnumero|oppilaitosnro|oppilaitostunnus|oppilaitoskoodi|toimipisteen oid|=tunnus', name: 'oppilaitoksen nimi|koulun nimi|oppilaitos|koulu|nimi',
		street: 'katuosoite|kayntiosoite|lahiosoite|osoite', postcode: 'postinumero|postinro', city: 'postitoimipaikka|kunta|kunnan nimi|kaupunki|paikkakunta',
		region: 'maakunta|laani|alue', type: 'oppilaitostyyppi|koulutyyppi|koulumuoto', website: 'kotisivu|www osoite|verkkosivu|internet osoite', email: 'sahkoposti|sahkopostiosoite',
		status: 'tila', closed: 'lakkautettu|lakkautuspaiva|lopetuspaiva', personal: 'rehtori|koulunjohtaja|puhelin|puhelinnumero|yhteyshenkilo|etunimi|sukunimi'
	},
	is: {
		code: 'skolanumer|kennitala|audkenni', name: 'nafn skola|heiti skola|skoli|nafn|heiti', street: 'heimilisfang|gata', postcode: 'postnumer', city: 'stadur|sveitarfelag|baer|postfang',
		region: 'landshluti|sysla', type: 'skolastig|tegund|tegund skola|skolagerd', website: 'vefsida|veffang|heimasida', email: 'netfang|tolvupostur', status: 'stada',
		closed: 'lagdur nidur', personal: 'skolastjori|skolameistari|simi|simanumer|tengilidur'
	},
	ga: { code: 'uimhir rolla|uimhir rollaithe', name: 'ainm na scoile|ainm', street: 'seoladh', city: 'baile', region: 'contae', personal: 'priomhoide|guthan' },
	lb: { code: 'schoulnummer', name: 'schoulnumm|numm', street: 'strooss', postcode: 'postcode', city: 'uertschaft|gemeng', type: 'schoultyp', personal: 'direkter|telefon' },
	es: {
		code: 'codigo de centro|codigo centro|cod centro|codigo del centro|=codigo|=cod', name: 'denominacion especifica|denominacion|nombre del centro|nombre centro|centro|=nombre',
		street: 'domicilio|direccion postal|=direccion|calle|via', houseNumber: '=numero via', postcode: 'codigo postal|cod postal|=cp|c p',
		city: 'localidad|municipio|poblacion|ciudad|concejo', region: 'comunidad autonoma|provincia|comunidad|comarca|isla',
		type: 'denominacion generica|tipo de centro|tipo centro|=tipo|ensenanzas|nivel educativo|naturaleza del centro', website: 'pagina web|sitio web|direccion web|=web',
		email: 'correo electronico|correo|e mail', status: '=estado|situacion', closed: 'fecha de cierre|fecha baja',
		personal: 'director|directora|nombre del director|telefono|movil|apellidos|contacto|titular'
	},
	ca: {
		code: 'codi centre|codi del centre|=codi', name: 'denominacio completa|denominacio|nom del centre|nom centre', street: 'adreca|carrer', postcode: 'codi postal',
		city: 'nom localitat|localitat|nom municipi|municipi|poblacio', region: 'comarca|nom comarca', type: 'tipus de centre|ensenyaments|naturalesa', website: 'pagina web',
		email: 'e mail centre|correu electronic', personal: 'telefon|director'
	},
	gl: { code: 'codigo do centro', name: 'nome do centro|denominacion', street: 'enderezo', city: 'concello|localidade', region: 'provincia', personal: 'telefono|director' },
	eu: { code: 'ikastetxearen kodea|kodea', name: 'ikastetxearen izena|izena', street: 'helbidea', postcode: 'posta kodea', city: 'udalerria|herria', region: 'lurraldea', personal: 'telefonoa|zuzendaria' },
	pt: {
		code: 'codigo da escola|codigo escola|codigo dgeec|codigo dgpgf|cod escola|codigo me|=codigo|=cod', name: 'nome da escola|nome escola|denominacao|unidade organica|escola|=nome|designacao',
		street: 'morada|endereco|rua', postcode: 'codigo postal|cod postal', city: 'localidade|concelho|municipio|freguesia|cidade', region: 'distrito|regiao|nuts|ilha',
		type: 'tipologia|tipo de escola|tipo escola|nivel de ensino|ciclos|natureza', website: 'pagina web|sitio web|pagina internet|sitio', email: 'correio eletronico|correio electronico|endereco eletronico',
		status: 'estado|situacao', closed: 'data de encerramento|encerramento', personal: 'director|diretor|diretora|presidente|telefone|telemovel|contacto|contactos|apelido'
	},
	it: {
		code: 'codice scuola|codice meccanografico|codicescuola|codice istituto|cod meccanografico|=codice', name: 'denominazione scuola|denominazionescuola|denominazione|nome scuola|nome istituto|=nome|=scuola|=istituto',
		street: 'indirizzo scuola|indirizzoscuola|indirizzo|via', houseNumber: 'numero civico|civico', postcode: 'cap scuola|capscuola|=cap|codice postale',
		city: 'descrizione comune|descrizionecomune|comune|citta|localita', region: 'regione|provincia', type: 'descrizione tipologia grado istruzione scuola|descrizionetipologiagradoistruzionescuola|tipologia|grado istruzione|tipo istituto|ordine scuola|ordine',
		website: 'sito web scuola|sitowebscuola|sito web|sito internet|sito', email: 'indirizzo email scuola|indirizzoemailscuola|posta elettronica|indirizzo e mail', status: '=stato',
		closed: 'data chiusura|data soppressione', personal: 'dirigente|dirigente scolastico|preside|telefono|cellulare|referente|pec|indirizzopecscuola|cognome'
	},
	mt: { code: 'kodici|numru', name: 'isem l iskola|isem', street: 'triq|indirizz', postcode: 'kodici postali', city: 'lokalita|belt|rahal', region: 'gzira|regjun', personal: 'kap|telefown' },
	sq: {
		code: 'kodi i shkolles|kodi|nipt|=kod', name: 'emri i shkolles|emertimi|shkolla|emri', street: 'adresa|rruga', postcode: 'kodi postar', city: 'qyteti|bashkia|komuna|vendbanimi|fshati',
		region: 'qarku|rajoni|rrethi', type: 'lloji i shkolles|niveli|lloji|cikli', website: 'faqja|uebfaqja', email: 'posta elektronike|emaili', status: 'statusi', personal: 'drejtori|drejtori i shkolles|telefoni|celulari'
	}
};
