/** Project ideas from the arts, music and crafts. */
export const ideas = `
= Colours of the year
lang: en
with: en
ages: 6-10
subjects: art class-teaching natural-sciences
tools: Natural dyes, photo album, shared colour chart
aims: Make colours from plants; name shades; see seasons.
process: Each month we cook a colour from what grows outside: beetroot, walnut, onion skins, woad.
results: A colour chart of two landscapes with samples to touch.

Our November is the brown of walnut shells. What colour is yours? We cook dyes from plants and send each other threads by post.

= One song, many voices
lang: en
with: en
ages: 9-14
subjects: music foreign-languages
tools: Click track, sound editor, video
aims: Sing together at a distance; learn a verse in each language.
process: One melody, a verse from every school in its own language, one recording each, mixed by pupils.
results: One song in eight languages and a video with four hundred singers.

Four hundred children, eight languages, one melody. Everybody records at home; our sound team makes a choir of it.

= Stop motion soup
lang: en
with: en fr
ages: 10-13
subjects: art media-education language-and-literature
tools: Stop-motion app, clay, shared storyboard
aims: Tell a story in pictures; plan; be patient.
process: School one starts the film (20 seconds) and hands over the clay hero; school two goes on without asking.
results: A film of six minutes that nobody planned.

A clay hero travels from school to school and gets into trouble in each. You never know in what state it arrives.

= Doors and windows
lang: en
with: en el
ages: 12-16
subjects: art history mathematics
tools: Photography, tracing, symmetry sketches
aims: See proportion and ornament; compare styles without ranking them.
process: A hundred doors per town, sorted by shape, redrawn as patterns, printed by hand.
results: A pattern book and a printed curtain in each school.

A door says who lived here and what they were afraid of. We photograph, sort and redraw them, and print the patterns on cloth.

= Museum in a shoebox
lang: en
with: en
ages: 8-12
subjects: history art class-teaching
tools: Shoeboxes, labels, 360-degree photos
aims: Choose, arrange, label: what does an object tell?
process: Each child builds a museum for one thing; the partners write the guide for it without having seen it.
results: Sixty museums with guides in two languages.

A key, a tram ticket, a milk tooth. Every child builds a museum in a shoebox, and a child abroad writes the guided tour.

= Folk dance remix
lang: en
with: en
ages: 11-15
subjects: physical-education music history
tools: Video lessons, rhythm app
aims: Learn a dance from its owners; count odd rhythms; make something new with respect.
process: Each class teaches a dance by video in four lessons; in spring we mix two of them.
results: Six dances learned, three invented, one very long video call.

Seven-eight is easy if you are from there. We teach each other our dances and then mix them, carefully.

= Portraits without faces
lang: en
with: en
ages: 13-17
subjects: art psychology media-education
tools: Photography, TwinSpace gallery
aims: Show a person without showing the face; think about pictures and privacy.
process: Hands, shoes, desks, shadows: four exercises, then a portrait of a partner one has never met, from their words only.
results: An exhibition of eighty portraits without a single face.

How do you show who you are without your face? Hands, shoes, desks, playlists. A photo project that fits data protection, too.

= Comics about chemistry
lang: en
with: en de
ages: 13-16
subjects: chemistry art foreign-languages
tools: Comic editor, shared storyboard
aims: Explain a reaction as a story; draw clearly; check facts.
process: A writer, an artist and a checker from three schools make one comic.
results: Twelve comics that are right, used in class ever since.

Sodium meets water. It does not end well. Teams from three schools draw chemistry as what it is: drama.

= City of paper
lang: en
with: en
ages: 6-9
subjects: art mathematics class-teaching
tools: Paper, scissors, photos, video tour
aims: Fold solids; plan streets; give directions.
process: Every child builds a house; every class a quarter; at the end the partners direct a toy car through our city by video.
results: A paper city of 240 houses, for one week.

Left at the blue tower! Our partners steer a toy car through our paper city by video. Left and right in English have never been so important.

= What does Europe sound like?
lang: en
with: en
ages: 12-18
subjects: music informatics geography
tools: Sound library, loops, code for music
aims: Record, cut, compose with code; credit sources.
process: Every school adds ten sounds; everyone may use all; one rule: no sound of your own country alone.
results: A free sound library and an album of twelve tracks.

A tram in Linz, a muezzin in Bursa, an elevator in Porto, cicadas, a school bell. Ten sounds from each of us; an album from all of us.

= Embroidered messages
lang: en
with: en
ages: 14-18
subjects: art design-and-technology history
tools: Needle, thread, shared pattern archive
aims: Read traditional patterns; design one's own; learn slow work.
process: Pattern exchange, sampler, one common cloth that travels by post.
results: A cloth of eleven metres that has been in nine schools.

Patterns used to say where you come from and whether you are free. We collect them, invent new ones, and sew one long cloth that travels by post.
`;
