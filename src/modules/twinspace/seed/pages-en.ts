/**
 * Pages of TwinSpaces in English, filled in from their project: `{project} {description} {aims} {process} {results} {schools}
 * {townA} {townB} {schoolA} {schoolB} {teacherA} {teacherB} {ages}`. `picture:` puts the space's next picture there. Several
 * pages of a kind; a space takes one of each. The text is the small Markdown of the plain page form.
 */
export const pages = `
= Welcome
kind: welcome

**{description}**

{picture: The first picture of our project}

## Who is here

{schools}

## What we want

{aims}

Look around, leave a greeting in the forum, and come back: something changes here every week.

= Start here
kind: welcome

This is the home of *{project}*. Pupils from {townA} and {townB} work here together, with their teachers {teacherA} and {teacherB}.

{picture: How it all began}

## In one minute

- **What?** {description}
- **Who?** Two schools and everybody who has joined since, ages {ages}.
- **What comes out?** {results}

> "I thought it would be like homework, but with friends who live far away." (a pupil after the first week)

= About this project
kind: welcome

{description}

## Why we do this

{aims}

{picture: A picture from our work}

## The schools

{schools}

= How we got here
kind: welcome

It began with a message from {townA} to {townB}: *do your pupils ask so many questions, too?* They do. So we founded **{project}**.

{picture: Before and after}

{description}

## What you find here

- the plan, with everything that is due
- pages that we write together
- pictures and files under Materials
- conversations in the forum

= Our classes
kind: classes

## {townA}

We come from *{schoolA}*. Twenty-four pupils, one teacher ({teacherA}) and a plant that survives everything. In the breaks we play table tennis and
argue about music.

## {townB}

We are from *{schoolB}*. Our class likes experiments, jokes and the last hour on Friday. {teacherB} keeps us on time.

{picture: Two schoolyards side by side}

## Who are you? Five sentences each

- I am good at …
- I am afraid of …
- From my window I see …
- My favourite word is …
- I would like to ask you …

= Guess who we are
kind: classes

No names, no faces: only objects. Each of us has brought one thing that tells something. Write your guesses in the forum!

{picture: Six objects on a table}

- a bicycle bell
- a violin string
- one football boot (left)
- a recipe in handwriting
- a stone from the sea
- a library card, very used

**Solution:** on Friday, not earlier.

= Two towns
kind: classes

Some things are the same here and there: bakery, bus stop, library, river bank. And yet everything smells different.

## Morning in {townA}

At half past seven it is still quiet. Then the bakery opens and the first bus arrives, always full. Our school has a red door.

## Morning in {townB}

We come on foot or by bicycle, some by train. Before the first lesson everybody stands in the yard, even when it rains.

{picture: The way to school}

= The plan
kind: plan

{process}

## Rules for deadlines

1. Every task has a day. It stands here.
2. Who is late says so in the forum, before and not after.
3. Who is early may help.

= Month by month
kind: plan

This is how we work:

{process}

> Holidays differ: before every task we look into both calendars.

## What is finished

- introductions
- the mixed teams
- the first common task

## What comes next

- second task, in teams of four
- video call, by appointment
- the results page, together

= What, when, who
kind: plan

{process}

**Teams:** always mixed, always four, always one who has never been leader before.

**Results:** {results}

= How we treat each other
kind: manners

We have written these rules together and voted on every one.

1. We write so that our grandmothers could read it.
2. We ask before we use a picture. No faces without a yes.
3. We comment on the work, not on the person.
4. A mistake in a foreign language is a sign of courage.
5. Who sees something strange tells a teacher. That is not telling tales.

{picture: Hands, not faces}

= Our good manners
kind: manners

- Say hello first.
- First praise, then ask, then propose.
- Write the source under every picture.
- No phone numbers, no addresses, no passwords.
- If you are angry, write it, read it tomorrow, then delete it.

> Voted by both classes, 44 yes, 3 no, 1 drawing of a cat.

= Diary
kind: diary

## First week

Everybody looked for their name on the list of teams. Two groups have chosen names: *Blue Herons* and *The Lost Socks*.

## Second week

The first texts are here. We understood almost everything and laughed about the rest. New word of the week: **umbrella** in nine languages.

{picture: Our wall of words}

## Third week

Video call! The sound came late, the ideas did not. We showed our classroom and saw yours. You have higher ceilings, we have better chairs.

= From our notebook
kind: diary

**Monday.** Rain. We measured, drew and wrote until the bell.

**Wednesday.** A parcel from {townB}! Inside: a map, sweets (nine different ones) and letters. We have hung up the map and eaten the rest.

{picture: The parcel on the table}

**Friday.** Comments from our partners. They asked three questions we cannot answer. We like that.

= What happened in autumn
kind: diary

The teams have found each other. Some write a lot, some only pictures, one team has invented a secret alphabet (teachers have the key).

- 38 posts in the forum
- 64 pictures
- 2 broken chairs, both in {townA}

Next we start with the main part. *Thank you for your patience with our English. It is getting better, isn't it?*

= What we found out
kind: results

{results}

{picture: Our results in one picture}

## Three things that surprised us

1. We had expected more differences than we found.
2. The hardest part was to agree on what exactly to compare.
3. When one explains something to a friend far away, one understands it oneself.

## What we would do differently

Start earlier, take more pictures, and let the pupils lead the video calls from the beginning.

= Results so far
kind: results

This page grows. Every team adds its part, teachers only correct what hurts.

## Team Blue Herons

We have finished our part and checked it twice. {picture: Table and graph of the Blue Herons}

## Team Lost Socks

We have lots of material and no order. On Thursday we put it in order, promise.

## Team North-South

Our question was too big. We made it smaller, and then it was interesting.

= Our small dictionary
kind: glossary

Words we needed, in the order in which we needed them. Please add yours!

- **hello**
- **wait a moment**
- **what do you mean?**
- **well done**
- **see you on Thursday**
- **it was not us**

{picture: A page from our paper dictionary}

= Notes for teachers
kind: teachers

## Agreed on the last call

- {teacherA} prepares the next task, {teacherB} the questions for the video call.
- Consent forms: all in. Two pupils without pictures (you know who).
- Assessment: each school by its own rules, feedback together.

## Open

- date of the last call
- who writes the summary for the national offices

= Staff notes
kind: teachers

Short minutes, so that nobody has to remember everything.

**Division of work.** {teacherA}: plan and teams. {teacherB}: materials and forum.

**Risks.** Exams in May; slow network on Mondays; spring.

**If one of us falls ill:** the other one keeps the teams busy for two weeks with the list at the end of the plan.
`;
