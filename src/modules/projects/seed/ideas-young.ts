/** Project ideas for early years and primary classes. */
export const ideas = `
= The travelling teddy bears
lang: en
with: en
ages: 4-7
subjects: early-years social-studies
tools: Photo diary, voice messages
aims: Tell what happened; learn greetings; look after a guest.
process: Two bears change places by post and go home with another child each weekend; the TwinSpace gets one picture and one sentence.
results: A diary of two bears with sixty adventures.

Two bears exchange homes. Ours went to the dentist, to the sea and to a wedding; theirs has learned to ski.

= Good morning everywhere
lang: en
with: en fr
ages: 4-7
subjects: early-years music
tools: Audio, short videos
aims: Listen and greet in other languages; feel that others are near.
process: A greeting song every Monday, sung by another class.
results: A songbook with ten greetings to listen to.

Ten languages to say good morning, ten melodies, and one child each week who is the weather-person.

= Numbers in our pockets
lang: en
with: en
ages: 6-8
subjects: mathematics class-teaching
tools: Photos, tally charts, video call
aims: Count, sort, compare, explain.
process: Every second week one question: how many steps to the gate, how many letters in all our names, how many teeth have we lost?
results: A picture book of twenty numbers.

Together we have lost 211 teeth. Young mathematicians count what matters and compare across borders.

= Our tree through the year
lang: en
with: en pl
ages: 5-9
subjects: natural-sciences art class-teaching
tools: Photos from the same spot, drawings, leaf prints
aims: Observe one living thing for a year; use the words of the seasons.
process: One tree per class, visited every month; same photo, new drawing, one question to the partners.
results: A calendar with two trees side by side.

An apple tree and a plane tree become friends. We visit ours every month and ask what yours is doing.

= Little chefs, big table
lang: en
with: en
ages: 5-8
subjects: early-years health-education
tools: Picture recipes, video
aims: Taste new things; follow steps; wash up.
process: One fruit or vegetable a month, one recipe in pictures, one honest tasting vote.
results: A cookery book without words.

This month: leek. The children vote with smileys. Broccoli had a surprising comeback.

= Robots that dance
lang: en
with: en
ages: 8-11
subjects: informatics mathematics music
tools: Simple robots, block coding, video
aims: Think in steps; debug; dance.
process: A choreography travels as code; partners run it, laugh, repair it and add eight beats.
results: A dance of four minutes programmed by six classes.

Our robot dances eight beats and then sends you the code. Add eight beats. Do not let it fall off the table.

= Hello, I am a hedgehog
lang: en
with: en
ages: 6-9
subjects: biology class-teaching drama
tools: Puppets, wildlife camera, forum with the teacher
aims: Learn how animals get through winter; ask good questions.
process: Each class is the expert for one animal and answers the others' questions as that animal.
results: A book of interviews with twelve animals.

"Dear hedgehog, are you not bored in winter?" Each class becomes an animal and answers letters, scientifically correct.

= The kindness calendar
lang: en
with: en
ages: 7-11
subjects: ethics class-teaching
tools: Calendar page, forum
aims: Do small good things and notice them.
process: In December every class opens a window with a task from another class.
results: Twenty-four kind deeds, times nine classes.

Twenty-four windows, no chocolate: behind each one a kind task from another class. Carry a bag, write a thank-you, let somebody win.

= Shadows
lang: en
with: en es
ages: 7-10
subjects: natural-sciences astronomy art
tools: Stick, chalk, photos at noon
aims: Understand why shadows change; measure; tell stories with hands.
process: Once a month at noon everyone measures the shadow of one metre; in between we play shadow theatre.
results: A curve of shadows at four latitudes, and a theatre piece.

At noon on the first of each month we measure the shadow of a stick. Yours is longer. Why?

= Storks, swallows and cranes
lang: en
with: en tr
ages: 8-12
subjects: biology geography class-teaching
tools: Migration maps, observation diary
aims: Understand migration; connect schools along a route.
process: Schools from north to south report arrivals; the children write letters to give to the birds.
results: A living map of a migration and a chain of letters.

The stork that nests on your chimney flies over our school. When did it leave? Please tell it we are waiting.

= Toys from nothing
lang: en
with: en
ages: 5-9
subjects: art design-and-technology early-years
tools: Boxes, bottle tops, video instructions
aims: Invent; follow instructions; play with little.
process: Each month one material: paper, tops, cloth, wood. Build, film, build after the others' film.
results: An exhibition of a hundred toys that cost nothing.

Give a child a box. Our classes invent toys from what others throw away, and learn to build after a film in another language.
`;
