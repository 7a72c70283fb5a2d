/** What schools say about themselves: one line on what they are, one on what they do. A line each, by language. */
export const schoolLines: Readonly<Record<string, readonly [are: string, do_: string]>> = {
	en: [
		`
A school of about four hundred pupils in a quiet part of the town.
A small school where the canteen knows everybody's favourite soup.
A big school with a long history and a new roof full of solar panels.
We are a school by the water, with boats in the yard.
A country school: three buses bring our pupils every morning.
A town school with pupils who speak more than twenty languages at home.
A school between a park and a railway line; we have learned to pause when the train passes.
A young school in an old building, renovated three years ago.`,
		`
We have taken part in eTwinning for eight years and have partners from the North Cape to Malta.
Every class does at least one project a year with a school abroad.
Our school garden, choir and robotics club are open to guests, also by video.
Older pupils help younger ones, and everyone helps in the library.
Wednesday is project day: no bells, open doors.
We are proud of our science week, our theatre and our school newspaper.
We pay attention to a friendly tone, to fresh air and to data protection.
New this year: a radio studio in the former broom cupboard.`
	],
	fr: [
		`
Un établissement à taille humaine, au cœur du quartier.
Un lycée de huit cents élèves, entre gare et jardin public.
Une école à la campagne, avec un potager et trois poules.
Un collège classé monument historique, aux idées neuves.`,
		`
Chaque classe mène au moins un projet avec une école étrangère.
Ici, le mercredi est consacré aux projets et aux répétitions.
Notre chorale, notre radio et notre jardin sont ouverts à tous.
Nous accueillons chaque année des partenaires en ligne et parfois en vrai.`
	],
	de: [
		`
Eine Schule mit rund fünfhundert Schülerinnen und Schülern am Rand der Altstadt.
Eine kleine Schule im Grünen mit Schulgarten und Bienen.
Ein Berufskolleg mit Werkstätten, Laboren und einer guten Kantine.
Eine Schule der vielen Sprachen mitten in der Stadt.`,
		`
Projekte mit Partnerschulen gehören bei uns zum Alltag.
Unser Chor, unsere Theatergruppe und die Technik-AG suchen immer Mitspieler.
Mittwochs gibt es keine Klingel, dafür Projekte.
Ältere helfen Jüngeren, und alle helfen im Garten.`
	],
	es: [
		`
Un centro de barrio, abierto y ruidoso en el mejor sentido.
Un instituto de seiscientos alumnos con huerto, radio y biblioteca.
Una escuela rural con tres autobuses y muchas ganas.
Un colegio junto al mar, donde las clases huelen a sal.`,
		`
Cada curso trabajamos al menos un proyecto con centros de otros países.
Nuestro coro y nuestro club de ciencias están abiertos a todos.
Los mayores leen a los pequeños todos los viernes.
Nos gustan los proyectos que terminan en algo que se puede tocar.`
	],
	it: [
		`
Un istituto comprensivo con quattro plessi e un solo spirito.
Un liceo in un ex convento, con un chiostro che usiamo come aula.
Una scuola di montagna, piccola e testarda.
Un istituto tecnico con laboratori nuovi e docenti curiosi.`,
		`
Ogni classe lavora almeno una volta l’anno con una scuola straniera.
Il nostro orto, il coro e il giornale scolastico sono aperti a tutti.
Il mercoledì è il giorno dei progetti.
I grandi aiutano i piccoli, e tutti aiutano in biblioteca.`
	],
	el: [
		`
Ένα σχολείο κοντά στη θάλασσα, με αυλή γεμάτη μουριές.
Ένα σχολείο της πόλης με παιδιά από πολλές χώρες.
Ένα μικρό σχολείο, όπου όλοι γνωρίζονται με το μικρό τους όνομα.`,
		`
Κάθε τάξη συμμετέχει σε ένα τουλάχιστον έργο με σχολείο του εξωτερικού.
Έχουμε χορωδία, κήπο και μια ομάδα ρομποτικής που δεν σταματά.
Οι μεγάλοι βοηθούν τους μικρούς και όλοι βοηθούν στη βιβλιοθήκη.`
	],
	tr: [
		`
Altı yüz öğrencili, bahçesi büyük, kapısı açık bir okul.
Şehrin kenarında, dağlara bakan bir okuluz.
Köklü bir okul, yeni fikirler.
Taşımalı öğrencilerimizle kocaman bir aileyiz.`,
		`
Her sınıfımız yılda en az bir uluslararası projeye katılır.
Robotik, halk oyunları ve kütüphane kulüplerimiz herkese açıktır.
Çarşamba günleri proje günüdür.
Büyükler küçüklere okur, küçükler büyüklere sorar.`
	],
	pl: [
		`
Szkoła w sercu miasta, z ogrodem i starym kasztanem.
Niewielka szkoła na skraju lasu.
Duża szkoła z tradycjami i nową pracownią robotyki.`,
		`
Co roku każda klasa realizuje projekt z partnerami z zagranicy.
Mamy chór, radiowęzeł i szkolny ogród.
Starsi pomagają młodszym, a wszyscy dbają o bibliotekę.`
	],
	pt: [
		`
Um agrupamento de escolas entre o rio e a serra.
Uma escola pequena, junto ao mar, com horta e rádio.
Uma escola secundária com muitas línguas nos corredores.`,
		`
Todos os anos trabalhamos com escolas de outros países.
O nosso coro e o clube de ciência estão abertos a todos.
À quarta-feira não há toques: há projetos.`
	],
	ro: [
		`
O școală veche cu idei noi, în centrul orașului.
O școală mică, la marginea pădurii.
Un liceu cu opt sute de elevi și un club de robotică.`,
		`
În fiecare an, fiecare clasă are un proiect cu o școală parteneră.
Avem cor, grădină și o bibliotecă mereu plină.
Cei mari îi ajută pe cei mici.`
	],
	ar: [
		`
مدرسة في قلب المدينة تحيط بها أشجار الزيتون.
مدرسة صغيرة يعرف فيها الجميع أسماء بعضهم.
مدرسة عريقة بأفكار جديدة ومختبر حديث.`,
		`
تشارك صفوفنا كل عام في مشروع مع مدارس من بلدان أخرى.
لدينا كورال وحديقة ونادٍ للقراءة.
يساعد الكبار الصغار، ونعتني جميعاً بالمكتبة.`
	]
};
