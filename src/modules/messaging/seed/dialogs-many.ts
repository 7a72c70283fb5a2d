/** Conversations in other languages. `{A}`, `{B}`, `{townA}`, `{townB}` as in English. */
export const dialogs = `
= first
lang: fr

A: Bonjour {B}, votre annonce m’a fait sourire : mes élèves aiment aussi les volcans et les blagues. Est-ce que vous cherchez encore ?

B: Bonjour {A} ! Oui, avec plaisir. Vos élèves apprennent le français depuis longtemps ?

A: Deux ans. Ils parlent mieux qu’ils n’écrivent, comme tout le monde.

B: Parfait, commençons par une lettre vidéo. Lundi prochain ?

A: Lundi prochain. Je prépare une blague.

= plan
lang: fr

A: {B}, nos vacances tombent une semaine après les vôtres. On décale la dictée ?

B: Oui, de quinze jours. Mes élèves en ont profité pour en inventer une encore plus absurde.

= thanks
lang: fr

A: Le colis est arrivé, avec seulement un biscuit cassé. Toute la classe vous remercie !

B: Le biscuit cassé était pour la maîtresse, bien sûr.

= worry
lang: fr

A: Une de mes élèves préfère que sa voix ne soit pas publiée. Pouvez-vous couper son passage ?

B: C’est fait. Et j’ai revu les autorisations des miens, merci de m’y avoir fait penser.

= first
lang: de

A: Guten Tag {B}, Ihre Anzeige mit den Schnecken hat uns überzeugt. Wir haben auch welche.

B: Herzlich willkommen im Club! Wann säen Sie?

A: Ende März, wenn der Boden mitmacht. Wir könnten vorher Samen tauschen.

B: Gern. Ich schicke Bohnen, bunte.

= plan
lang: de

A: Passt Ihnen die Videokonferenz am Dienstag um zehn? Bei Ihnen ist es dann elf.

B: Dienstag passt. Meine Schüler haben Fragen vorbereitet, ungefähr vierzig.

= first
lang: es

A: Hola {B}, soy de {townA}. Leí tu propuesta sobre la sequía y tenemos el mismo problema con otro nombre de río.

B: ¡Qué bien! Bueno, qué mal, pero qué bien. ¿Edades?

A: Quince y dieciséis, dos grupos. Tenemos datos desde 1998.

B: Entonces ya tenemos proyecto. Te mando un borrador esta noche.

= thanks
lang: es

A: Los microrrelatos de tu clase son tremendos. El del ascensor nos dejó mudos.

B: Su autora no levanta la voz nunca. Se lo digo mañana.

= first
lang: it

A: Buongiorno {B}, ho visto che raccogliete leggende. Noi abbiamo un lago con un mostro molto timido.

B: Buongiorno! Un mostro timido ci mancava! I miei alunni vogliono sapere che cosa mangia.

A: Pane e marmellata, dicono i vecchi. Vi mandiamo la registrazione.

= plan
lang: it

A: Ho messo la bozza nelle pagine. Le date sono provvisorie, i sogni no.

B: Ho corretto due date e nessun sogno.

= first
lang: el

A: Καλησπέρα {B}, είδα ότι ψάχνετε τάξη για παιχνίδια της αυλής. Εμείς έχουμε αυλή, παιδιά και πολλή διάθεση.

B: Καλησπέρα! Τέλεια. Τι ηλικία έχουν τα παιδιά σας;

A: Οκτώ χρονών. Ξέρουν το κουτσό, αλλά με δικούς τους κανόνες.

B: Αυτό ακριβώς θέλουμε. Ξεκινάμε τον Ιανουάριο;

= thanks
lang: el

A: Σας ευχαριστούμε για τις κάρτες! Τις κρεμάσαμε πάνω από τον πίνακα.

B: Κι εμείς τις δικές σας. Ο κύριος Νίκος, ο επιστάτης, ζήτησε μία για το γραφείο του.

= first
lang: tr

A: Merhaba {B} hocam, çay projenizi okuduk, sınıfça heyecanlandık. Hâlâ yer var mı?

B: Merhaba {A} hocam, elbette var. Kaç öğrenciyle katılırsınız?

A: Otuz iki. Ama söz, sırayla konuşuyorlar.

B: O zaman ilk görev: evdeki çaydanlığın hikâyesi.

= plan
lang: tr

A: Hocam, ara tatil bizde farklı haftada. Görüşmeyi ayın on sekizine alalım mı?

B: Olur hocam, takvime yazdım. Öğrenciler sorularını hazırladı bile.

= first
lang: ar

A: مرحباً {B}، قرأتُ إعلانكم عن الحكايات وأعجبتني الفكرة كثيراً. هل ما زلتم تبحثون عن شريك؟

B: أهلاً {A}! نعم، يسعدنا ذلك. كم عمر تلاميذكم؟

A: عشر سنوات. عندهم حكاية عن بئر لا ينام.

B: رائع، عندنا حكاية عن قمر يشرب. سيصبحان صديقين.

= first
lang: pl

A: Dzień dobry {B}, nasza klasa też chciałaby wrzucić list do butelki. Czy jest jeszcze miejsce?

B: Dzień dobry! Oczywiście. Nad jaką wodą Państwo mieszkają?

A: Nad strumykiem, który latem znika. Dzieci piszą do niego z tęsknotą.

B: To będzie najpiękniejszy list.

= first
lang: pt

A: Olá {B}, na nossa praia apareceu uma rolha com letras da vossa língua. Parece um convite!

B: É mesmo um convite. A minha turma já quer saber a que horas foi.

A: Às dez e vinte, com vento norte. Começamos?

= first
lang: ro

A: Bună ziua, {B}! Avem și noi o bunică povestitoare, are 86 de ani și memorie de elefant.

B: Ce comoară! Când o putem auzi?

A: Joi, după ce termină dulceața.

= plan
lang: uk

A: {B}, вчора заняття були в укритті, але діти встигли намалювати небо. Надсилаю.

B: Малюнки вже на сторінці. Наші співали для вас сьогодні, запис у матеріалах. Тримайтеся!
`;

