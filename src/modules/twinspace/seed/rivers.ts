/** The TwinSpace of "Rivers that shaped our cities", the project by which the demo world is best known: written page by page. */
export const riverPages = `
= Rivers that shaped our cities
visibility: public
by: B

Two classes, two cities, two rivers. From October to March pupils of **Liceo Pascoli** in Firenze and **Tartu Tamme Gümnaasium** in Tartu ask the
same question: *what did the river give our city, and what did it take away?*

{picture: Two rivers on one map}

## What we make

- an atlas of the Emajõgi and the Arno, in English and French
- a graph of a hundred and fifty years of floods
- six interviews with people who live by the water

> "My grandfather says the river was louder when he was a boy. We want to know why." (a pupil from Tartu)

= Our rivers
by: A
editing: members

Here every team tells what its river looks like today. Write in the language you like; we translate together on Thursdays.

## Emajõgi

A hundred kilometres of slow water between two lakes. In spring it takes a walk over the meadows. In winter we walk on it, when the ice allows.

{picture: The Emajõgi from the arch bridge}

## Arno

Two hundred and forty kilometres from the mountain to the sea. In August a stream, in November a lion.

{picture: The Arno after rain}

## Compare

- **Width in the middle of town:** about 80 m in Tartu, about 120 m in Firenze
- **Bridges we cross most:** the arch bridge, Ponte alle Grazie
- **What we see from it:** rowers, ducks, tourists

= The Emajõgi and the Arno
by: B
editing: members

Tartu grew where the trade road from Pskov met the river. Florence grew where the Arno was narrow enough for a bridge. We compared old maps of both
cities and asked: what did the river give, and what did it take away?

{picture: Flood levels 1867–2024, drawn by class 9B and class 2A}

In 1966 the Arno rose by almost five metres in one night. The Tartu flood of 1867 reached the steps of the town hall.

## What the rivers gave

- fish, ice for cellars, timber from upstream
- mills and the first factories
- a reason to build bridges and to meet on them

## What they took away

- wooden quarters, three times
- books and paintings in 1966, and the peace of mind of those who had saved them
- the road to school, one week in every ten springs

= Interviews
by: A
editing: members

Six people who live by the water. We asked all of them the same five questions and one of our own.

## The ferryman (Tartu)

> "People think that I carry passengers. In truth I carry stories, they only pay for the passage."

## The paper restorer (Firenze)

> "We dried the pages one by one. Some of them still smell of the river, and I am glad of it."

## The rowing coach (Firenze)

> "Who rows sees the city from below. One becomes modest."

## The lock keeper’s daughter (Tartu)

> "The river had a smell for every month. I can still tell April."

= Les mots de l’eau
by: B
language: fr
editing: members

Notre petit dictionnaire en français : les mots que nous avons appris ensemble.

- **la crue** : quand la rivière sort de son lit
- **la décrue** : quand elle rentre, un peu honteuse
- **l’amont, l’aval** : d’où elle vient, où elle va
- **le bac** : le bateau qui remplace le pont

{picture: Les mots sur notre mur}

= Jõesõnad
by: A
language: et
editing: members

Sõnad, mida Firenze sõbrad on juba selgeks õppinud: **jõgi**, **sild**, **suurvesi**, **jää**, **tere hommikust**.

Nende lemmik on *jäääär*: neli tähte järjest, aga mitte ühtegi viga.

= Parole d’acqua
by: B
language: it
editing: members

Le parole che i compagni di Tartu hanno già imparato: **il fiume**, **la piena**, **il ponte**, **la riva**, **a domani**.

La loro preferita è *sciabordio*: il rumore dell’acqua contro il muro. Nessuna lingua ne ha uno più bello, dicono.

= Plan until March
by: B
editing: teachers

1. **October:** each class introduces its river in five pictures.
2. **November:** old maps over new ones; first graph of the floods.
3. **December to February:** mixed teams, one question each: trade, floods, fishing, leisure.
4. **March:** the teams present to both classes by video.

> Next video call: Thursday, 10:00 in Firenze, 11:00 in Tartu.

= Notes for teachers
by: A
visibility: teachers
editing: teachers

- Maarja collects the flood data, Gianni the city maps.
- Consent forms are complete; two pupils without pictures.
- The team *Blue herons* needs a smaller question.
`;

/** Files of the space besides its pictures: name, media type, content. */
export const riverFiles: readonly { name: string; mediaType: string; text: string }[] = [
	{
		name: 'flood-levels.csv',
		mediaType: 'text/csv',
		text: 'year;river;metres above normal\n1867;Emajõgi;3.7\n1922;Emajõgi;3.1\n1931;Emajõgi;3.4\n1956;Emajõgi;3.1\n1966;Arno;4.9\n1992;Arno;2.8\n2010;Emajõgi;3.2\n2019;Arno;3.1\n'
	},
	{
		name: 'interview-questions.txt',
		mediaType: 'text/plain',
		text: '1. What is your first memory of the river?\n2. What did people do by the water when you were young?\n3. When were you afraid of it?\n4. What has become better, what worse?\n5. What should we ask you that we have not asked?\n'
	}
];

/** Threads of the space's forum; T and U are the teachers (Tartu, Firenze), 1 and 3 pupils from Tartu, 2 and 4 from Firenze. */
export const riverThreads = `
= Where do the flood levels come from?
forum: Questions

2: In the graph the Emajõgi has a point in 1867. Who measured it, and how? With a stick?

1: Almost! There is a mark on the wall of the town hall steps. We photographed it, it is in Materials.

T: The mark is real, but the town has been paved since. So please write "about 3.7 m". Honest graphs have an "about".

2: Thank you! We have the same problem with 1966: three marks on three walls, all different.

U: Then show all three. A graph may have doubts.

= Team Blue herons: who does what?
forum: Our teams

4: I can do the graph until Friday. Who writes the text under it?

1: Me, but I need help with a word. How do you say "suurvesi" when it is not a catastrophe?

3: High water! It is really that easy.

4: Finished the axis. It looks like a mountain, not like a river.

T: Good start. Mari, could you and Giulia check the years together on Thursday?

= What do you eat by the river?
forum: Coffee corner

3: Here everybody eats ice cream on the bridge, even in October. You?

2: Lampredotto! It is a sandwich. Do not ask what is inside before you have tried it.

1: I asked. I am now a vegetarian.

4: 😂 We will bring you schiacciata instead.

= How do you say "river bank" in your languages?
forum: Coffee corner

1: Estonian: jõekallas. Like a beautiful name for a girl.

2: Italian: riva, sponda, argine. We have three because we need them.

U: And in French, please? It is our second working language...

4: La berge! And la rive. I looked it up, Prof.

= Video call on Thursday
forum: Announcements

U: Dear all, Thursday 10:00 in Firenze is 11:00 in Tartu. Each team has five minutes. Cameras on the maps, not on faces.

T: We bring the big map. Please send your questions by Wednesday, so that we can think.

= Comparing marks: yes or no?
forum: Staff room

T: My pupils get a grade for the atlas, yours do not, as far as I understand. Shall we tell them?

U: Yes, openly. Mine will ask anyway. I can give written feedback to all of them, that is worth more.

T: Then I do the same. By the end of January?
`;
