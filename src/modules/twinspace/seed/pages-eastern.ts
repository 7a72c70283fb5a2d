/** Pages of TwinSpaces in Greek, Turkish, Arabic and Polish; filled in like the English ones. */
export const pages = `
= Καλώς ήρθατε
kind: welcome
lang: el

**{description}**

{picture: Η πρώτη εικόνα του έργου μας}

## Ποιοι είμαστε

{schools}

## Τι θέλουμε

{aims}

= Οι κανόνες μας
kind: manners
lang: el

1. Πρώτα λέμε καλημέρα, ύστερα ρωτάμε.
2. Σχολιάζουμε τη δουλειά και όχι τον άνθρωπο.
3. Καμία φωτογραφία χωρίς άδεια.
4. Το λάθος σε ξένη γλώσσα είναι σημάδι θάρρους.
5. Αν κάτι μας ενοχλεί, το λέμε σε έναν δάσκαλο.

= Ημερολόγιο
kind: diary
lang: el

## Πρώτη εβδομάδα

Οι ομάδες έγιναν! Οι *Γαλάζιοι Ερωδιοί* έγραψαν ήδη δώδεκα μηνύματα.

{picture: Ο τοίχος με τις λέξεις μας}

## Δεύτερη εβδομάδα

Μιλήσαμε με βίντεο. Ο ήχος άργησε λίγο, τα γέλια όχι.

= Hoş geldiniz
kind: welcome
lang: tr

**{description}**

{picture: Projemizin ilk resmi}

## Biz kimiz?

{schools}

## Ne istiyoruz?

{aims}

= Kurallarımız
kind: manners
lang: tr

1. Önce selam, sonra soru.
2. Kişiyi değil, işi yorumlarız.
3. İzinsiz fotoğraf yok.
4. Yabancı dilde hata, cesaretin işaretidir.
5. Bizi rahatsız eden bir şeyi öğretmenimize söyleriz.

= Günlük
kind: diary
lang: tr

**Pazartesi.** Yağmur vardı, içeride ölçtük.

**Çarşamba.** {townB} şehrinden paket geldi! Harita duvarda, şekerler midede.

{picture: Masadaki paket}

**Cuma.** Cevabını bilmediğimiz üç soru sordular. Çok güzel.

= أهلاً وسهلاً
kind: welcome
lang: ar

**{description}**

{picture: أول صورة من مشروعنا}

## من نحن؟

{schools}

## ماذا نريد؟

{aims}

= قواعدنا
kind: manners
lang: ar

1. نحيّي أولاً ثم نسأل.
2. نعلّق على العمل لا على الشخص.
3. لا صور بلا إذن.
4. الخطأ في لغة أجنبية دليل شجاعة.
5. إذا أزعجنا شيء أخبرنا معلّمنا.

= Witamy
kind: welcome
lang: pl

**{description}**

{picture: Pierwszy obraz naszego projektu}

## Kim jesteśmy

{schools}

## Czego chcemy

{aims}

= Dziennik
kind: diary
lang: pl

**Poniedziałek.** Deszcz. Mierzyliśmy w klasie.

**Środa.** Przyszła paczka! Mapa wisi na ścianie, cukierki zniknęły.

{picture: Paczka na stole}
`;
