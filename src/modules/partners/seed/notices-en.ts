/** Notices in English: teachers looking for partners. Written for the demo world; the form is that of `records`. */
export const notices = `
= Partner wanted: the physics of playgrounds
kind: european
ages: 12-14
subjects: physics mathematics
languages: en

We want to measure swings and slides with phones and compare. I have two classes of 24, good moods and bad weather. You need a playground and
a stopwatch; the rest we plan together. Start in January, twelve weeks.

= Looking for two classes for a river project
kind: european
ages: 14-16
subjects: geography history
languages: en fr

We live by a river and would like to work with schools that do, too: old maps, floods, interviews with people on boats. Every class one river,
every pupil one question. We have done two projects and like clear deadlines.

= Who reads with us? Book tennis for 11 to 13
kind: european
ages: 11-13
subjects: language-and-literature library
languages: en

One class recommends a book by a one-minute video, the other answers with a book that has something to do with it. We are a class of
twenty-two readers and six who say they are not. Come and convince them with us.

= Mystery school call in November
kind: one-off
ages: 9-12
subjects: geography foreign-languages
languages: en

Twenty questions, yes or no, and then you must find us on the map. One video call of 45 minutes, any Tuesday morning. We have played it three
times and still jump when somebody guesses.

= Pupils aged 16+ for a common start-up
kind: european
ages: 16-19
subjects: economics vocational-subjects
languages: en

Mixed companies with a small real budget. Our pupils know bookkeeping, yours perhaps design or food or metal. We look for a vocational school
that has one afternoon a week for this.

= Christmas cards on real paper
kind: one-off
ages: 6-10
subjects: class-teaching art
languages: en

Six classes, six envelopes, by 5 December in the post. Every class gets five parcels from five countries. Four places taken, two left.

= Nursery class looking for bears to host
kind: european
ages: 4-6
subjects: early-years
languages: en

Our bear wants to travel. He eats everything and snores. If you send us yours, we promise photographs and a clean nose.

= Solar panels: measuring partner south of 42°
kind: european
ages: 14-17
subjects: physics environmental-education
languages: en

We measure in the north already. For a fair comparison we need one or two schools in the south with pupils who can solder or want to learn.
The kit costs about 12 euros; we send the plan.

= Debating club seeks opponents
kind: european
ages: 15-18
subjects: citizenship foreign-languages
languages: en

World Schools format, one motion a month, prepared and impromptu. Our team is small but does not give up. Teachers judge together, pupils
give feedback first.

= Maths trails: your town, our problems
kind: european
ages: 12-15
subjects: mathematics
languages: en

We invent problems for real places in our town; you solve them from photos, then the other way round. Six trails, six weeks. I am looking for a
colleague who likes estimating as much as exactness.

= eTwinning newcomer with many ideas
kind: european
ages: 8-10
subjects: class-teaching natural-sciences
languages: en

This is my first time. I teach a third class and we are mad about weather. I would be glad of a patient partner with some experience, and I
answer mails on the same day.

= Chess by post, chess by video
kind: one-off
ages: 9-14
subjects: mathematics cross-curricular
languages: en

Ten boards, one move a day in the forum, a last round by video. All levels. We lose with style.

= Folk dance exchange: send us your steps
kind: european
ages: 11-15
subjects: physical-education music
languages: en

We teach ours in four short videos and learn yours. At the end a flash mob in both towns at the same hour. No costumes needed, comfortable
shoes are.

= Seminar partners: inclusion in international projects
kind: seminar
ages: 6-16
subjects: special-needs cross-curricular
languages: en

I am a special needs teacher and would like to prepare a small online seminar with two colleagues: how do pupils with very different abilities
share one project? Three meetings in spring.

= Poetry at the bus stop
kind: european
ages: 13-16
subjects: language-and-literature music
languages: en

We translate poems for each other, read them aloud and hang them at bus stops. We look for two languages that are far from ours.

= Robots: blocks or code, all welcome
kind: european
ages: 10-13
subjects: informatics mathematics
languages: en

Our club meets on Thursdays. Every month one challenge that can be solved with any robot you have. We publish what went wrong, too.

= Interview exchange for history classes
kind: european
ages: 15-18
subjects: history
languages: en

How did people live in 1968 in your town? We train our pupils in oral history and look for a partner who takes consent and archives as
seriously as we do.

= Cooking without words
kind: european
ages: 10-14
subjects: home-economics foreign-languages
languages: en

Recipes as drawings only. You cook ours, we cook yours, nobody asks. The truth comes out on video. Two kitchens, eight dishes, some smoke.

= Urban birds: one count a month
kind: european
ages: 9-13
subjects: biology environmental-education
languages: en

Ten minutes, same window, first Monday of the month. Simple enough for every school and already enough for a real graph. Five schools take part,
we would like ten.

= Art class looking for portraits without faces
kind: european
ages: 13-17
subjects: art media-education
languages: en

Hands, shadows, shoes. A photo project that keeps privacy and makes one think. We have a darkroom, you need only phones.

= School radio seeks second studio
kind: european
ages: 12-16
subjects: media-education language-and-literature
languages: en

Ours is a cupboard with egg boxes. If you have a cupboard too, we can make a programme: half yours, half ours, every three weeks.

= Twin for a very small island school
kind: european
ages: 6-11
subjects: class-teaching
languages: en

We are eleven children and two teachers, the ferry comes on Mondays. We would love to meet another very small school, by water or not.

= Philosophy for children
kind: european
ages: 9-12
subjects: philosophy ethics
languages: en

Is a repaired toy still the same toy? One question a fortnight, discussed at both schools, compared in a short video circle.

= Space camp at home
kind: european
ages: 11-14
subjects: astronomy physics
languages: en

Crews of four pupils, two from each school, solve five missions in five weeks. Missions are ready and tested; we need astronauts.

= Looking for a partner in nursing education
kind: european
ages: 17-19
subjects: health-education vocational-subjects
languages: en

Our trainees want to know how care is organised elsewhere. Case of the month, solved in both schools, glossary at the end.

= Geography quiz made by pupils
kind: one-off
ages: 12-15
subjects: geography
languages: en

Each school writes twenty questions on its own region. One joint quiz evening by video on a Wednesday in March. Parents may play against pupils.

= Shadow theatre in two languages
kind: european
ages: 7-10
subjects: drama class-teaching
languages: en

Hands, lamps and a bed sheet. The story begins in your classroom and ends in ours. We still have no title and no villain.

= Reading dogs and reading grandmothers
kind: european
ages: 6-8
subjects: language-and-literature class-teaching
languages: en

Our first readers read to a dog once a week. Yours perhaps to grandparents? Let us compare who listens better.

= Data club: statistics with real surveys
kind: european
ages: 15-18
subjects: mathematics informatics
languages: en

One questionnaire, four countries, no leading questions. We have a notebook prepared and a pupil who finds every error.

= A choir piece recorded apart
kind: european
ages: 10-15
subjects: music
languages: en

Three-part piece, medium difficulty, click track ready. We look for two choirs to record one verse each in their own language. Mix by our
sound club in April.

= Sustainable fashion, class of future tailors
kind: european
ages: 16-19
subjects: vocational-subjects design-and-technology
languages: en

We turn old curtains into clothes. Patterns travel as files, cloth as parcels. Looking for a textile department with sewing machines and nerve.

= Help! Our partner school had to withdraw
kind: european
ages: 13-15
subjects: environmental-education chemistry
languages: en

The project on air quality is planned, sensors are hanging, and our partner has lost her class to another teacher. Who jumps in? You get a
finished plan and a grateful colleague.
`;
