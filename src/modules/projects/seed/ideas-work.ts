/** Project ideas of vocational schools, and about technology and work. */
export const ideas = `
= Start-up in two countries
lang: en
with: en
ages: 16-19
subjects: economics vocational-subjects foreign-languages
tools: Business canvas, shared drive, pitch by video
aims: Plan, calculate and sell together; write business English.
process: Mixed companies of six find a product in November, sell in February, close the books in April.
results: Five small companies with real accounts, judged by local business people.

Six pupils, two countries, one product, real money (a little). They meet on Tuesdays, they quarrel about prices, and at the end they close the books.

= The green workshop
lang: en
with: en de
ages: 16-19
subjects: vocational-subjects environmental-education engineering
tools: Energy meters, spreadsheet, safety checklists
aims: Measure and reduce energy and waste in training workshops.
process: Energy audit by trainees, exchange of measures, second audit, common handbook.
results: A handbook with forty measures, eleven of which pay within a year.

Trainees in joinery, metal and electrics audit their own workshops and then each other's, by video and with pitiless checklists.

= Hotel Europa
lang: en
with: en fr it
ages: 16-19
subjects: tourism foreign-languages vocational-subjects
tools: Role play by video, booking sheets, shared menus
aims: Serve guests in three languages; handle complaints; plan an event.
process: Each school runs the "hotel" for one month; the others are guests, some of them difficult.
results: A casebook of thirty complaints and their solutions.

The guest in room 12 has found a cat. Trainees in tourism play hotel with guests from abroad who have been told to be difficult.

= Sensors for the greenhouse
lang: en
with: en
ages: 15-18
subjects: engineering informatics biology
tools: Microcontrollers, humidity sensors, web dashboard
aims: Build a working measuring system; share code; document it.
process: Hardware in autumn, software in winter, plants in spring.
results: Four greenhouses online, one common library of code, many tomatoes.

Our tomatoes write to us when they are thirsty. Four schools build the same greenhouse control and improve each other's code.

= Care has many languages
lang: en
with: en
ages: 16-19
subjects: health-education vocational-subjects ethics
tools: Case studies, video role play, glossary
aims: Compare care professions; speak with patients in simple words of several languages.
process: Case of the month, solved in both countries, compared by the teachers of nursing.
results: A pocket glossary for care in seven languages.

"Does it hurt here?" in seven languages, with the right gesture. Future nurses compare how they work, and why.

= Logistics of a lemon
lang: en
with: en it
ages: 15-19
subjects: economics geography vocational-subjects
tools: Route planner, cost calculation, carbon calculator
aims: Follow goods from tree to shelf; calculate cost, time and carbon.
process: Two classes are growers, two are shops; each negotiates, plans and pays in play money.
results: Four routes calculated honestly, and one crate of lemons that really travelled.

How does a lemon get to the sixty-fifth parallel, what does it cost, and who earns on it? In March we sent a real crate. It arrived.

= Wood joins
lang: en
with: en
ages: 16-19
subjects: vocational-subjects design-and-technology mathematics
tools: Technical drawing, video, measuring protocols
aims: Work to a drawing from abroad; communicate tolerances; respect craft.
process: Each school builds one half of a bench after common drawings; the halves meet in May.
results: Three benches whose halves come from different countries. They fit.

We build the left half, you build the right half, and neither has seen the other's until the last day. Tolerance: one millimetre.

= Game jam
lang: en
with: en
ages: 14-18
subjects: informatics art media-education
tools: Free game engine, version control, forum
aims: Create a small game in a mixed team; test with strangers; finish.
process: Pitch in November, prototypes by Christmas, testing by partner classes, release in March.
results: Nine playable games about everyday life at school.

Rules: three weeks, one idea, nobody codes alone and nobody draws alone. The theme is announced to all schools in the same minute.

= Maths in the kitchen
lang: en
with: en
ages: 14-17
subjects: mathematics home-economics vocational-subjects
tools: Scales, spreadsheets, cooking videos
aims: Ratios, units, cost calculation with something to eat at the end.
process: Scale recipes from 4 to 120 portions, calculate costs in both countries, cook on the same day.
results: A calculation sheet for large kitchens and one common menu.

A recipe for four, a canteen of a hundred and twenty. Mistakes in the rule of three can be tasted.

= Cybersecurity for grandparents
lang: en
with: en
ages: 15-18
subjects: informatics media-education social-studies
tools: Role play, quiz editor, leaflets
aims: Recognise tricks; explain without frightening.
process: Collect tricks in both countries, act them out, write a leaflet, hold an evening class.
results: A leaflet in six languages and six evening classes.

"Hello Grandma, guess who this is." Pupils collect the tricks of swindlers and teach an evening class for those who are called.

= Statistics of our schools
lang: en
with: en
ages: 15-18
subjects: mathematics social-studies informatics
tools: Survey tool, spreadsheet, notebook
aims: Ask a question without steering; sample; test; doubt.
process: One questionnaire, translated and tested; 600 answers; analysis by mixed teams.
results: A report of twenty pages with honest error bars.

How long is the way to school, who sleeps enough, who likes mathematics? Six hundred answers, four countries, no conclusions that the data do
not carry.
`;
