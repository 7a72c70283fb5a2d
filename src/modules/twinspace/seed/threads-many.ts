/** Threads of TwinSpace forums in further languages, in the form of the English ones. */
export const threads = `
= Bonjour de {townA} !
forum: meet
lang: fr

1: Salut à tous ! Ici il pleut, mais nous sommes de bonne humeur.

2: Bonjour ! Chez nous il fait soleil et nous sommes un peu jaloux de vos flaques.

U: Bienvenue à toutes et à tous. Présentez-vous par un objet, pas par une photo.

= Quel est votre mot préféré en français ?
forum: meet
lang: fr

2: « Pamplemousse ». On dirait un animal.

3: « Chuchoter ». Il faut le dire tout bas.

4: « Vendredi ».

T: « Bravo », pour vous tous.

= On ne comprend pas la consigne 3
forum: help
lang: fr

4: Est-ce qu’il faut dessiner ou écrire ?

T: Les deux : un dessin par équipe, cinq phrases par dessin.

4: Merci ! Et si le dessin est une carte ?

T: Alors c’est encore mieux.

= Hallo aus {townA}
forum: meet
lang: de

1: Hallo! Wir lernen seit drei Jahren Deutsch. Bitte nicht so schnell schreiben!

2: Wir auch! Wir schreiben langsam, aber viel.

U: Wunderbar. Fehler sind hier erlaubt, Schweigen nicht.

= Lieblingsessen
forum: meet
lang: de

2: Meins hat drei Wörter, die man nicht übersetzen kann.

1: Schreib sie! Wir raten.

2: Himmel un Ääd.

3: Ist das ein Gedicht?

= ¿Qué se ve desde tu ventana?
forum: meet
lang: es

1: Un olivo, dos gatos y la moto del panadero.

2: El mar, si me pongo de puntillas.

4: Otra ventana. Nos saludamos todos los días.

= Duda con el mapa
forum: help
lang: es

3: ¿Las fotos van en el álbum o en la página?

T: En el álbum, y luego elegís tres para la página.

3: ¡Solo tres! Bueno, votamos.

= Ciao da {townA}
forum: meet
lang: it

1: Ciao a tutti! Siamo in ventidue e parliamo tutti insieme.

2: Ciao! Noi siamo in diciannove e uno parla per tutti.

T: Benvenuti. Leggete prima le nostre regole, poi scrivete quanto volete.

= Titolo del nostro libro
forum: ideas
lang: it

4: Propongo «Sotto il ponte».

1: Io «Quello che l’acqua ricorda».

2: Il secondo! Fa venire i brividi.

U: Votate entro venerdì.

= Γεια σας από {townA}!
forum: meet
lang: el

1: Γεια! Εμείς έχουμε αυλή με μουριά και μια χελώνα που εμφανίζεται όποτε θέλει.

2: Εμείς έχουμε έναν γάτο που μπαίνει στην τάξη στα μαθηματικά.

T: Καλώς ήρθατε όλοι! Γράψτε μας μια λέξη που αγαπάτε.

3: Θάλασσα.

4: Παρασκευή!

= Απορία για την εργασία
forum: help
lang: el

4: Γράφουμε ένα κείμενο όλοι μαζί ή ένα ο καθένας;

T: Ένα όλοι μαζί. Ο τίτλος με ψηφοφορία.

= Merhaba, {townA} burada!
forum: meet
lang: tr

1: Merhaba! Sınıfımız otuz iki kişi, hepimiz çok heyecanlıyız.

2: Merhaba! Bizim okulun kedisi var, adı Müdür.

3: Gerçekten mi? Bizim müdür bunu duymasın.

T: Duydu. :)

= Takım adımız ne olsun?
forum: ideas
lang: tr

1: Mavi Balıkçıllar mı, Kayıp Çoraplar mı?

2: Kayıp Çoraplar!

4: Bence de, çünkü gerçekten hep kayıplar.

= مرحباً من {townA}
forum: meet
lang: ar

1: مرحباً بالجميع! في صفّنا خمسة وعشرون تلميذاً وشجرة زيتون واحدة.

2: أهلاً! عندنا بحر ومكتبة صغيرة.

T: أهلاً بكم جميعاً. اكتبوا لنا كلمة تحبّونها.

4: «غيمة».

= Cześć z {townA}!
forum: meet
lang: pl

1: Cześć! U nas właśnie spadł pierwszy śnieg.

2: U nas dwadzieścia stopni. Możecie trochę wysłać?

3: Wysyłamy zdjęcie, reszta stopnieje.

= Olá de {townA}
forum: meet
lang: pt

1: Olá! Hoje encontrámos na praia uma rolha com letras estranhas.

2: Tira uma fotografia, nós traduzimos!

T: E assim começa o nosso mapa.

= Привіт із {townA}!
forum: meet
lang: uk

1: Привіт! Сьогодні у нас малювали небо. Воно рожеве.

2: У нас сіре, але з літаком-птахом.

T: Дуже гарні малюнки. Додайте їх, будь ласка, до календаря.
`;
