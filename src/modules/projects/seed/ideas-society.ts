/** Project ideas about living together: citizenship, history, health, media. */
export const ideas = `
= If we were the city council
lang: en
with: en
ages: 14-17
subjects: citizenship law economics
tools: Online debate, simple budget sheet, video vote
aims: Understand how a decision is made; find compromises; count money that is not there.
process: Each class gets the real budget of a small town, divides it, defends it before the partners, revises it.
results: Two budgets, one comparison and a visit to the real council.

A swimming bath or a night bus? There is money for one. We take the real budget of our towns and see whether we would do better. (We did not.)

= Everyday heroes
lang: en
with: en
ages: 9-12
subjects: social-studies language-and-literature ethics
tools: Interviews, portraits, shared gallery
aims: See people who are usually not seen; ask and thank.
process: Choose a person who helps, prepare questions, draw the portrait, invite the person to read the text first.
results: A gallery of forty portraits, from the night nurse to the woman who sorts our rubbish.

The man who repairs the traffic lights, the lady who knows all the children's names in the canteen. We draw them, interview them and thank them.

= Fact or fake
lang: en
with: en
ages: 13-16
subjects: media-education citizenship informatics
tools: Reverse image search, checklists, forum
aims: Check sources; explain how a fake works without spreading it.
process: Teams exchange sealed cases (true and false); detectives have a week; then the authors reveal.
results: A case book of twenty rumours, solved step by step.

Each team sends the others a picture with a story. True or invented? You have one week, a checklist and each other.

= What we eat at school
lang: en
with: en es
ages: 8-12
subjects: health-education home-economics mathematics
tools: Photo diary, spreadsheet, cooking together by video
aims: Compare meals fairly; understand a food label; cook one thing.
process: Two weeks of photographed lunches, weighing of leftovers, one lunch designed by pupils and really cooked.
results: A lunch week designed by children of three countries, cooked in all three canteens.

Soup at eleven, or pasta at two? We photograph our lunches, weigh what is left over, and design one menu that everybody will eat.

= Neighbours of 1989
lang: en
with: en de
ages: 15-18
subjects: history citizenship european-studies
tools: Oral history, timeline, TwinSpace pages
aims: Compare memories with sources; see one event from several sides.
process: One question to witnesses in all countries: where were you that autumn, and what did you hope for?
results: Fifty voices on one timeline.

Our parents were children and our grandparents stayed up late. Where were they when the border opened, and what did they hope for?

= Quiet mind, busy school
lang: en
with: en
ages: 12-16
subjects: health-education psychology physical-education
tools: Anonymous survey, forum led by pupils, audio exercises
aims: Speak about stress without shame; try what helps; know where help is.
process: Survey, three weeks of small experiments (sleep, walks, phones in a box), survey again.
results: A booklet by pupils for pupils: what helped us before exams.

We try it on ourselves: phones in a box, walks at noon, one page of diary. What makes school days calmer, and does it work in other countries too?

= My family came from
lang: en
with: en fr
ages: 12-15
subjects: history geography social-studies
tools: Family tree editor, shared map, forum
aims: Find out that nearly everybody moved once; treat stories with care.
process: Interviews at home (voluntary), a map of ways, letters to an ancestor.
results: One map with three hundred ways and a reading of letters.

For some it is the next village, for others another continent. On one map we draw the ways by which our families came to where we live now.

= Youth parliament by video
lang: en
with: en
ages: 16-19
subjects: citizenship european-studies foreign-languages
tools: Video conference, shared documents, rules of procedure
aims: Negotiate in English; draft a resolution; lose a vote with grace.
process: Committees meet every second Wednesday, plenary in April.
results: Three resolutions sent to real members of parliament, with their answers.

Three committees, one plenary, real rules: pupils from six schools draft resolutions on transport, languages and heat in classrooms.

= Playing without words
lang: en
with: en
ages: 7-10
subjects: physical-education class-teaching music
tools: Short videos, rule cards in pictures
aims: Explain a game without language; play fair; move every day.
process: Each week one game arrives as a silent film; we play it and send back how it went.
results: A collection of thirty playground games with picture rules.

Can you explain a game without a single word? Every week a silent film, every week a new game in the yard. Hopscotch has eleven variants.

= Second-hand
lang: en
with: en
ages: 13-17
subjects: economics environmental-education design-and-technology
tools: Spreadsheet, repair diary, video instructions
aims: Follow a thing through its life; repair; calculate what is saved.
process: Each pupil follows one object for three months: who made it, who mended it, where does it go?
results: A repair café in each school and a calculation of kilograms and euros.

A jacket with five owners, a radio that speaks again. We mend, swap and count what it saves, in kilograms and in euros.

= Women who built our towns
lang: en
with: en it
ages: 13-16
subjects: history art citizenship
tools: Archives, drawing, shared map
aims: Research people missing from the books; propose a street name properly.
process: Count street names, find forgotten women, write short lives, hand in one proposal.
results: A map with sixty lives and three proposals for street names.

Ninety in a hundred streets are named after men. We look for the doctors, builders, printers and teachers who are missing from the map.

= Rights in my pocket
lang: en
with: en
ages: 10-14
subjects: citizenship law ethics
tools: Card game, forum, simple website
aims: Know the rights of the child; tell a wish from a right.
process: Each team explains one article by a true example, invents a card, tests the game on younger pupils.
results: A card game with forty-two cards in six languages.

Is there a right to pocket money? To privacy? To be heard? We make a card game of the Convention on the Rights of the Child, and test it on
the smallest critics.

= The last shop
lang: en
with: en
ages: 14-18
subjects: economics geography social-studies
tools: Interviews, photography, spreadsheets
aims: Understand what a village needs to stay alive; calculate a simple business plan.
process: Study one shop that closed and one that survived; invent one that could open tomorrow.
results: Six business plans for village shops, judged by real shopkeepers.

When the last shop closes, more is lost than bread. Country schools study what keeps a village alive, and plan a shop run by pupils.

= Silver surfers
lang: en
with: en
ages: 14-18
subjects: informatics social-studies foreign-languages
tools: Tablets, patience, TwinSpace meetings
aims: Explain technology kindly; meet another generation; hold an international tea time.
process: Weekly hour in a home for the elderly, manuals in big letters, one common tea time by video.
results: Manuals in five languages and many great-grandchildren greeted.

Our pupils teach people over seventy to use a tablet. In May the elderly of three countries drink tea with each other. Last year somebody sang.
`;
