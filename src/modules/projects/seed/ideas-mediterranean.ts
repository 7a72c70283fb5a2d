/** Project ideas written in Greek, Turkish and Arabic. */
export const ideas = `
= Η αυλή του κόσμου
lang: el
with: el
ages: 7-10
subjects: class-teaching physical-education social-studies
tools: Σύντομα βίντεο, κάρτες με κανόνες, φωνητικά μηνύματα
aims: Να παίξουμε, να εξηγήσουμε, να συμφωνήσουμε σε κανόνες.
process: Κάθε δύο εβδομάδες μια τάξη στέλνει ένα παιχνίδι της αυλής και οι άλλες το παίζουν και απαντούν.
results: Ένα βιβλίο με είκοσι παιχνίδια και τους κανόνες τους.

Κουτσό, κρυφτό, μήλα και πεντόβολα: πώς τα παίζετε εσείς; Ανταλλάσσουμε παιχνίδια και ανακαλύπτουμε ότι οι κανόνες αλλάζουν από αυλή σε αυλή.

= Η θάλασσα ως βιβλίο
lang: el
with: el en
ages: 13-16
subjects: language-and-literature geography history
tools: Κοινές σελίδες, χάρτης, ηχογραφήσεις
aims: Να διαβάσουμε κείμενα για τη θάλασσα και να γράψουμε τα δικά μας.
process: Κάθε μήνα ένα κείμενο, ένας τόπος, μια ηχογράφηση και μια απάντηση από την άλλη τάξη.
results: Ένας ηχητικός χάρτης με τριάντα στάσεις.

Από την Οδύσσεια ως το δελτίο θυελλωδών ανέμων: η θάλασσα γράφει πολλά. Εμείς τα διαβάζουμε δυνατά και απαντάμε.

= Αποδείξεις χωρίς λόγια
lang: el
with: el en
ages: 14-17
subjects: mathematics art
tools: Δυναμική γεωμετρία, κατασκευές από χαρτί
aims: Να δούμε γιατί ισχύει ένα θεώρημα, πριν το γράψουμε.
process: Κάθε ομάδα στέλνει μια εικόνα χωρίς λόγια· οι άλλοι βρίσκουν τι αποδεικνύει.
results: Μια έκθεση με σαράντα αποδείξεις στους τοίχους των σχολείων.

Ένα σχήμα, καμία λέξη. Τι αποδεικνύει; Μαθηματικά που καταλαβαίνει κανείς πριν ανοίξει το λεξικό.

= Το πιάτο της γιαγιάς μου
lang: el
with: el en fr
ages: 9-12
subjects: home-economics history health-education
tools: Βίντεο, φωτογραφίες, τετράδιο συνταγών
aims: Να μάθουμε από τους μεγάλους, να μετρήσουμε, να γράψουμε καθαρά.
process: Μια συνταγή τον μήνα, με την ιστορία της και το «μάτι» της γιαγιάς μεταφρασμένο σε γραμμάρια.
results: Ένα τετράδιο με δεκαπέντε συνταγές και δεκαπέντε ιστορίες.

«Βάλε όσο πάρει.» Πόσο είναι αυτό; Ζυγίζουμε το μάτι της γιαγιάς και στέλνουμε τη συνταγή στους φίλους μας.

= Δύο νησιά, ένας ουρανός
lang: el
with: el en
ages: 10-13
subjects: astronomy geography class-teaching
tools: Χάρτες του ουρανού, ημερολόγιο παρατήρησης
aims: Να προσανατολιζόμαστε στον ουρανό· να λέμε μύθους των αστερισμών.
process: Τέσσερις βραδιές παρατήρησης, τέσσερις μύθοι, μια κοινή παράσταση.
results: Ένα ημερολόγιο του ουρανού με ζωγραφιές.

Στα νησιά μας έχει λίγα φώτα και πολλά αστέρια. Τέσσερις βραδιές, οι ίδιοι αστερισμοί, διαφορετικοί μύθοι.

= Dedemin radyosu
lang: tr
with: tr en
ages: 12-15
subjects: history physics media-education
tools: Ses kaydı, zaman çizelgesi, ortak sayfalar
aims: Tanıklık toplamak; sesin nasıl iletildiğini anlamak; kısa bir yayın hazırlamak.
process: Dedelerle ve ninelerle söyleşiler, basit bir alıcı yapımı, ortak bir radyo programı.
results: Yarım saatlik bir radyo programı ve çalışan altı alıcı.

Köyde tek bir radyo vardı ve herkes ajansı dinlerdi. Biz o günleri dinliyor, sonra kendi radyomuzu yapıyoruz.

= Çayın yolculuğu
lang: tr
with: tr en
ages: 9-12
subjects: geography social-studies home-economics
tools: Harita, fotoğraf albümü, tarif kartları
aims: Her gün içtiğimiz bir şeyin yolunu izlemek.
process: Bahçeden bardağa: her ay bir durak, her durakta bir görev, bir soru, bir fotoğraf.
results: Çayın izini süren bir harita ve sekiz ülkeden çay saatleri.

İnce belli bardakta mı, büyük kupada mı? Rize’den İrlanda’ya uzanan bir çay sohbeti.

= Masal treni
lang: tr
with: tr
ages: 6-9
subjects: class-teaching language-and-literature art
tools: Çizimler, sesli masallar
aims: Dinlemek, anlatmak, devamını hayal etmek.
process: Her sınıf masala bir vagon ekler: bir paragraf ve bir resim.
results: On vagonlu resimli bir masal.

Bir varmış bir yokmuş, bir tren varmış. Her sınıf bir vagon ekliyor, kimse son durağı bilmiyor.

= Akıllı sera
lang: tr
with: tr en
ages: 14-18
subjects: informatics biology engineering
tools: Mikrodenetleyici, nem ve ışık sensörleri, ortak kod deposu
aims: Ölçmek, kodlamak, bitkiyi yaşatmak.
process: Güz döneminde donanım, kışın yazılım, baharda fide.
results: Üç okulda çalışan sera ve açık kaynaklı kod.

Domatesimiz susayınca bize haber veriyor. Kodumuz açık, fidelerimiz küçük, hedefimiz büyük.

= Oyunlar sokakta kalmasın
lang: tr
with: tr en
ages: 8-11
subjects: physical-education social-studies class-teaching
tools: Kısa videolar, kural kartları
aims: Unutulan oyunları derlemek ve oynamak.
process: Büyüklerden bir oyun öğren, oyna, filme al, arkadaşına gönder.
results: Otuz oyunluk bir kitapçık.

Mendil kapmaca, yakan top, beş taş. Ninelerimizin oyunları bahçeye geri dönüyor, hem de komşu ülkelerden kuzenleriyle.

= حكايات جدّتي
lang: ar
with: ar fr
ages: 9-12
subjects: language-and-literature social-studies art
tools: تسجيلات صوتية ورسوم وصفحات مشتركة
aims: أن نصغي إلى كبارنا، وأن نروي بلغتنا ثم بلغة أصدقائنا.
process: كل شهر حكاية: نسجّلها ونرسمها ونرسلها، ثم نستمع إلى حكاية مثلها من بلد آخر.
results: كتاب مسموع فيه اثنتا عشرة حكاية برسوم التلاميذ.

كان يا ما كان… تبدأ حكايات جدّاتنا كلها هكذا، فكيف تبدأ عندكم؟ نجمع الحكايات قبل أن تُنسى ونكتشف أنها أقارب.

= ماءٌ من أجل الغد
lang: ar
with: ar en
ages: 13-16
subjects: environmental-education geography natural-sciences
tools: جداول قياس، خريطة مشتركة، لقاءات بالفيديو
aims: أن نقيس استهلاكنا من الماء ونقارن ونقترح حلولاً ممكنة.
process: أسبوعان من القياس، ثم شهر من التوفير، ثم قياس جديد ونقاش للنتائج.
results: تقرير بثلاث لغات وعشر نصائح جرّبناها بأنفسنا.

في مدرستنا يأتي الماء ثلاثة أيام في الأسبوع، وعندكم كل يوم. ماذا نتعلّم بعضنا من بعض؟

= زيتونة واحدة وألف حكاية
lang: ar
with: ar en it
ages: 10-13
subjects: biology geography home-economics
tools: ألبوم صور، يوميات، وصفات
aims: أن نعرف الشجرة التي تجمع شواطئنا.
process: نتابع شجرة زيتون واحدة سنة كاملة: الزهر والثمر والقطاف والمعصرة.
results: يوميات شجرة ووصفات من ثلاثة بلدان.

لكل مدرسة حول المتوسط زيتونتها. نراقب زيتونتنا سنة كاملة ونسألكم: متى تزهر زيتونتكم؟
`;
