/** LEVEL_WORDS for the countries of the centre, the east and the south; the notation is told there. */
export const EASTERN_LEVEL_WORDS: Record<string, string> = {
	AL: `
		kopesht > e
		shkolla fillore|_fillore_ > p
		9 vjecare|nentevjecare|shkolla baze|arsimi baze > pl
		e mesme|gjimnaz > u
		profesionale > uv`,
	AM: `
		մանկապարտեզ > e
		տարրական դպրոց > p
		հիմնական դպրոց > pl
		ավագ դպրոց > u
		միջնակարգ դպրոց > plu
		ուսումնարան|քոլեջ > v`,
	AZ: `
		usaq bagcasi > e
		ibtidai mekteb > p
		umumi orta > pl
		tam orta|orta mekteb > plu
		lisey|gimnaziya > plu
		pese lisey|pese mekteb > v`,
	BA: `
		vrtic|predskols|предшколс > e
		osnovna skola|основна школа|_os_ > pl
		gimnazija|гимназија > u
		srednja skola|srednjoskolski|средња школа|средњошколски > u
		strucna|tehnicka|техничка|стручна|mjesovita|srednja ekonomska|medicinska skola > uv`,
	EE: `
		lasteaed > e
		algkool > p
		lasteaed algkool|lasteaed pohikool > ep
		pohikool > pl
		keskkool > plu
		gumnaasium > u
		kutsekool|kutsehariduskeskus|kutseoppeasutus|ametikool|rakenduslik kolledz > v
		huvikool|taiskasvanute|toimetulekukool > 0`,
	GE: `
		საბავშვო ბაღი > e
		დაწყებითი > p
		საბაზო > pl
		საჯარო სკოლა|საშუალო სკოლა|გიმნაზია > plu
		პროფესიული|კოლეჯი > v`,
	GR: `
		νηπιαγωγειο > e
		δημοτικο > p
		γυμνασιο > l
		λυκειο|γενικο λυκειο|_γελ_ > u
		επαγγελματικο λυκειο|_επαλ_|εργαστηριακο κεντρο > uv
		ειδικο σχολειο|εργαστηριο ειδικης|_εεεεκ_ > 0`,
	HR: `
		djecji vrtic|vrtic > e
		osnovna skola|_os_ > pl
		gimnazija > u
		srednja skola|srednjoskolsk > u
		strukovna|tehnicka skola|obrtnicka|ekonomska skola|medicinska skola|industrijska > uv
		glazbena skola|centar za odgoj > 0`,
	HU: `
		ovoda > e
		altalanos iskola > pl
		gimnazium > u
		szakgimnazium > uv @2016-09-01..2022-08-31
		szakkozepiskola|technikum|szakkepzo|szakiskola|szakgimnazium > uv
		kollegium_ > 0
		alapfoku muveszeti|gyogypedagogiai|pedagogiai szakszolgalat > 0`,
	JO: `
		روضه > e
		الاساسيه > pl
		الثانويه > u
		المهنيه|الصناعيه > v`,
	LB: `
		روضه|maternelle > e
		ابتدائيه|primaire > p
		متوسطه|complementaire > l
		ثانويه|secondaire|lycee > u
		college > lu
		مهنيه|فنيه|technique > v`,
	LT: `
		darzelis|ikimokykl > e
		pradine mokykla > p
		mokykla darzelis > ep
		progimnazija > pl
		pagrindine mokykla > pl
		vidurine mokykla > plu
		gimnazija > lu
		profesinio mokymo|profesinio rengimo|amatu mokykla|technologiju > v`,
	LV: `
		pirmsskola|bernudarzs > e
		sakumskola > p
		pamatskola > pl
		vidusskola > plu
		gimnazija > lu
		tehnikums|arodskola|profesionala vidusskola|arodvidusskola > v
		speciala|vakara > 0`,
	MD: `
		gradinita|gradinita de copii > e
		scoala primara|scoala primara gradinita > p
		gimnaziu > pl
		liceu > plu
		scoala profesionala|colegiu|centru de excelenta > v
		лицей > plu
		гимназия > pl`,
	ME: `
		predskols|vrtic > e
		osnovna skola|_os_|основна школа > pl
		gimnazija|гимназија > u
		srednja strucna|srednja mjesovita|srednja ekonomska|strucna > uv`,
	MK: `
		детска градинка > e
		основно училиште|_оу_|_оou_ > pl
		гимназија|гимназиско > u
		средно училиште|_соу_|_су_ > u
		стручно|техничко|економско училиште|медицинско училиште > uv
		shkolla fillore > pl`,
	PL: `
		przedszkole|punkt przedszkolny|oddzial przedszkolny > e
		szkola podstawowa|_sp_ > p @1999-09-01..2017-08-31
		szkola podstawowa|_sp_ > pl @2017-09-01..
		gimnazjum > l @1999-09-01..2019-08-31
		liceum > u
		technikum|branzowa szkola|liceum profilowane|szkola policealna > uv
		zasadnicza szkola zawodowa > v @..2019-08-31
		szkola muzyczna|specjalny osrodek|specjalna|poradnia|bursa|internat|mlodziezowy osrodek > 0`,
	PS: `
		روضه > e
		الاساسيه > pl
		الثانويه > u
		المهنيه|الصناعيه > v`,
	RO: `
		gradinita|prescolar > e
		scoala primara|primar_ > p
		scoala gimnaziala|gimnazial > pl
		liceu|colegiul|colegiu > lu
		liceul tehnologic|colegiul tehnic|colegiul economic|scoala profesionala|scoala postliceala > uv
		special > 0`,
	RS: `
		predskolska|vrtic|предшколска|вртић > e
		osnovna skola|основна школа|_os_|_ош_ > pl
		gimnazija|гимназија > u
		srednja skola|средња школа > u
		strucna skola|tehnicka skola|ekonomska skola|medicinska skola|стручна школа|техничка школа|економска школа|медицинска школа|пољопривредна|занатска > uv
		muzicka skola|музичка школа > 0`,
	SI: `
		vrtec > e
		osnovna sola|_os_ > pl
		gimnazija > u
		srednja sola|solski center > uv
		srednja strokovna|poklicna > uv
		glasbena sola|zavod za > 0`,
	SK: `
		materska skola|_ms_ > e
		zakladna skola|_zs_ > pl
		gymnazium > lu
		spojena skola > lu
		stredna skola > u
		stredna odborna|stredna priemyselna|obchodna akademia|konzervatorium|_sos_ > uv
		specialna|zakladna umelecka > 0`,
	TN: `
		ابتدائيه|ecole primaire|primaire > p
		اعداديه|college|ecole preparatoire|preparatoire > l
		معهد ثانوي|معهد|lycee > u
		مهني|formation professionnelle > v
		روضه > e`,
	TR: `
		anaokulu|ana okulu|anasinifi > e
		ilkokul > p
		ilkogretim > pl @1997-08-18..2012-08-31
		ilkogretim > pl
		ortaokul > l
		lise|liseleri > u
		meslek|mesleki|teknik anadolu lisesi|mesem_|cok programli > uv
		imam hatip ortaokulu > l
		halk egitim|bilim ve sanat|ozel egitim|rehberlik > 0
		milli egitim mudurlugu|ogretmenevi > x`,
	UA: `
		дитячий садок|заклад дошкільної|дошкільн > e
		початкова школа > p
		гімназія > pl @2020-09-01..
		гімназія > plu @..2020-08-31
		ліцей > u @2020-09-01..
		ліцей > plu @..2020-08-31
		загальноосвітня|заклад загальної середньої|середня школа|_зош_ > plu
		професійн|училище|технікум > v
		спеціальна > 0`,
	XK: `
		kopesht|parashkollor > e
		fillore > p
		e mesme e ulet|mesme e ulet > l
		fillore dhe e mesme e ulet > pl
		gjimnaz|e mesme e larte|mesme e larte > u
		profesionale|shkolla teknike > uv
		osnovna skola|основна школа > pl`
};
