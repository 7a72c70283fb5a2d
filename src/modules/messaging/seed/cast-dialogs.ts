/** Conversations of the people one can sign in as: `who` writes to `whom`, `A:` is the first of them. Hours before now in `ago`. */
export const castDialogs = `
= maarja gianni
ago: 1180

A: Dear Gianni, I liked your sentence about old maps and new questions. We have a river and you have a river. Shall we make them meet?

B: Cara Maarja, that is the nicest first message I have ever got here. Yes. Which one of them talks first?

A: Mine is slow, so yours. I write a draft tonight: trade, floods, fishing, leisure; one question for each team.

B: Perfect. My 2A is noisy and curious, twenty-two pupils. How many are you?

A: Nineteen in 9B. Let's make teams of four, two and two.

= maarja gianni
ago: 700

B: Both offices said yes! Four days, I have never seen that.

A: I have opened a bottle of rhubarb lemonade. The space is open, the pupils get their cards tomorrow.

B: Ours have chosen passwords of three words. I am not allowed to know them, but there was much laughing.

= maarja gianni
ago: 30

A: Our flood data is in Materials now.

B: Grazie! 2A starts the graph today. Giulia asks who measured 1867, and how.

A: Tell her that there is a mark on the town hall steps. She should ask Mari in the forum, Mari has been there with a ruler.

B: I love this. See you on Thursday, 10:00 here, 11:00 there.

= liina jussi
ago: 200

A: Hello Jussi, welcome! I saw that you measure snow. We measure water. It is nearly the same, only later.

B: Hello Liina! Thank you for the invitation to the water project. I am new here; what do I have to do first?

A: Nothing difficult: present your class with three objects, then read our meters page. The pupils will do the rest.

B: Done with the objects: a thermometer, a mitten and a very small fish.

= jussi maarja
ago: 26

A: Dear Maarja, Liina told me that you still have the sensors from Solar schools. Would you work with a beginner in spring?

= zeynep eleni
ago: 60

A: Merhaba Eleni! Sorry, in English: your weather idea is lovely. We have thirty-two children who all want to be the forecaster.

B: Wonderful! Then we take turns. I have written the plan and sent it to you as second founder; please change whatever you like.

A: I will read it tonight with tea.

= claire amina
ago: 500

B: Bonjour Claire, nos élèves ont une bonne oreille et un peu peur du micro. Est-ce que ça va ?

A: Bonjour Amina ! Les nôtres parlent trop et écoutent mal. Ensemble, nous aurons une émission équilibrée.

B: La première chronique est prête : « Le chat du gardien ». Deux minutes et quart.

A: Le chat du gardien est déjà une vedette ici. Nous répondons avec « La météo des cours de récré ».

= lukas maarja
ago: 90

A: Hi Maarja, our office asks what the pupils do together week by week. They are right, we forgot it.

B: Then let us write it: first week storyboard here, second week drawings there, third week checking by the other class. Shall I?

A: Please do. I add the safety page. Sodium stays in the film.

= agnieszka eleni
ago: 300

A: Dear Eleni, do you know a colleague with very small children and a big garden? Our hedgehogs look for friends.

B: I am asking around. Here the children are small but the garden is a balcony.

= sofie claire
ago: 120

A: Bonjour Claire, je peux écrire en français si vous pardonnez mes fautes. Vos élèves joueraient-ils une scène à distance ?

B: Bonjour Sofie, vos fautes sont charmantes. Oui ! Mais ils oublient leur texte.

A: Les miens aussi. Nous dirons que c’est du théâtre moderne.
`;
