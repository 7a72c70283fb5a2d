import {
	AnswerForm,
	answerQuestion,
	AskByMailForm,
	askColleague,
	askHead,
	CertificateForm,
	chooseDefaultSchool,
	leaveSchool,
	MembershipForm,
	mySchools,
	uploadCertificate
} from '#directory';
import { person } from '#platform/usecase';
import { action, page } from '#platform/web';
import { deed } from './deed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(person, async ({ url }, viewer) => ({
	schools: await mySchools(viewer),
	asked: url.searchParams.has('asked')
}));

export const actions: Actions = {
	head: action(person, (event, viewer) => deed(event, AskByMailForm, 'head', (input) => askHead(viewer, input))),
	colleague: action(person, (event, viewer) => deed(event, AskByMailForm, 'colleague', (input) => askColleague(viewer, input))),
	answer: action(person, (event, viewer) => deed(event, AnswerForm, 'answer', (input) => answerQuestion(viewer, input))),
	leave: action(person, (event, viewer) => deed(event, MembershipForm, 'leave', (input) => leaveSchool(viewer, input))),
	prefer: action(person, (event, viewer) => deed(event, MembershipForm, 'prefer', (input) => chooseDefaultSchool(viewer, input))),
	certificate: action(person, (event, viewer) =>
		deed(event, CertificateForm, 'certificate', async ({ membershipId, file }) =>
			uploadCertificate(viewer, { membershipId, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
		)
	)
};
