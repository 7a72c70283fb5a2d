import {
	AskForm,
	askApplicant,
	EndForm,
	endMembership,
	liftSuspension,
	rejectMembership,
	RejectForm,
	SanctionForm,
	suspendMembership,
	ValidateForm,
	validateMemberships,
	validationCase
} from '#directory';
import { desk } from '#platform/usecase';
import { action, page, valueOrMissing } from '#platform/web';
import { decide } from '../told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(desk, async ({ params }, viewer) => ({
	request: valueOrMissing(await validationCase(viewer, params.id)),
	now: new Date().toISOString()
}));

export const actions: Actions = {
	validate: action(desk, (event, viewer) => decide(event, ValidateForm, 'validated', (input) => validateMemberships(viewer, input))),
	ask: action(desk, (event, viewer) => decide(event, AskForm, 'asked', (input) => askApplicant(viewer, input))),
	reject: action(desk, (event, viewer) => decide(event, RejectForm, 'rejected', (input) => rejectMembership(viewer, input))),
	end: action(desk, (event, viewer) => decide(event, EndForm, 'ended', (input) => endMembership(viewer, input))),
	suspend: action(desk, (event, viewer) => decide(event, SanctionForm, 'suspended', (input) => suspendMembership(viewer, input))),
	lift: action(desk, (event, viewer) => decide(event, SanctionForm, 'lifted', (input) => liftSuspension(viewer, input)))
};
