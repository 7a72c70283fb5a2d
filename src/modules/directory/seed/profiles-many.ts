/**
 * What teachers write about themselves in their own language: two sentences are drawn for each. A line each, by language. `older:` is
 * not for those who teach small children.
 */
export const atWork: Readonly<Record<string, string>> = {
	fr: `
J’enseigne depuis dix-huit ans et je n’ai toujours pas deux journées pareilles.
Professeure dans un collège de quartier, j’aime les projets où chacun trouve sa place.
Maîtresse d’une classe à deux niveaux, je cherche des partenaires qui aiment rire et tenir les délais.
J’aime les projets courts, bien préparés, avec une vraie trace à la fin.
Mes élèves sont bavards, généreux et très doués pour poser des questions.
Je coordonne les projets européens de mon lycée et je réponds vite aux messages.
Dans ma classe, on écrit, on enregistre, on recommence.
Nous travaillons en petits groupes mixtes, un après-midi par semaine.
C’est ma première année sur eTwinning : soyez indulgents, je suis motivée.
Notre école est petite, notre cour est grande, nos idées débordent.`,
	de: `
Ich unterrichte an einer Gesamtschule und arbeite am liebsten fächerübergreifend.
Seit zwölf Jahren bin ich Lehrerin, seit sechs mit eTwinning.
Meine Klasse ist neugierig, laut und herzlich.
An unserer Grundschule lernen Kinder aus achtzehn Ländern.
Projekte dürfen bei mir auch schiefgehen, Hauptsache, wir wissen am Ende, warum.
Wir haben eine Werkstatt, einen Schulgarten und einen sehr geduldigen Hausmeister.
Ich suche Partner, die gern gemeinsam planen und ehrlich sagen, wenn es zu viel wird.
Bei uns gibt es mittwochs eine Projektstunde, die niemand verpassen will.`,
	es: `
Doy clase en un instituto de barrio con muchas lenguas y muchas ganas.
Soy maestra de primaria y cada curso aprendo algo nuevo con mi alumnado.
Trabajo por proyectos desde hace años; me gusta planificar en equipo desde el primer día.
Mi clase es curiosa, ruidosa y muy solidaria.
Busco colaboraciones pequeñas y constantes más que grandes y fugaces.
En nuestro centro hay huerto, radio y una biblioteca siempre llena.
Respondo pronto a los mensajes y cumplo los plazos, casi siempre.
Es mi primer proyecto y tengo muchas preguntas.`,
	it: `
Insegno in una scuola di provincia dove tutti conoscono la bicicletta di tutti.
Sono maestra da vent’anni e mi diverto ancora.
Lavoro volentieri in squadra, con scadenze chiare e molta ironia.
I miei studenti hanno bisogno di un motivo vero per usare le lingue: eccomi qui.
Coordino i progetti europei del mio istituto e rispondo in giornata.
Amo i progetti che lasciano qualcosa da toccare, da leggere o da mangiare.
Nella mia classe ci sono ventitré bambini, otto lingue e una tartaruga.
Abbiamo un laboratorio, un orto e un bidello che suona la fisarmonica.`,
	pt: `
Dou aulas numa escola básica junto ao rio e gosto de trabalhar com os alunos fora da sala.
Sou professora há quinze anos e continuo a gostar das segundas-feiras.
Procuro parceiros que gostem de planear em conjunto e de cumprir prazos.
A minha turma é curiosa e nunca está calada.
Coordeno a biblioteca da escola, onde cabem todos os projetos.
Gosto de projetos simples, com um resultado que se possa ver e ouvir.`,
	ro: `
Predau de paisprezece ani și încă învăț de la elevii mei.
Sunt învățătoare la o clasă veselă, cu mulți cititori.
Îmi plac proiectele scurte, bine pregătite, cu roluri clare.
Coordonez clubul de proiecte europene al școlii noastre.
Elevii mei sunt curajoși și pun întrebări grele.
Lucrăm în echipe mixte și sărbătorim fiecare pas făcut.`,
	el: `
Διδάσκω σε ένα σχολείο κοντά στη θάλασσα και πιστεύω στη μάθηση έξω από την τάξη.
Είμαι δασκάλα εδώ και δεκαπέντε χρόνια και χαίρομαι ακόμη κάθε Σεπτέμβρη.
Οι μαθητές μου είναι περίεργοι, ζωηροί και πολύ καλοί στις ερωτήσεις.
Μου αρέσουν τα έργα με σαφείς στόχους και πολλή συνεργασία.
Συντονίζω τα ευρωπαϊκά προγράμματα του σχολείου μας και απαντώ γρήγορα.
Δουλεύουμε σε μικτές ομάδες, μία ώρα κάθε εβδομάδα.
Είναι η πρώτη μου χρονιά στο eTwinning και αναζητώ έναν έμπειρο συνεργάτη.
Στην τάξη μας διαβάζουμε δυνατά, γράφουμε και ξαναγράφουμε.`,
	tr: `
Yirmi yıldır öğretmenim, hâlâ ilk gün gibi heyecanlanıyorum.
Kalabalık ama düzenli bir sınıfım var; her öğrencimin bir görevi olsun isterim.
Okulumuzda proje saati çarşamba günleri; o saatte kimse teneffüs istemiyor.
Ortaklarımla birlikte planlamayı severim, hazır dosyayla gelmem.
Öğrencilerim meraklı, konuşkan ve çok yardımsever.
eTwinning’de ilk yılım; sabırlı bir ortak arıyorum.
Köy okulunda çalışıyorum: gökyüzümüz geniş, internetimiz bazen dar.
Projelerimizin sonunda elde tutulur bir ürün olmasını isterim.
Robotik kulübünü yürütüyorum, hatalarımızdan da çok şey öğreniyoruz.`,
	pl: `
Uczę w szkole podstawowej i najchętniej pracuję w terenie.
Od dziesięciu lat prowadzę projekty eTwinning i wciąż cieszy mnie pierwsza wideorozmowa.
Moi uczniowie są ciekawi świata i nie boją się błędów.
Lubię projekty z jasnym planem i namacalnym efektem.
Nasza szkoła jest mała, ale ma ogród, radiowęzeł i wspaniałą bibliotekarkę.
Szukam partnerów, z którymi można planować razem od pierwszego dnia.`,
	ar: `
أدرّس منذ خمسة عشر عاماً وما زلت أتعلّم من تلاميذي كل يوم.
أحبّ المشاريع البسيطة ذات الأهداف الواضحة والنتائج التي يفخر بها الأطفال.
تلاميذي فضوليون ويحبّون التعاون مع أصدقاء من بلدان أخرى.
أنسّق نادي المشاريع في مدرستنا وأجيب عن الرسائل بسرعة.
هذه سنتي الأولى في eTwinning وأبحث عن شريك صبور.
نعمل في مجموعات صغيرة ونحتفل بكل خطوة.`
};

