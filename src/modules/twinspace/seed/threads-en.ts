/**
 * Threads of TwinSpace forums in English. T and U are teachers of the two founding schools, 1 and 3 pupils of the first, 2 and 4
 * of the second. `{townA}` and `{townB}` are filled in. `forum: staff` is the teachers' own.
 */
export const threads = `
= Hello from {townA}!
forum: meet

1: Hi everybody! We are very excited. Our class has 24 pupils and one very old computer.

2: Hello! Ours has 26 pupils and a computer that sings when it starts.

3: Is it true that you have no school uniforms? We neither.

4: True. But our PE teacher would like one.

U: Welcome, all of you. Read the page with our manners, then write as much as you like.

= What do you see from your window?
forum: meet

2: I begin: a bakery, two bicycles without owners, a piece of sea.

1: A car park, but behind it a forest!

3: Another window. The lady in it always waves.

4: Mountains, and in front of them the sports hall, sadly.

T: From the staff room: you, running, because the bell has already rung.

= Three truths and a lie
forum: meet

1: I have a twin. I can juggle. I have never eaten pizza. I once met a wolf.

4: The pizza is the lie!

2: The wolf!

1: It was the pizza :) I met the wolf in the zoo.

3: That is cheating and I like it.

= What music do you listen to?
forum: meet

2: Please no "everything". One song!

1: Something with drums. My grandpa's band plays on Saturdays.

4: I play the accordion and nobody may laugh.

3: Nobody laughs. Can you record it for our map of sounds?

4: OK. But only the beginning, I know only the beginning.

= Animals in our homes
forum: meet

3: I have a hedgehog in the garden. He comes at nine every night, like a train.

2: Two cats. They do not like each other, they are called Salt and Pepper.

1: A fish named Captain.

4: My brother.

= What do you have for lunch?
forum: meet

1: Today soup with dumplings. We eat at 11:40, I am already hungry again.

2: 11:40 is breakfast! We eat at home at two.

4: Pasta. It was grey. We do not know why.

T: Please keep a lunch diary for a week, this could become a graph.

= Is homework allowed on Fridays where you live?
forum: meet

4: Here it is not. I wanted to know before I choose a country to live in.

3: Here it is. We are thinking of emigrating.

U: I am reading along. :)

= I do not understand task 2
forum: help

2: Do we have to write one text for the team or everyone a text?

T: One text for the team. Four authors, one title.

2: And if we do not agree on the title?

T: Then you vote. With four people, talk until it is not two against two.

= Our picture is too big
forum: help

3: It says that the file is too large. It is only one photo!

1: Make it smaller in the settings of the phone. Or send it to me, I can do it.

3: It worked, thanks! It is in Materials now, in the folder of our team.

= How do I add a link?
forum: help

4: I want to put the link to our map on the page.

U: Select the words, press the chain, paste the address. And write what one finds behind it, not "click here".

4: Done. I wrote "map of all our stops".

= Which units do we use?
forum: help

1: We have centimetres, they have inches on the rope.

2: The rope is from my uncle's boat. We can also measure again.

T: Centimetres, please. But keep the story with the uncle, it belongs on the page.

= Idea: a joint quiz
forum: ideas

4: We could make a quiz about both towns. Ten questions each, with pictures.

1: And the loser sings!

2: Everyone sings.

U: I am in. Who collects the questions?

3: Me, until Wednesday. Please no questions about football only.

= Vote: name of our team
forum: ideas

1: Blue Herons, Lost Socks or Team 7?

2: Lost Socks, obviously.

3: Lost Socks.

4: I wanted Blue Herons. But Socks is also good.

T: Three to one. Socks it is. The other team may have the herons.

= Cover for our book
forum: ideas

2: I have drawn three covers. They are in Materials. Please say which one and WHY.

3: The second, because one sees water and a question mark at the same time.

1: The third! It is brave, and the letters can be read from far away.

2: Then I'll put the letters of the third on the second.

= We have finished our part
forum: work

3: Team 4 is done. You may look for mistakes now.

2: In the second paragraph it must be "than", not "then". Otherwise very good, I could see the street.

3: Corrected. Thank you, you are stricter than our teacher.

T: That is true.

= The results of our measuring
forum: work

1: We measured five times: 4.1, 4.3, 4.2, 7.9 and 4.2. What do we do with the 7.9?

4: Did somebody lean on it?

1: ... yes.

U: Write down both: what you measured, and why you do not count it. That is science.

= Who writes the conclusion?
forum: work

4: I can, but my English is not so good.

2: I'll help. You write what you think, I look at the commas.

4: Deal. My first sentence: "It was not what we expected."

2: Perfect first sentence.

= After the video call
forum: work

2: I had not thought that you would be so loud! It was fun.

1: We had not thought that you would be so many!

3: Can we do it again without the echo?

T: Next time with one microphone per room, promised.

= Something nice about somebody from the other school
forum: work

1: To the girl who explained the graph again, slowly: thank you.

4: To the boy with the accordion: more, please.

2: To our partner team: you always answer. That is not normal and it is great.

= Weather report
forum: meet

3: {townA}: rain, wind, one umbrella dead.

2: {townB}: sun, sorry.

3: We do not accept the apology.

= Marks and feedback
forum: staff

T: Shall we agree on three sentences of feedback per team instead of marks?

U: Yes. One thing that works, one question, one next step.

T: I put a table on our notes page.

= Two pupils without pictures
forum: staff

U: Please remember for the video call: two of mine may not be seen. They will do the sound.

T: Noted. Two of mine want to help them; they are the best sound team anyway.

= Exchange of parcels
forum: staff

T: The post office says four kilos is the same price as two. I have understood that as an invitation.

U: Please no liquid things this time. (We still smell of fir.)

= Dates for spring
forum: staff

U: Our exams are in week 20. Could the teams finish by week 18?

T: That fits. Then the last two weeks are only for celebrating and tidying up.
`;
