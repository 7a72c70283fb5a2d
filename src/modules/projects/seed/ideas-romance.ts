/** Project ideas written in French, Spanish, Italian, Portuguese and Romanian. */
export const ideas = `
= Le goûter du monde
lang: fr
with: fr en
ages: 6-9
subjects: class-teaching home-economics geography
tools: Album photo, cartes illustrées, messages vocaux
aims: Goûter, décrire, comparer ; écrire une recette que d’autres enfants peuvent suivre.
process: Chaque mois, une classe envoie la recette de son goûter préféré ; les autres la préparent et racontent.
results: Un livre de recettes en images, testé par 180 enfants.

À quatre heures, on mange quoi chez vous ? Tartine, simit, pomme ou chocolat : nos élèves échangent leurs goûters en photos, en mots et, quand
c’est possible, en vrai.

= Si les murs pouvaient parler
lang: fr
with: fr
ages: 13-15
subjects: history language-and-literature art
tools: Enregistrement audio, plan de l’école, pages du TwinSpace
aims: Mener une petite enquête historique ; écrire un monologue ; travailler la voix.
process: Archives du collège, témoignages d’anciens élèves, écriture à quatre mains, enregistrement.
results: Une visite sonore de deux collèges, salle par salle.

Qui a usé cette rampe ? Qui a gravé ces initiales ? Nous faisons parler les murs de nos collèges, du grenier à la cantine.

= La dictée la plus drôle d’Europe
lang: fr
with: fr
ages: 10-13
subjects: language-and-literature foreign-languages
tools: Messages vocaux, forum
aims: Écouter, écrire, rire de ses fautes et les comprendre.
process: Chaque classe enregistre une dictée absurde de cinq phrases ; l’autre l’écrit ; on corrige ensemble.
results: Vingt dictées sonores avec leurs plus belles fautes.

« Sous le pont, cent lamas sans lacets… » Une dictée par mois, enregistrée par les élèves, corrigée par les élèves, et tant pis pour le sérieux.

= Fleuves frontières
lang: fr
with: fr de
ages: 14-17
subjects: geography history european-studies
tools: Cartes superposées, frise commune, visioconférences
aims: Comprendre comment un fleuve sépare et relie ; lire des sources dans deux langues.
process: Trois mois de recherche en équipes mixtes, une rencontre en ligne par mois, un débat final.
results: Un atlas bilingue et une exposition en huit panneaux.

Le Rhin, la Meuse, l’Oder : tantôt barrière, tantôt avenue. Deux classes, deux rives, une seule carte.

= Radio Récré
lang: fr
with: fr
ages: 9-12
subjects: media-education language-and-literature music
tools: Enregistreur, logiciel de montage libre
aims: Parler au micro, préparer une interview, tenir un temps de parole.
process: Une émission de dix minutes toutes les trois semaines, moitié chez vous, moitié chez nous.
results: Huit émissions, un générique composé par les élèves.

Silence dans la classe : on enregistre ! La météo des cours de récré, le livre de la semaine, l’interview de la dame de la cantine.

= Sciences sous le préau
lang: fr
with: fr en
ages: 8-11
subjects: natural-sciences class-teaching
tools: Vidéos courtes, fiches d’expérience
aims: Observer, émettre une hypothèse, recommencer.
process: Une expérience simple par mois, la même partout ; chaque classe filme, compare et pose une question à l’autre.
results: Un carnet de dix expériences faites et refaites.

Un verre, une feuille, de l’eau : pourquoi ça ne tombe pas ? Chaque mois la même expérience, sous deux préaux.

= Slam sans frontières
lang: fr
with: fr en
ages: 14-18
subjects: language-and-literature music drama
tools: Prise de son, vidéo, forum d’écriture
aims: Écrire pour dire ; oser la scène ; s’écouter.
process: Ateliers d’écriture, échange de vers inachevés, enregistrements, scène ouverte en visio.
results: Un recueil sonore de trente slams à deux voix.

Tu commences la phrase, je la termine. Un slam à deux voix, à mille kilomètres l’une de l’autre.

= Cartas desde el recreo
lang: es
with: es
ages: 9-11
subjects: language-and-literature class-teaching
tools: Álbum compartido, mensajes de voz
aims: Escribir a un lector de verdad; hacer buenas preguntas.
process: Una carta al mes sobre un lugar del colegio: el patio, la biblioteca, el comedor, el rincón secreto.
results: Un libro de cartas con dibujos y un mapa de dos recreos.

¿A qué jugáis vosotros? ¿Quién manda en la portería? Nos escribimos desde el patio, que es donde pasan las cosas.

= Las matemáticas de la Alhambra
lang: es
with: es en
ages: 13-16
subjects: mathematics art history
tools: Geometría dinámica, fotografía, impresión
aims: Reconocer simetrías; construir mosaicos con regla y compás; explicar lo que se ve.
process: Buscar motivos en nuestras ciudades, clasificarlos, construirlos, inventar uno nuevo entre dos.
results: Un catálogo de cuarenta mosaicos y un mural en cada instituto.

Diecisiete maneras de repetir un dibujo, ni una más. Las buscamos en azulejos, rejas y jerséis de lana, y pintamos un mural con la que más
nos guste.

= Un verano sin agua
lang: es
with: es en
ages: 14-17
subjects: environmental-education geography citizenship
tools: Datos abiertos, mapas, entrevistas
aims: Leer datos de sequía, entender conflictos, proponer medidas posibles.
process: Datos del embalse más cercano, entrevistas a agricultores y bomberos, simulación de un pleno municipal.
results: Un informe con diez propuestas y la respuesta de dos ayuntamientos.

El embalse está al veintitrés por ciento. ¿Quién riega primero? Dos comarcas lejanas con el mismo problema lo discuten en serio.

= Microrrelatos a cuatro manos
lang: es
with: es
ages: 15-18
subjects: language-and-literature foreign-languages
tools: Documento compartido, foro
aims: Escribir poco y bien; corregir al otro con cariño.
process: Uno escribe el principio, otro el final; después se cambian los papeles.
results: Una antología de cien microrrelatos.

«Cuando despertó, el profesor todavía estaba allí.» Ahora te toca a ti. Cien palabras como máximo, dos autores como mínimo.

= La huerta viajera
lang: es
with: es pt
ages: 6-10
subjects: natural-sciences class-teaching health-education
tools: Diario de crecimiento, fotografías, sobres
aims: Cuidar, medir, esperar, probar.
process: Intercambio de semillas, siembra el mismo día, medidas semanales, ensalada final.
results: Un diario con gráficas hechas por niños y una ensalada internacional.

Vuestros guisantes crecen aquí y nuestras lechugas allí. El que más crezca no gana nada, pero se come antes.

= Fiumi di parole
lang: it
with: it
ages: 11-13
subjects: language-and-literature geography
tools: Pagine condivise, registrazioni, mappa
aims: Leggere ad alta voce, raccontare un luogo, ascoltare un altro accento.
process: Ogni classe sceglie un fiume, raccoglie leggende e le riscrive; l’altra classe le legge e le registra.
results: Un audiolibro di dodici leggende d’acqua.

Ogni fiume ha la sua leggenda: c’è chi ci ha visto un drago, chi un santo, chi solo un pescatore bugiardo. Le raccogliamo e ve le leggiamo.

= Ricette di nonna, chimica di oggi
lang: it
with: it en
ages: 14-17
subjects: chemistry home-economics foreign-languages
tools: Quaderno di laboratorio, video, fogli di calcolo
aims: Spiegare che cosa succede in pentola; misurare; scrivere un protocollo.
process: Una ricetta al mese: lievito, emulsione, caramello, fermentazione. Si cucina, si misura, si spiega.
results: Otto schede di laboratorio che si possono mangiare.

Perché la maionese impazzisce? Perché il pane cresce? Le nonne lo sanno fare, noi proviamo a spiegarlo, con provette e grembiule.

= Teatro allo specchio
lang: it
with: it fr
ages: 14-18
subjects: drama foreign-languages
tools: Copione condiviso, prove in video
aims: Recitare in una lingua straniera; fidarsi del compagno lontano.
process: Due gruppi, due stanze, una commedia: chi parla di qua risponde di là.
results: Uno spettacolo in due teatri nello stesso momento.

Una porta si chiude a Lecce e si apre a Lione. Una commedia degli equivoci recitata in due città, in due lingue, nello stesso istante.

= Il museo che non c’è
lang: it
with: it en
ages: 8-11
subjects: art history class-teaching
tools: Fotografie, etichette, visita virtuale
aims: Scegliere, descrivere, esporre.
process: Ogni bambino porta un oggetto che nessun museo vorrebbe; la classe gemella scrive l’etichetta.
results: Un museo virtuale con novanta oggetti inutili e bellissimi.

Il bottone del cappotto del nonno, il biglietto del primo treno, un sasso. Nessun museo li vuole: noi sì.

= Passo dopo passo
lang: it
with: it en
ages: 10-14
subjects: physical-education health-education geography
tools: Contapassi, mappa comune
aims: Camminare ogni giorno; leggere una carta; fare squadra.
process: Sommiamo i passi di tutti e avanziamo insieme sulla carta, da una scuola all’altra.
results: Un viaggio a piedi di 2.300 chilometri, senza uscire dal quartiere.

Quanti passi ci sono da scuola nostra a scuola vostra? Camminiamo ogni giorno e ci veniamo incontro sulla carta. Ci vediamo a metà strada.

= Voci dal mercato
lang: it
with: it es
ages: 12-15
subjects: social-studies language-and-literature economics
tools: Interviste, fotografie, tabelle di prezzi
aims: Chiedere con cortesia; confrontare prezzi e stagioni; scrivere ritratti.
process: Ogni mese lo stesso cesto di dieci prodotti, due mercati, una tabella e un ritratto.
results: Un libro di ritratti e un anno di prezzi spiegati.

Quanto costa un chilo di pomodori a gennaio, e perché? Ogni mese andiamo al mercato con un taccuino e torniamo con una storia.

= O mar que nos liga
lang: pt
with: pt en
ages: 10-13
subjects: geography natural-sciences environmental-education
tools: Diário de praia, mapa partilhado, fotografias
aims: Observar a costa, registar com rigor, agir com pouco.
process: Uma limpeza por mês; o que se encontra é contado, pesado e desenhado.
results: Um mapa do que o mar devolve e uma campanha em três línguas.

Na nossa praia aparecem rolhas de outro país; na vossa, talvez as nossas. Contamos, pesamos e perguntamos: de onde veio isto?

= Histórias de quem partiu
lang: pt
with: pt fr
ages: 15-18
subjects: history social-studies language-and-literature
tools: Entrevistas, arquivo familiar, páginas do TwinSpace
aims: Recolher memórias da emigração; citar, contextualizar, respeitar.
process: Cartas e fotografias de família, entrevistas à distância, edição conjunta.
results: Um arquivo com quarenta cartas comentadas.

Uma mala de cartão, um bilhete de comboio, uma carta por mês. Os nossos avós partiram; os vossos viram-nos chegar.

= Palavras com sal
lang: pt
with: pt es
ages: 8-10
subjects: class-teaching language-and-literature
tools: Gravações, dicionário ilustrado
aims: Brincar com palavras parecidas; desconfiar das que enganam.
process: Todas as semanas três palavras: uma igual, uma parecida, uma traiçoeira.
results: Um dicionário ilustrado de falsos amigos.

Em português, «polvo» vive no mar; em espanhol é pó. Um projeto sobre palavras que nos pregam partidas.

= Povești la gura sobei
lang: ro
with: ro en
ages: 7-10
subjects: class-teaching language-and-literature art
tools: Înregistrări audio, ilustrații, pagini comune
aims: Ascultă, povestește, desenează; descoperă ce au basmele în comun.
process: În fiecare lună, o bunică povestește; copiii desenează; colegii din cealaltă țară ghicesc povestea.
results: O carte sonoră cu zece povești.

Prâslea, Harap-Alb și un lup care vorbește și pe la voi. Adunăm poveștile bunicilor și le spunem mai departe.

= Matematica pe bicicletă
lang: ro
with: ro en
ages: 12-15
subjects: mathematics physics physical-education
tools: Telefon cu senzori, foi de calcul, hartă
aims: Viteză, pantă, medie: le măsurăm, apoi le calculăm.
process: Fiecare echipă măsoară trei trasee și trimite colegilor o problemă cu date adevărate.
results: O culegere de patruzeci de probleme scrise de elevi.

Dacă un elev pleacă la 7:35 pe o bicicletă cu lanțul ruginit… Probleme de matematică pe care le-am pedalat chiar noi.
`;