export const atHome: Readonly<Record<string, string>> = {
	fr: `
Le week-end, je marche, je jardine, je corrige.
Je chante dans une chorale qui chante presque juste.
Je collectionne les cartes anciennes.
J’apprends le portugais dans le train.
Passionnée de vélo et de romans policiers.`,
	de: `
In meiner Freizeit fahre ich Rad und backe Brot.
Ich singe im Chor und imkere ein wenig.
Am Wochenende bin ich meistens im Wald.
Ich lerne gerade Italienisch, langsam und mit Freude.`,
	es: `
En mi tiempo libre leo, camino y cuido mis tomates.
Canto en un coro y toco la guitarra en los recreos.
Me gustan los trenes lentos y los mercados.
Estoy aprendiendo griego por puro gusto.`,
	it: `
Nel tempo libero cammino in montagna e colleziono mappe.
Canto in un coro e coltivo troppi pomodori.
Leggo gialli nelle lingue che sto imparando.
La domenica riparo biciclette.`,
	pt: `
Nos tempos livres caminho à beira-mar e fotografo portas.
Canto num coro e leio tudo o que apanho.
Ao domingo faço pão.`,
	ro: `
În timpul liber urc pe munte și citesc.
Cânt în cor și cresc roșii pe balcon.
Îmi plac trenurile lente și hărțile vechi.`,
	el: `
Στον ελεύθερο χρόνο μου κολυμπώ, διαβάζω και φωτογραφίζω πόρτες.
Τραγουδώ σε χορωδία και φροντίζω έναν μικρό κήπο.
Αγαπώ τα βουνά, τα τρένα και τα αστυνομικά μυθιστορήματα.
Μαθαίνω ιταλικά, σιγά σιγά.`,
	tr: `
Boş zamanlarımda bağlama çalar, doğada yürürüm.
Hafta sonları bahçemle ilgilenirim.
Fotoğraf çekmeyi ve yavaş trenleri severim.
Her yıl yeni bir dilde günaydın demeyi öğreniyorum.`,
	pl: `
W wolnym czasie chodzę po górach i piekę chleb.
Śpiewam w chórze i fotografuję ptaki.
Zbieram stare mapy i uczę się włoskiego.`,
	ar: `
في وقت فراغي أقرأ وأزرع وأطبخ.
أحبّ المشي والتصوير والخرائط القديمة.
أتعلّم الإيطالية على مهل.`
};

/** "What I would like to do next", by language; `older:` as above. */
export const wishes: Readonly<Record<string, string>> = {
	en: `
older: A project with measurements outdoors, ages 12 to 15, from January.
An exchange of video letters for one term.
Something with stories and translation; a class that likes to laugh.
A first, small project with an experienced partner.
older: Citizen science with two or three schools in different climates.
older: A common radio programme or podcast.
older: Joint mathematics problems from real places.
A theatre piece that is played in two places at once.
A project on water, food or energy with real numbers.
older: Mixed teams, one question each, three months.
An art project that shows no faces.
older: A reading project for reluctant readers.
older: A partner for robotics with simple kits.
older: A history project with interviews.
Anything with music!`,
	fr: `
Un échange de lettres vidéo sur un trimestre.
Un projet de lecture à voix haute avec une classe qui apprend le français.
Des sciences dehors, avec de vraies mesures.
Un petit premier projet, bien accompagné.`,
	de: `
Ein kleines Projekt mit Sprachnachrichten auf Deutsch.
Messen, vergleichen, streiten: Naturwissenschaft draußen.
older: Ein gemeinsames Theaterstück in zwei Städten.`,
	es: `
older: Un intercambio de audios y microrrelatos.
Ciencia ciudadana con dos o tres centros.
Un primer proyecto corto y bien planificado.`,
	it: `
older: Un audiolibro a più voci.
Scienze all’aperto con dati veri.
Un progetto di teatro o di musica.`,
	el: `
Ένα έργο με παιχνίδια, ιστορίες ή θάλασσα.
Μαθηματικά με τα χέρια.
Ένα πρώτο, μικρό έργο με έμπειρο συνεργάτη.`,
	tr: `
Bilim ve doğa üzerine ölçümlü bir proje.
Masal, müzik ya da oyun projesi.
older: Robotik ya da kodlama ortaklığı.`,
	ar: `
مشروع حكايات ورسوم.
مشروع عن الماء والبيئة بقياسات حقيقية.`
};