/** First words with a contact request, by language. `{A}` asks, `{B}` is asked. */
export const requests: Readonly<Record<string, string>> = {
	en: `
Hello {B}, we teach the same age group and I liked your text. Shall we talk about a project in spring?
Dear {B}, your class and mine both have a school garden. I would love to exchange seeds and ideas.
Good morning from {townA}! I am looking for a partner for a short first project. Would you be interested?
Hi {B}, a colleague of ours worked with your school and spoke very well of you.
Dear colleague, your wish sounds like ours. We are free from January and quite organised.
Hello {B}, I saw your notice. My pupils are two years younger but fast. Would that still fit?
I teach what you teach, at the other end of the map. Let us compare!
Dear {B}, may I add you as a contact? I plan a project on local history for next term.
Hello from a small school in {townA}. We answer quickly and laugh a lot.
Dear {B}, we met in the online seminar on inclusion. Here is my request, as promised.
We would like to invite your class to a mystery call. Are you in?
Hello! I see you speak two of my languages. That must be a sign.`,
	fr: `
Bonjour {B}, nos classes ont le même âge et la même curiosité. On en parle ?
Chère collègue, cher collègue, votre souhait ressemble au nôtre. Partants pour un premier échange ?
Bonjour de {townA} ! Je cherche un partenaire pour un projet de lecture à voix haute.`,
	de: `
Guten Tag {B}, unsere Klassen sind gleich alt. Hätten Sie Lust auf ein kleines Projekt?
Hallo {B}, Ihr Text hat mir gefallen. Wir suchen eine Partnerklasse ab Februar.`,
	es: `
Hola {B}, me gustó mucho tu perfil. ¿Hablamos de un proyecto para primavera?
Buenos días desde {townA}: buscamos una clase para intercambiar microrrelatos.`,
	it: `
Buongiorno {B}, insegniamo la stessa materia: ci scriviamo?
Cara collega, caro collega, da {townA} un saluto e un’idea: un audiolibro a due voci.`,
	el: `
Καλησπέρα {B}, οι τάξεις μας έχουν την ίδια ηλικία. Θα θέλατε να συνεργαστούμε;
Γεια σας από {townA}! Ψάχνουμε συνεργάτη για ένα μικρό έργο.`,
	tr: `
Merhaba {B} hocam, sınıflarımız aynı yaşta. Birlikte bir proje yapalım mı?
{townA} ilinden selamlar! Kısa bir ilk proje için ortak arıyorum.`,
	ar: `
مرحباً {B}، صفّانا في العمر نفسه. هل نتعاون في مشروع صغير؟
تحية من {townA}، قرأتُ ملفكم وأعجبتني أفكاركم.`
};
