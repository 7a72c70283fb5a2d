/** Project ideas written in German, Polish, Ukrainian, Dutch, Swedish, Hungarian and Croatian. */
export const ideas = `
= Wenn die Oma erzählt
lang: de
with: de
ages: 9-12
subjects: history language-and-literature social-studies
tools: Tonaufnahmen, Fotoalbum, gemeinsame Zeitleiste
aims: Fragen stellen, zuhören, nacherzählen; Geschichte als etwas Erlebtes begreifen.
process: Jede Woche eine Frage an die Großeltern: Wie war dein Schulweg? Was gab es sonntags? Wovor hattest du Angst?
results: Eine Zeitleiste mit hundert Erinnerungen aus zwei Ländern.

Schulweg im Schnee, das erste Fahrrad, der strenge Lehrer mit dem weichen Herzen: Wir sammeln Kindheiten und legen sie nebeneinander.

= Der Wald hinter der Schule
lang: de
with: de en
ages: 8-11
subjects: biology class-teaching environmental-education
tools: Bestimmungskarten, Fotos, Waldtagebuch
aims: Zwanzig Arten sicher erkennen; Veränderungen beobachten.
process: Ein Waldtag im Monat, immer dieselbe Stelle, immer dieselben fünf Fragen.
results: Zwei Waldtagebücher und ein Bestimmungsspiel.

Unser Wald hat eine Eiche mit Gesicht. Was hat eurer? Einmal im Monat gehen wir hinaus und berichten, was sich getan hat.

= Deutsch mit Soße
lang: de
with: de
ages: 14-17
subjects: foreign-languages home-economics
tools: Kochvideos, Rezeptsammlung, Forum
aims: Anleitungen sprechen und verstehen; Wortschatz, den man schmeckt.
process: Jede Gruppe kocht ein Rezept der anderen nach, nur nach dem Video, ohne Nachfragen.
results: Zwölf Kochvideos auf Deutsch mit Untertiteln und Pannen.

„Man nehme …“ Wer den Imperativ nicht versteht, bekommt nichts zu essen. Deutschlernen mit Schürze.

= Mauern und Brücken
lang: de
with: de en
ages: 15-18
subjects: history citizenship art
tools: Zeitzeugengespräche, Plakatwerkstatt, Videokonferenzen
aims: Teilung und Annäherung an Beispielen verstehen; Quellen vergleichen.
process: Recherche, Zeitzeugen, Entwurf von Plakaten, Ausstellung an beiden Orten.
results: Eine Wanderausstellung mit sechzehn Plakaten.

Wer eine Mauer baut, hat einen Grund, und wer sie abträgt, auch. Wir suchen Mauern und Brücken vor unserer Tür und in unseren Köpfen.

= Energiedetektive
lang: de
with: de en
ages: 10-13
subjects: physics environmental-education mathematics
tools: Strommessgerät, Tabellen, Checklisten
aims: Verbrauch messen, vergleichen, senken.
process: Zwei Wochen messen, zwei Wochen sparen, Ergebnisse tauschen, die Schulleitung überzeugen.
results: Ein Bericht an den Hausmeister und 11 Prozent weniger Strom.

Wer hat nachts das Licht angelassen? Mit Messgerät und Notizblock gehen unsere Detektive auf Streife.

= Ślady na śniegu
lang: pl
with: pl en
ages: 7-10
subjects: natural-sciences class-teaching art
tools: Zdjęcia tropów, karty rozpoznawania, dziennik
aims: Uczyć się patrzeć pod nogi; rozpoznawać zwierzęta po śladach.
process: Zimowe spacery, gipsowe odlewy, zagadki dla partnerów.
results: Atlas trzydziestu tropów wykonany przez dzieci.

Kto tędy szedł? Lis, sarna czy pan woźny? Wysyłamy sobie zagadki z podwórka i z lasu.

= Listy w butelce
lang: pl
with: pl en
ages: 11-14
subjects: language-and-literature geography
tools: Wspólna mapa, forum, nagrania
aims: Pisać do nieznanego czytelnika; opisywać swoje miejsce nad wodą.
process: Co miesiąc list „z butelki”, odczytany i nagrany przez drugą klasę.
results: Zbiór dwudziestu listów i mapa ich podróży.

Każdy z nas mieszka nad jakąś wodą, choćby nad strumykiem. Wrzucamy listy do wirtualnej butelki i czekamy, kto je wyłowi.

= Solidarni w kuchni
lang: pl
with: pl en uk
ages: 15-18
subjects: vocational-subjects home-economics social-studies
tools: Filmy kulinarne, karty kosztów
aims: Gotować razem, liczyć koszty, opowiadać o świętach.
process: Jedno danie na miesiąc, dwie kuchnie, jeden arkusz kosztów.
results: Menu ośmiu dań z przepisami w trzech językach.

Barszcz z uszkami i borszcz z pampuszkami: podobne? Prawie. Gotujemy razem, choć dzieli nas tysiąc kilometrów.

= Вишиті літери
lang: uk
with: uk en
ages: 11-15
subjects: art history language-and-literature
tools: Спільний архів орнаментів, фотографії, сторінки TwinSpace
aims: Читати орнаменти, вишивати власні, розповідати їхні історії.
process: Збираємо узори у своїх родинах, пояснюємо їх друзям, створюємо абетку.
results: Вишита абетка двома мовами.

Кожна літера матиме свій узор, а кожен узор — свою історію. Вишиваємо абетку разом із друзями за кордоном.

= Школа під одним небом
lang: uk
with: uk en pl
ages: 9-12
subjects: class-teaching astronomy music
tools: Голосові повідомлення, щоденник неба, малюнки
aims: Спостерігати, підтримувати одне одного, співати разом.
process: Щотижня одне спостереження неба та одна пісня для друзів.
results: Календар неба з піснями й малюнками.

Ми вчимося іноді в класі, іноді в укритті, але небо в нас одне. Дивимося на нього разом і пишемо одне одному.

= De fiets en de stad
lang: nl
with: nl en
ages: 12-15
subjects: geography mathematics citizenship
tools: Telformulieren, kaart, spreadsheet
aims: Tellen, vergelijken, een voorstel doen aan de gemeente.
process: Tel een week lang op hetzelfde kruispunt, vergelijk, verzin één verbetering en leg die voor.
results: Twee brieven aan twee wethouders, met antwoord.

Hoeveel fietsers, hoeveel bellen, hoeveel bijna-botsingen? Wij tellen een week lang op ons kruispunt, en jullie op dat van jullie.

= Myrstigen
lang: sv
with: sv en
ages: 6-9
subjects: biology class-teaching
tools: Luppar, fotodagbok, film
aims: Iaktta det lilla; ställa frågor; jämföra.
process: Följ en myrstig varje vecka i april och maj och berätta för vännerna.
results: En bilderbok om två myrsamhällen.

Var bor myrorna när det regnar? Vi följer en myrstig i skogen och en på skolgården.

= Mesék határok nélkül
lang: hu
with: hu en
ages: 8-11
subjects: class-teaching language-and-literature drama
tools: Hangfelvétel, bábok, közös oldalak
aims: Mesélni, hallgatni, bábozni.
process: Minden hónapban egy mese két változatban, egy közös bábjátékkal a végén.
results: Hat bábjáték két nyelven.

Hol volt, hol nem volt, az Óperencián innen is, túl is volt egy osztály. Meséljünk egymásnak!

= Most od riječi
lang: hr
with: hr en
ages: 10-14
subjects: language-and-literature foreign-languages
tools: Zvučni rječnik, stripovi, forum
aims: Otkriti riječi koje dijelimo i one koje nas varaju.
process: Svaki tjedan pet riječi: iste, slične, lažne.
results: Zvučni rječnik s tristo riječi i mnogo smijeha.

Neke riječi razumijemo svi, a neke nas uvijek prevare. Skupljamo ih, crtamo i snimamo.
`;
