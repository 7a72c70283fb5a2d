/** Notices in French, Spanish, Italian, Portuguese and Romanian. */
export const notices = `
= Classe de CM2 cherche correspondants curieux
lang: fr
kind: european
ages: 9-11
subjects: class-teaching language-and-literature
languages: fr

Nous sommes vingt-six, nous aimons les blagues, les volcans et le handball. Nous cherchons une classe qui apprend le français, même depuis peu :
une lettre vidéo par mois et un livre de devinettes à la fin.

= Fleuves et frontières : un partenaire de l’autre rive
lang: fr
kind: european
ages: 14-17
subjects: geography history
languages: fr de

Projet bilingue déjà rédigé, cartes en main. Il nous manque un lycée avec une section de français, si possible au bord de l’eau, pour commencer
après les vacances d’hiver.

= Atelier slam : deux voix, deux pays
lang: fr
kind: european
ages: 15-18
subjects: language-and-literature music
languages: fr

Mes élèves écrivent, les vôtres répondent. Aucun niveau exigé, juste l’envie de dire. J’ai un petit studio et beaucoup de patience.

= Un appel mystère avant Noël
lang: fr
kind: one-off
ages: 8-11
subjects: geography class-teaching
languages: fr

Vingt questions pour deviner d’où l’on vous appelle. Une seule séance de quarante minutes, un mardi ou un jeudi matin. Fous rires garantis.

= Maternelle : comptines du matin
lang: fr
kind: european
ages: 4-6
subjects: early-years music
languages: fr en

Une comptine chaque lundi, chantée par une autre classe. Nous avons déjà une école au Portugal et une en Tunisie ; il reste deux places.

= Section cuisine cherche section salle
lang: fr
kind: european
ages: 16-19
subjects: vocational-subjects tourism
languages: fr en

Nos élèves cuisinent, les vôtres accueillent : un menu commun, deux restaurants d’application, une soirée en duplex en avril.

= Buscamos centro para un proyecto sobre sequía
lang: es
kind: european
ages: 14-17
subjects: geography environmental-education
languages: es en

Tenemos datos de nuestro embalse, alumnado motivado y un bombero dispuesto a contarlo todo. Nos falta una comarca con el mismo problema y otra
mirada.

= Microrrelatos a cuatro manos
lang: es
kind: european
ages: 15-18
subjects: language-and-literature
languages: es

Clase de español como lengua extranjera, ¿os animáis? Nosotros empezamos, vosotros termináis. Cien palabras como máximo.

= Infantil: nuestros animales favoritos
lang: es
kind: european
ages: 4-6
subjects: early-years natural-sciences
languages: es en

Un animal al mes, un dibujo gigante y una canción. Somos tres aulas y una tortuga llamada Manuela.

= Club de astronomía busca cielo oscuro
lang: es
kind: one-off
ages: 12-16
subjects: astronomy physics
languages: es en

Nuestro cielo tiene farolas. Buscamos un instituto con noche de verdad para observar juntos la misma luna, una noche de febrero.

= Cerchiamo una classe per un audiolibro di leggende
lang: it
kind: european
ages: 11-13
subjects: language-and-literature music
languages: it

Se insegnate italiano, i vostri alunni possono diventare le voci del nostro libro. Testi brevi, tanta pazienza, una merenda virtuale alla fine.

= Chimica in cucina, seconda edizione
lang: it
kind: european
ages: 14-17
subjects: chemistry home-economics
languages: it en

L’anno scorso abbiamo rovinato sei maionesi e imparato moltissimo. Cerchiamo un istituto alberghiero o un liceo con laboratorio e grembiuli.

= Teatro in due città: cerchiamo la seconda
lang: it
kind: european
ages: 14-18
subjects: drama foreign-languages
languages: it fr en

Una commedia degli equivoci, due palcoscenici, lo stesso istante. Il copione c’è, gli attori pure. Manca soltanto l’altra metà del mondo.

= Scuola di montagna, diciannove bambini
lang: it
kind: european
ages: 6-10
subjects: class-teaching natural-sciences
languages: it en

Siamo una pluriclasse a 1.200 metri. Ci piacerebbe conoscere una scuola di mare, per scambiarci conchiglie e neve (fotografata).

= Escola à beira-mar procura parceiros
lang: pt
kind: european
ages: 10-13
subjects: environmental-education geography
languages: pt en

Limpamos a praia uma vez por mês e gostávamos de saber o que o mar vos traz a vós. Temos balança, luvas e boa disposição.

= Clube de leitura: ler em voz alta
lang: pt
kind: european
ages: 12-15
subjects: language-and-literature library
languages: pt es

Lemos um conto por mês e gravamos. Procuramos vozes com outro sotaque.

= Căutăm clasă pentru povești ilustrate
lang: ro
kind: european
ages: 7-10
subjects: class-teaching art
languages: ro en

O poveste pe lună, spusă de bunici și desenată de copii. Suntem o clasă veselă dintr-un oraș de munte.

= Matematică pe teren
lang: ro
kind: european
ages: 12-15
subjects: mathematics physical-education
languages: ro en

Probleme cu date măsurate de elevi, pe bicicletă sau pe jos. Căutăm profesori care iau cretă și afară.
`;
