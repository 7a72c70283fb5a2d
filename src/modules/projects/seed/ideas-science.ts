/** Project ideas from science, nature and mathematics. */
export const ideas = `
= Solar schools
lang: en
with: en
ages: 14-16
subjects: physics environmental-education mathematics
tools: Light and current sensors, shared spreadsheet, video meetings
aims: Measure instead of believe; plan an experiment together at a distance; present data honestly.
process: Build the same small panel, agree on one procedure, measure every school day at noon for eight weeks, compare by latitude and cloud.
results: A data set of 1,200 measurements that other schools may use, and advice for our own roofs.

How much sun falls on a school in February? We build the same solar panel in each country, measure every day at noon and argue about the
results. At the end each class writes to its mayor what a roof of panels would bring.

= Our air, their air
lang: en
with: en
ages: 13-15
subjects: chemistry environmental-education informatics
tools: Low-cost dust sensors, microcontrollers, shared charts
aims: Understand what a sensor tells and what it hides; read graphs; act on what one finds.
process: Calibrate together, hang up the sensors at the school gate, read for six weeks, test one idea (car-free morning), read again.
results: Open data of four school gates and one tested idea for cleaner mornings.

At ten to eight the air at our gate is worst. We know because we measured it. Now we want to know how it is at yours, and what happens if
everybody comes on foot for a week.

= Spring is coming north
lang: en
with: en
ages: 7-11
subjects: biology class-teaching geography
tools: Photo diary, shared map, thermometer
aims: Observe patiently; learn names of plants and birds in several languages.
process: Every week each class reports the first snowdrop, the first swallow, the first barefoot child. The map colours itself.
results: A map on which spring walks from south to north in eleven weeks.

Spring starts in the south and walks about forty kilometres a day. We follow it from class to class: who sees the first swallow, and when
does it reach the school furthest north?

= Bees do not need a passport
lang: en
with: en de
ages: 9-12
subjects: biology environmental-education art
tools: Observation sheets, nest boxes, shared photo key
aims: Recognise ten wild bees; understand pollination; plan a flower strip.
process: Build nest boxes in winter, sow in March, count visitors in May and June, exchange seeds by post.
results: A photo key of wild bees in our gardens, and flower strips in four schoolyards.

Everyone knows the honey bee. We look for her wild sisters: we build them houses, sow what they like, and count who comes.

= The physics of playgrounds
lang: en
with: en
ages: 12-15
subjects: physics mathematics physical-education
tools: Phone sensors, slow-motion video, spreadsheet
aims: See levers, pendulums and circular motion where one plays; learn to estimate errors.
process: Swing, slide, see-saw, roundabout: one experiment a month, done in both countries, compared on one page.
results: Four experiments with instructions that any school with a playground can repeat.

A swing is a pendulum, a slide is an inclined plane and the roundabout is the reason for feeling sick. We measure all of it with our phones.

= Numbers in the news
lang: en
with: en
ages: 14-17
subjects: mathematics media-education citizenship
tools: Newspaper archives, spreadsheet, forum
aims: Read charts critically; recalculate claims; explain risk in plain words.
process: Each week one team brings a chart from a newspaper of its country; the partner team checks it and redraws it.
results: A gallery of thirty charts, before and after, with a guide to the five commonest tricks.

Axes that start nowhere, averages of nothing, risks that double from tiny to tiny. We collect charts from our newspapers and redraw them fairly.

= Night sky exchange
lang: en
with: en es
ages: 11-15
subjects: astronomy physics foreign-languages
tools: Star charts, long-exposure photos, light meter, video call outdoors
aims: Find one's way in the sky; understand latitude by looking up; measure light pollution.
process: Four observing nights, the same constellations, photos from every place, star stories from every culture.
results: A sky calendar with pictures and tales, and a light pollution map.

We see the same Orion, but not at the same height. Four clear nights, four tasks, and a story for every constellation as it is told at home.

= Inventors' yard
lang: en
with: en
ages: 10-13
subjects: design-and-technology natural-sciences
tools: Cardboard, motors, screws, video instructions
aims: Solve a small problem with one's hands; write instructions that others can follow; accept that version one fails.
process: Each class sends a problem from everyday life; the partners invent three solutions and send plans; we build and rate them.
results: A book of plans for machines that nobody asked for but everybody wants.

Our problem: wet gloves in winter. Yours? Send it to us and we will build you a machine. It may even work.

= Microbes and us
lang: en
with: en fr
ages: 15-18
subjects: biology chemistry health-education
tools: Yoghurt cultures, microscope camera, shared lab journal
aims: Plan controls; keep a lab journal; explain antibiotics and resistance to younger pupils.
process: Fermentation kitchen in autumn, microscopy in winter, a campaign for younger classes in spring.
results: A joint lab journal and ten posters for the school corridors.

Yoghurt, sourdough, sauerkraut, kefir: our grandparents kept useful microbes in the kitchen. We look at them under the microscope and then
explain to the little ones why washing hands is still a good idea.

= Geometry you can walk on
lang: en
with: en
ages: 8-11
subjects: mathematics art physical-education
tools: Chalk, rope, drone or balcony photos
aims: Feel shapes with the whole body; use exact words for them.
process: Each month one shape: drawn in the yard, photographed from above, described so that the partners can copy it.
results: Nine giant drawings made twice, five hundred kilometres apart.

We draw a figure twenty metres wide in our schoolyard and describe it in words only. Our partners draw what they understood. Then we compare
the photos taken from the roof. It is funnier than it sounds.

= Weather watchers
lang: en
with: en
ages: 9-13
subjects: geography natural-sciences mathematics
tools: Home-made rain gauges, thermometer, shared table
aims: Measure regularly; draw and read climate diagrams.
process: Daily measuring at nine in turns, a weather report by video on Fridays, a joint climate diagram in May.
results: A school year of weather in four places, with forecasts that were wrong in an interesting way.

Rain here, sun there, and a bet every Friday: who forecasts the partners' weather best? We measure with what we have built ourselves.

= Seeds on the move
lang: en
with: en it
ages: 6-10
subjects: biology class-teaching art
tools: Envelopes, magnifying glass, growth diary
aims: Observe and draw growth; learn how plants travel.
process: We post each other seeds from our gardens, sow them the same day and write a diary with drawings.
results: A herbarium of guests and a diary with two hundred drawings.

A bean from the other end of Europe grows on our window sill. Will it climb, and does it know that it is abroad?

= Coding the tides
lang: en
with: en pt
ages: 15-18
subjects: informatics mathematics physics
tools: Python notebooks, open tide data, version control
aims: Model a real thing with sines; work on one code base from two schools; test what one claims.
process: Data in October, first model in November, exchange of code reviews until February, forecast contest in March.
results: A small program that foretells the tide within ten centimetres, with its errors explained.

The sea keeps a timetable. With sines, patience and open data we write a program that foretells it, and we review each other's code.

= Lost and found: insects
lang: en
with: en
ages: 12-16
subjects: biology mathematics informatics
tools: Light traps, photo identification, shared database
aims: Understand what a sample is; estimate biodiversity; publish data properly.
process: Same trap, same hour, same night of the month, from September to June.
results: Ten nights of data in three countries for a public database.

One white sheet, one lamp, one hour. Each month on the same night we count who comes to the light, in three countries at once.
`;
