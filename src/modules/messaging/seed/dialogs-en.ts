/**
 * Conversations between two teachers, A and B, who have become contacts. `{A}`, `{B}` are their first names, `{townA}`, `{townB}`
 * their towns. Written for the demo world; the form is that of `records`.
 */
export const dialogs = `
= first

A: Dear {B}, I read that your class measures the weather. Mine does, too, with instruments made of bottles. Shall we compare?

B: Hello {A}! Bottles, wonderful. Ours are made of coat hangers. How old are your pupils?

A: Ten and eleven. We measure at nine every morning. Could we start after the autumn holidays?

B: Yes. I'll write a first draft tonight and you cross out what you don't like.

A: Deal. Greetings from {townA}, 7 degrees, drizzle.

= first

A: Good evening {B}, thank you for accepting. I am new here and a little lost. Did you mean one class or two?

B: Welcome! One is enough for the beginning. I was lost too, in my first year. Ask whatever you like.

A: Then: what do the pupils do on the first day?

B: They introduce themselves with an object, not with a face. We put five pictures on a page and the others guess. It works with any age.

A: That I can do. Thank you!

= first

A: Hi {B}, I saw your notice on playground physics and laughed. We have the oldest swing in {townA}. Are you still looking?

B: The oldest swing wins. Yes, we are still looking! Two classes of 24, from January. What would you measure with?

A: Phones, a rope and a very exact caretaker.

= plan

A: Dear {B}, the calendar: you have holidays in week 8, we have them in week 7. Shall we take both weeks off?

B: Good idea. Otherwise the pupils write into an empty room. So we meet again on the Monday of week 9?

A: Monday of week 9, yes. I'll put it on the first page.

= plan

A: I have made mixed teams of four, two of yours and two of ours. Could you check whether anybody should not be together?

B: Team 5, please swap one of mine with team 2. They had a fight about a football. The rest is perfect.

A: Done. Football noted.

= plan

A: {B}, could we move the video call from Thursday to Friday? On Thursday the fire brigade comes to practise here.

B: Friday is fine, 10:00 your time. Film the fire brigade for us!

A: I have asked. We may, without faces.

= thanks

A: {B}, the parcel has arrived! The whole class wanted to smell it. What is in the green bag?

B: Linden blossom for tea. Against colds and against Mondays.

A: We have tried it. It works on Mondays.

= thanks

A: I just wanted to say: your comment on Tomas's text made him rewrite it three times. He has never rewritten anything.

B: That makes my week. He writes well, he only hides it.

= worry

A: Dear {B}, I haven't heard from you for two weeks. I hope you are well. Shall we slow down?

B: I am so sorry. Two colleagues are ill and I teach their classes. Could we push our task by ten days?

A: Of course. We use the time to finish the maps. Look after yourself.

B: Thank you. You have no idea how much that helps.

= worry

A: One of my girls does not want her drawing on a public page. Could you hide it, please?

B: Done, the whole page is for members only now. Thank you for telling me, I'll ask mine as well.

= idea

A: What if the teams did not know in which country the other half of the team lives, for a week?

B: I like it! They get one clue a day. The caretaker could be clue number three.

A: He would be honoured.

= idea

A: At lunch a pupil asked: do your trees lose their leaves on the same day as ours? Now we want to know.

B: We have one maple by the gate. I will put a chair in front of it and appoint observers.

A: The maple watch is founded.

= after

A: It is over, and it is too quiet in the classroom. When do we start again?

B: After the summer, with the same teams a year older? They have asked already.

A: Then I'll write something down before they forget. Or before I do.

= after

A: Our head has read the final page and wants the other classes to do this, too. Thank you for everything, {B}.

B: Thank you! In {townB} the parents asked why it had to end. A good question.

= plan

A: About the languages: shall the titles be in both languages and the texts in whichever they want?

B: Yes. And a glossary that grows. Mine have started it: twelve words, eleven of them food.

= plan

A: Attached to the page Materials you find the questionnaire. Please have two pupils test whether it is clear.

B: They did. Question 4 can be understood in two ways. Question 9 made them laugh, we don't know why.

A: We know why now. Question 9 is changed.

= first

A: Hello {B}, a colleague told me that you run a school radio. We have just got a room with egg boxes on the wall.

B: Egg boxes are the most important part! Do you have somebody who can cut sound?

A: One pupil, very fast. And three who want to be presenters.

B: Same here. Let's give them ten minutes every three weeks, half and half.

= first

A: I liked your wish: "a project with real numbers". We have a river, a thermometer and twenty-six impatient people.

B: That is exactly what I was looking for. When do you wade in?

A: First Tuesday of the month. Rubber boots are mandatory.

= idea

A: Could the older ones of yours read to our little ones by video? Fridays, fifteen minutes.

B: They would love it. They will pretend not to.

= worry

A: The sensors show 400 for three days. Either {townA} is on fire or we have a loose cable.

B: Cable. We had the same. Turn it round and count to ten.

A: Cable. Thank you from the whole fire brigade.

= thanks

A: Your pupils' song is in our heads and does not leave. The caretaker whistles it.

B: Ours hum yours in the corridor. I think this is called integration.

= plan

A: Do you need a paper from your head for the project? Here it is asked for since this year.

B: Not here, but our national office wants to see what the pupils do together. I have added two sentences to the working process.

A: Good sentences. I have copied them.

= plan

A: Reminder to both of us: reports until Friday, and no new ideas before that.

B: Agreed. (I have one. I will be silent until Saturday.)

= first

A: Dear {B}, I would like to invite you as a second founder for our project on food at school. I have written a draft; you can change every word.

B: With pleasure! I changed about twenty words and one vegetable.

A: The vegetable was right. I am sending it now.

= after

A: We got through the approval! Both offices in four days, I have never seen that.

B: Hurray! Then let us open the first page with a question instead of a welcome.

= idea

A: For the last week: every pupil thanks one pupil of the other school for one concrete thing.

B: I am crying a little. Let's do it.

= question

A: Which of the languages do you use with your nine-year-olds? Mine only know colours and animals.

B: Colours and animals carry you far. Ours know food. Together they can order a green cow.

= question

A: How do you give your pupils access? Cards with a code, or do they choose themselves?

B: Cards. I print them, cut them and pretend it is a ceremony. They choose their own password of three words.

A: A ceremony, of course. Stolen.

= question

A: May I use your flood graph in a training for teachers in our region? With your names, naturally.

B: Of course, and please say that two fourteen-year-olds drew it.

= short

A: Happy new year from {townA}! Three new pupils, one new window.

B: Happy new year! Snow up to the window here. See you on Thursday.

= short

A: Can you open the forum for the pupils' own threads? Mine ask every day.

B: Done. I'll read along until Friday.

= short

A: The link to the call is in our staff room. Cameras off for the children, please.

B: All set. Talk to you at ten.

= short

A: Did I see right, you are taking over a sixth class? Shall we include them?

B: You did. Nineteen more. They are sweet and cannot sit still.

= short

A: Sorry for the late answer, school trip. All twenty-five are back, one shoe is not.

B: The shoe has our sympathy.
`;
