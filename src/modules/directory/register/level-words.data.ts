/**
 * What the words for kinds of schools mean, by country: `words > levels @from..to`. Levels: e early childhood, p primary, l lower
 * secondary, u upper secondary, v initial vocational; 0 none of them (special, adult and higher education: honestly unknown),
 * x no school at all. `_` is the edge of a word; without it a word may stand inside a longer one. Longer words are looked for first
 * and use up their letters. Source: Eurydice, "The structure of the European education systems".
 */
export const LEVEL_WORDS: Record<string, string> = {
	// Words that registers of any country use in their English parts.
	'*': `
		kindergarten|preschool|pre school|pre primary|nursery school|early childhood > e
		primary school|primary education|elementary school > p
		lower secondary|middle school|junior high > l
		upper secondary|high school > u
		vocational > v
		isced 0 > e
		isced 1 > p
		isced 2 > l
		isced 3 > u`,
	AT: `
		volksschule|_vs_ > p
		neue mittelschule > l @2008-09-01..2020-08-31
		mittelschule|hauptschule|_nms_ > l
		gymnasium|_ahs_|_brg_|_bg_ > lu
		polytechnische schule > u
		berufsschule|handelsakademie|handelsschule|hoehere technische|htbla|_htl_|_hak_|_hlw_|fachschule|hoehere lehranstalt|_bhs_|_bms_ > uv
		kindergarten|bildungsanstalt fur elementar > e
		sonderschule > 0`,
	BE: `
		basisschool|ecole fondamentale|grundschule|fondamental > ep
		kleuterschool|maternelle|kindergarten|kleuter > e
		lagere school|lager onderwijs|ecole primaire|primaire|primarschule > p
		middenschool|degre inferieur > l
		secundair|atheneum|athenee|college|lyceum|lycee|secondaire|sekundar > lu
		technisch instituut|institut technique|beroeps|professionnel|_vti_|_tso_|_bso_ > luv
		buitengewoon|specialise > 0`,
	BG: `
		начално училище|_ну_|_чну_ > p
		основно училище|основно училише|_оу_|_чоу_ > pl
		обединено училище > plu @2016-08-01..
		обединено училище|_обу_ > pl
		средно училище|средно общообразователно|_су_|_чсу_|_соу_ > plu
		професионална|_пг > uv
		гимназия|вечерно средно училище|вечерна гимназия > u
		спортно училище > lu
		детска градина|_дг_ > e`,
	CY: `
		νηπιαγωγειο > e
		δημοτικο > p
		γυμνασιο > l
		λυκειο > u
		τεχνικη σχολη > uv
		ilkokul > p
		ortaokul > l
		lise > u`,
	CZ: `
		materska skola|_ms_ > e
		zakladni skola|_zs_ > pl
		gymnazium > lu
		stredni skola|lyceum > u
		stredni odborna|odborne uciliste|stredni prumyslova|obchodni akademie|stredni zdravotnicka|_sos_|_sou_|_spgs_ > uv
		zakladni umelecka|skola specialni|vyssi odborna > 0`,
	DE: `
		grundschule|_gs_ > p
		grund und mittelschule|grund und hauptschule|grund und oberschule|volksschule > pl
		hauptschule|realschule|mittelschule|werkrealschule|sekundarschule|oberschule|regelschule|regionale schule > l
		gesamtschule|stadtteilschule|gemeinschaftsschule > lu
		gymnasium > lu
		waldorfschule > plu
		kolleg_|abendgymnasium > u
		berufskolleg|berufsschule|berufliche|berufsbildende|fachoberschule|oberstufenzentrum > v
		kindergarten|kindertagesst > e
		foerderschule|forderschule|forderzentrum|sonderschule|schule fur kranke > 0
		volkshochschule|musikschule|jugendmusik > 0`,
	DK: `
		bornehave|daginstitution > e
		folkeskole|grundskole|privatskole|friskole > pl
		efterskole|ungdomsskole > l
		gymnasium|gymnasier|_hf_|_stx_|studenterkursus > u
		erhvervsskole|tekniske|handelsskole|_eud_|_eux_|_hhx_|_htx_|tech college > uv
		specialskole|voksenuddannelse|_vuc_ > 0`,
	ES: `
		educacion infantil|escuela infantil|_e i_|escola bressol|llar d infants|haurreskola > e
		educacion infantil y primaria|_ceip_|infantil i primaria|_cep_ > ep
		educacion primaria > p
		educacion obligatoria|_ceo_ > pl
		centro de educacion infantil primaria y secundaria|_ceips_|_cpi_|educacion infantil primaria y secundaria > epl
		educacion secundaria|_ies_|institut_|instituto de ensenanza > lu
		_ieso_|secundaria obligatoria > l
		bachillerato > u
		formacion profesional|_cifp_|_cipfp_ > v
		educacion especial|_epa_|personas adultas|conservatorio|escuela oficial de idiomas > 0`,
	FI: `
		paivakoti|esiopetus|daghem > e
		peruskoulut|peruskoulu|grundskola|perus ja lukioasteen > pl
		alakoulu|ala aste|lagstadie > p
		ylakoulu|ylaaste|hogstadie > l
		lukio|gymnasium > u
		ammattioppilaitos|ammattiopisto|ammatilliset|yrkesskola|yrkesinstitut > v
		erityiskoulu|kansalaisopisto|kansanopisto > 0`,
	FR: `
		maternelle > e
		niveau elementaire|ecole elementaire > p
		ecole primaire > ep
		college > l
		lycee > u
		lycee professionnel|enseignement professionnel|maison familiale rurale|lycee agricole|lycee des metiers > uv
		etablissement pour|institut medico|institut de reeducation|medico social|_erea_|enseignement adapte|uniqt de sts|_sts_ et ou cpge|etab regional lycee enseignement adapte > 0
		service administratif|information et orientation|rectorat|circonscription|direction services|dsden > x`,
	IE: `
		primary|national school|_n s_|_ns_|scoil naisiunta|bunscoil|junior school|senior school > p
		post primary|secondary school|community school|community college|comprehensive school|vocational school|meanscoil|gaelcholaiste|colaiste > lu
		special school > 0`,
	IS: `
		leikskol > e
		grunnskol > pl
		framhaldsskol|menntaskol|fjolbrautaskol|verzlunarskol > u
		taekniskol|verkmenntaskol|borgarholtsskol > uv`,
	IT: `
		scuola infanzia|scuola dell infanzia|infanzia|materna > e
		scuola primaria|elementare|primaria > p
		primo grado|_i grado|scuola media > l
		secondo grado|_ii grado|istituto superiore|istituto d istruzione superiore > u
		istituto comprensivo|comprensivo|omnicomprensivo > epl
		liceo > u
		istituto tecnico|istituto professionale|ist prof|ist tec|_ipsia_|_itis_|professionale|_cfp_ > uv
		convitto|educandato|centro territoriale|istruzione adulti|_cpia_ > 0`,
	LI: `
		kindergarten > e
		primarschule > p
		oberschule|realschule > l
		gymnasium > lu`,
	LU: `
		ecole fondamentale|grondschoul > ep
		lycee|lyceum > lu
		lycee technique|ecole professionnelle > luv`,
	MT: `
		primary > p
		middle school > l
		secondary school|senior school > lu
		sixth form|higher secondary|junior college > u
		_mcast_ > v`,
	NL: `
		basisschool|basisonderwijs|_bo_|_bs_|_obs_|_cbs_|_rkbs_ > ep
		_havo_|_vwo_|gymnasium|lyceum|atheneum|scholengemeenschap|voortgezet onderwijs|college > lu
		_vmbo_|mavo > l
		_mbo_|_roc_|_aoc_|vakschool|beroepsonderwijs|beroepscollege > v
		speciaal onderwijs|_sbo_|_so_|_vso_|praktijkonderwijs > 0`,
	NO: `
		barnehage|barnehave > e
		barneskole|barneskule > p
		ungdomsskole|ungdomsskule > l
		barne og ungdoms > pl
		videregaende|_vgs_|vidaregaande > u
		voksenopplaering|vaksenopplaering|kulturskole|folkehogskole > 0`,
	PT: `
		jardim de infancia|pre escolar|_ji_ > e
		primeiro ciclo|1 ciclo|1º ciclo|escola basica do 1|_eb1_ > p
		agrupamento de escolas > plu
		escola basica|_eb_ > pl
		2 e 3 ciclo|_eb2 3_|3 ciclo > l
		escola secundaria|ensino secundario|_es_ > lu
		escola profissional|profissional > v`,
	SE: `
		forskola|forskoleklass > e
		grundskola|grundskole > pl
		lagstadie|mellanstadie > p
		hogstadie > l
		gymnasium|gymnasieskola|gymnasie > u
		yrkesgymnasi|lärlings > v
		anpassad grundskola|sarskola|specialskola|vuxenutbildning|komvux > 0`
};
