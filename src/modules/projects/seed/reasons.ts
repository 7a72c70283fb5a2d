/** What offices wrote when they did not say yes at once. */
export const changeReasons: readonly string[] = [
	'A fine idea. Please say what the pupils of both schools do together, week by week; at present each class works for itself.',
	'Please add how you protect the pupils’ data: the plan speaks of photographs and of a public blog.',
	'The dates lie outside our school year. Could you move the start to the second half of January?',
	'Which of the three languages do the pupils write in? Please make it clear in the working process.',
	'The expected results describe the process. What will there be at the end that others can see?',
	'We miss the digital part: what happens online between the classes?'
];
export const rejectReasons: readonly string[] = [
	'The plan is an exchange of teachers for one week. That is welcome in other actions of the programme; here pupils work together online.',
	'This is an advertisement for a competition of a private company.',
	'The same project has been approved already under another title. We have written to both founders.',
	'No collaboration between pupils is planned, even after our request for changes.'
];
/** How somebody is invited to join a running project. */
export const invitations: readonly string[] = [
	'Your class would be a wonderful third corner of our map. Have a look?',
	'We have places for one more school, and you measured the same things last year.',
	'Our pupils asked for somebody from your country. Will you join us?',
	'We start the second part after the holidays. It would be a good moment to come in.',
	'You answered our question in the forum so well that we would like to keep you.'
];

/** What administrators wrote when they closed; most write nothing. */
export const closeReasons: readonly (string | null)[] = [
	null,
	null,
	null,
	'We have reached the end of our plan. Thank you all!',
	'The school year is over. The pages stay, and so do the friendships.',
	'Finished two weeks early, which has never happened to us before.'
];
