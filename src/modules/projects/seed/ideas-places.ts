/** Project ideas about places: rivers, streets, borders, maps. Written for the demo world; the form is that of `records`. */
export const ideas = `
= Rivers that shaped our cities
lang: en
with: en fr
ages: 14-16
subjects: geography history
tools: Shared TwinSpace pages, a common timeline, scanned city maps, a spreadsheet of flood levels
aims: Pupils read old and new maps, explain why a city stands where it stands, and argue with sources in a language that is not their own.
process: October: each class introduces its river in five pictures. November: old maps laid over new ones. December to February:
	mixed teams of four follow one question each (trade, floods, fishing, leisure). March: the teams present to both classes by video.
results: A bilingual atlas of two rivers, a graph of a hundred and fifty years of floods, and six interviews with people who live by the water.

Two cities, two rivers, one question: what did the river give, and what did it take away? Our pupils compare old maps, measure how
far the water came in the great floods, and interview people who work on the river today. They write everything together, in mixed teams.

= The street outside our school
lang: en
with: en
ages: 10-13
subjects: geography social-studies language-and-literature
tools: Phones as cameras and recorders, a shared map, forum
aims: To look closely at what one passes every day, and to describe it so that a stranger can see it.
process: Six weeks, six tasks: count, smell, listen, ask, draw, imagine. Every Friday both classes post; every Monday they answer one another.
results: A walk through two streets with twelve stops, each told in sound, picture and two sentences.

Every school stands in a street. Who lives there, who sweeps it, what did it look like when our grandparents walked to school? We swap
streets with a class that has never seen ours, and let them guess before we tell.

= Borders we can see, borders we can't
lang: en
with: en de
ages: 15-18
subjects: history citizenship geography
tools: Oral-history interviews, TwinSpace pages, online discussion
aims: Understand how a border is made, kept and forgotten; learn to lead an interview and to handle what people confide.
process: Reading week, interview training with a local historian, two rounds of interviews, common editing, a closing debate.
results: Twelve edited interviews with a glossary, and an essay each on a border of one's own.

Some of our grandparents needed a stamp to visit their cousins. Some of us cross the same line for an ice cream. We collect stories from both
sides of borders that have moved, opened or closed, and ask which ones are left in people's heads.

= A lighthouse for every coast
lang: en
with: en pt
ages: 11-14
subjects: geography physics history
tools: Light sensors, models from recycled material, shared spreadsheet, video call at dusk
aims: Understand how light signals work, read sea charts, write short radio messages in English.
process: Each team adopts a lighthouse, finds its character (flashes, colour, range), builds it and programs its rhythm.
results: A chain of model lighthouses that greet each other during one video call at dusk.

Every lighthouse has its own rhythm. We build ours with LEDs and cardboard, teach them to blink as the real ones do, and tell the story of a
night on which they mattered.

= Bread maps
lang: en
with: en fr
ages: 9-12
subjects: geography home-economics social-studies
tools: Shared map, photo albums, recipe cards in two languages
aims: Learn that an everyday thing has a geography; measure, convert and write clear instructions.
process: Visit to a bakery, drawing the way of the grain, baking the partners' bread by their recipe, honest tasting reports.
results: A map of twenty breads with recipes that children can follow.

Flat, round, sour, with holes or with seeds: we bake our partners' bread from their recipe and they bake ours. Then we draw the way from field
to table on one map. Warning: this project makes hungry.

= Squares: where a town meets
lang: en
with: en it
ages: 13-16
subjects: art history citizenship
tools: Sketching, counting people, shared drawing board, TwinSpace pages
aims: Read public space: who is it for, at what hour, and who is missing?
process: Three observations (morning, noon, evening), a plan drawn to scale, a proposal for one change, a vote on all proposals.
results: An exhibition of measured drawings and one letter to each town hall.

We sit on benches for a living. For three weeks we watch one square in our town with a sketchbook and a stopwatch, then we compare it with a
square two thousand kilometres away and propose one small change to each mayor.

= Bridges of our towns
lang: en
with: en
ages: 12-15
subjects: mathematics physics geography
tools: Measuring tapes, paper models, spreadsheet, shared map
aims: Pupils measure real things and explain them to somebody who has never seen them.
process: One bridge a month: measure, draw, load a paper model until it breaks, compare.
results: A map of bridges with their stories, and a table of what paper can carry.

How much does a sheet of paper carry if you fold it well? Our classes measure the bridges they cross every day, build them from paper and test
whose bridge gives in first. The winner is the one who can explain why.

= Island schools
lang: en
with: en es
ages: 8-12
subjects: class-teaching geography environmental-education
tools: Video letters, shared weather diary, forum
aims: Compare life on islands; describe one's own place to others in simple English.
process: A video letter each month: our boat, our wind, our water, our food, our festival.
results: Ten video letters and a weather diary of a school year.

When the ferry does not sail, there is no bread and no substitute teacher. Small schools on islands tell each other how they live with wind,
water and waiting.

= The sound of our mountains
lang: en
with: en fr de
ages: 12-15
subjects: music geography natural-sciences
tools: Recorders, free sound editor, shared sound map
aims: Listen, record and name; understand echo, distance and silence; learn to respect quiet places.
process: Recording walks in each season, an online workshop on editing, a common soundscape.
results: A sound map with eighty recordings and one piece of music made from them.

Bells, avalanche guns, marmots, the ski lift, the silence after snow. We record what our mountains sound like and make one piece of music
from it, before some of these sounds are gone.

= Names on the map
lang: en
with: en
ages: 13-16
subjects: language-and-literature history geography
tools: Shared map, dictionary of place names, interviews with old neighbours
aims: Find out how places got their names; learn the first tools of etymology.
process: Each pupil adopts three names, asks at home, checks in the archive, writes one entry for people abroad.
results: A dictionary of two hundred place names in two countries.

Why is there a Wolf Street without wolves, and why do two villages bear the same name in our two countries? Small research in archives and
kitchens, with surprisingly many saints, swamps and misunderstandings.

= Railway stations tell stories
lang: en
with: en fr
ages: 12-16
subjects: history foreign-languages media-education
tools: Audio recording, TwinSpace journal, timetables old and new
aims: Speak with strangers politely, edit sound, compare how travel has changed.
process: One Saturday at the station, one month of editing, one common radio hour.
results: A radio programme of an hour with announcements in nine languages.

Who is leaving, who is waiting, who has come back? With a microphone and good manners we collect stories at our railway stations and cut one
radio hour out of them.

= Water towers, wells and taps
lang: en
with: en
ages: 10-14
subjects: natural-sciences environmental-education mathematics
tools: Water test strips, meter readings, shared spreadsheet
aims: Know where one's water comes from; measure consumption; plan a saving that works.
process: Two weeks of metering at home and at school, a visit to the water works, one month with a saving plan, metering again.
results: A table of 60 households in three countries, and a list of what really saved water (and what did not).

We read our water meters for two weeks, compare with pupils in dryer and wetter places, and try out who can save most without anybody smelling.
`;
