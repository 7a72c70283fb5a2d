/** Notices in the other languages in which colleagues find each other. */
export const notices = `
= Deutsch-AG sucht Partnerklasse
lang: de
kind: european
ages: 13-15
subjects: foreign-languages
languages: de

Wir lernen im dritten Jahr Deutsch und wollen endlich mit jemandem reden, der nicht im Lehrbuch wohnt. Sprachnachrichten, ein Kochvideo, ein
gemeinsames Quiz. Fehler sind ausdrücklich erlaubt.

= Grundschule mit Schulgarten sucht Grundschule mit Schulgarten
lang: de
kind: european
ages: 7-10
subjects: biology class-teaching
languages: de en

Samen tauschen, gleichzeitig säen, wöchentlich messen. Unsere Schnecken suchen ebenfalls Kontakt.

= Berufskolleg Metall: eine Bank, zwei Hälften
lang: de
kind: european
ages: 16-19
subjects: vocational-subjects engineering
languages: de en

Wir bauen die linke Hälfte, ihr die rechte, nach gemeinsamer Zeichnung. Toleranz ein Millimeter. Wer traut sich?

= Geschichtskurs sucht Blick von außen
lang: de
kind: european
ages: 16-18
subjects: history european-studies
languages: de en

Wie steht das Jahr 1989 in euren Schulbüchern? Wir übersetzen Auszüge, vergleichen und schreiben gemeinsam eine Seite, die in beiden Ländern
stehen könnte.

= Ψάχνουμε τάξη για παιχνίδια της αυλής
lang: el
kind: european
ages: 7-10
subjects: class-teaching physical-education
languages: el en

Στέλνουμε ένα παιχνίδι, στέλνετε ένα παιχνίδι. Είμαστε 21 παιδιά και ένας δάσκαλος που χάνει πάντα στο κουτσό.

= Λογοτεχνία και θάλασσα: αναζητούμε συνοδοιπόρους
lang: el
kind: european
ages: 13-16
subjects: language-and-literature geography
languages: el en fr

Ένα κείμενο τον μήνα, ένας χάρτης που γεμίζει φωνές. Θα χαρούμε να συνεργαστούμε με σχολεία από κάθε ακτή.

= Ζητείται παρέα για μαθηματικά χωρίς λόγια
lang: el
kind: european
ages: 14-17
subjects: mathematics art
languages: el en

Συλλέγουμε αποδείξεις με μία εικόνα. Αν αγαπάτε τη γεωμετρία και το χαρτί, γράψτε μας.

= Çay molasında buluşalım
lang: tr
kind: european
ages: 9-12
subjects: geography social-studies
languages: tr en

Çayın, kahvenin ve ıhlamurun yolculuğunu birlikte izleyelim. Sınıfımız kalabalık ama çok düzenli; her gruba bir sözcü seçtik.

= Robotik kulübü ortak arıyor
lang: tr
kind: european
ages: 11-14
subjects: informatics engineering
languages: tr en

Her ay bir görev, her okul kendi setiyle. Kazanan yok, anlatan var. İki yer kaldı.

= Okul öncesi: şarkılarla günaydın
lang: tr
kind: european
ages: 4-6
subjects: early-years music
languages: tr en

Pazartesileri bir şarkı gönderiyoruz, bir şarkı bekliyoruz. Çocuklarımız şimdiden beş dilde günaydın diyor.

= Fen lisesi: gelgit modeli için veri ortağı
lang: tr
kind: european
ages: 15-18
subjects: mathematics informatics
languages: en tr

Denizimizin gelgiti küçük, merakımız büyük. Okyanus kıyısında bir okulla açık veri üzerinde çalışmak istiyoruz.

= Meslek lisesi: atıktan tasarıma
lang: tr
kind: european
ages: 15-18
subjects: vocational-subjects design-and-technology
languages: tr en

Tekstil bölümümüz eski perdelerden çanta dikiyor. Kalıplarımızı paylaşırız, sizinkileri merakla bekleriz.

= نبحث عن قسم شريك لجمع الحكايات
lang: ar
kind: european
ages: 9-12
subjects: language-and-literature art
languages: ar fr

حكاية كل شهر نسجّلها ونرسمها. تلاميذنا يتعلّمون الفرنسية منذ عامين ويحبّون أن يُسمِعوا أصواتهم.

= مشروع عن الماء والبيئة
lang: ar
kind: european
ages: 13-16
subjects: environmental-education natural-sciences
languages: ar en

نقيس استهلاكنا من الماء ونريد أن نقارن مع مدرسة في بلد مطير. الخطة جاهزة والحماس كبير.

= Szukamy szkoły nad wodą
lang: pl
kind: european
ages: 11-14
subjects: geography language-and-literature
languages: pl en

Rzeka, jezioro, morze, a nawet staw. Piszemy listy w butelce i czekamy na odpowiedź. Klasa liczy 25 osób, wszystkie ciekawe świata.

= Zerówka szuka misia na gościnne występy
lang: pl
kind: european
ages: 5-7
subjects: early-years
languages: pl en

Nasz miś ma paszport i dobre maniery. Chętnie przyjmiemy waszego na trzy miesiące.

= Technikum gastronomiczne: wspólne menu
lang: pl
kind: european
ages: 16-19
subjects: vocational-subjects home-economics
languages: pl en

Jedno danie na miesiąc, dwie kuchnie, wspólny arkusz kosztów. Szukamy szkoły z południa.

= Шукаємо друзів під одним небом
lang: uk
kind: european
ages: 9-12
subjects: class-teaching astronomy
languages: uk en pl

Ми третій рік навчаємося по-різному, але завжди з цікавістю. Хочемо спостерігати небо й співати разом із вами.

= Класна стая търси приятели
lang: bg
kind: european
ages: 8-10
subjects: class-teaching music
languages: bg en

Пеем, рисуваме и задаваме много въпроси. Търсим клас, с който да запишем една обща песен.

= Tražimo razred za rječnik lažnih prijatelja
lang: hr
kind: european
ages: 11-14
subjects: foreign-languages language-and-literature
languages: hr en

Skupljamo riječi koje zvuče isto, a znače nešto drugo. Što dalje od nas, to smješnije.

= Schoolplein zoekt schoolplein
lang: nl
kind: european
ages: 8-11
subjects: physical-education class-teaching
languages: nl en

Spelletjes zonder woorden, elke twee weken een filmpje. Wij hebben een plein van tegels en een boom die al vier ballen bezit.

= Svenskspråkig klass söker vänner i norr och söder
lang: sv
kind: european
ages: 10-12
subjects: natural-sciences geography
languages: sv en

Vi mäter snö, ljus och temperatur. Vi vill jämföra med en klass som aldrig har skottat en skolgård.

= Luonto tutuksi: kevään merkit
lang: fi
kind: european
ages: 7-10
subjects: biology class-teaching
languages: fi en

Milloin ensimmäinen muuttolintu tulee teille? Seuraamme kevättä kartalla. Mukaan mahtuu vielä kolme luokkaa.

= Hľadáme partnera pre školské rádio
lang: sk
kind: european
ages: 12-15
subjects: media-education
languages: sk cs en

Máme mikrofón, zvučku a veľa nápadov. Polovicu relácie robíme my, polovicu vy.

= Iščemo razred za zimski dnevnik
lang: sl
kind: european
ages: 8-11
subjects: natural-sciences language-and-literature
languages: sl en

Merimo sneg, pišemo dnevnik in pečemo kekse. Iščemo razred, kjer zime ni.

= Otsime sõpru ilmavaatluseks
lang: et
kind: european
ages: 9-12
subjects: geography natural-sciences
languages: et en

Mõõdame iga päev kell üheksa. Reedeti ennustame teie ilma ja teie meie oma. Kaotaja laulab.
`;
