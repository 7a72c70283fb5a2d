import {
	countryPage,
	CountryRuleForm,
	forgetCountries,
	LeaveForm,
	leaveProgramme,
	setCountryRule,
	StayForm,
	stayInProgramme
} from '#directory';
import { central } from '#platform/usecase';
import { page, submit, valueOrMissing } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(central, async ({ params, url }, viewer) => ({
	country: valueOrMissing(await countryPage(viewer, params.code)),
	done: url.searchParams.has('done')
}));

/** This process reads the new rules at once, the others within half a minute. */
const back = (_value: undefined, { params }: { params: Partial<Record<string, string>> }): string => {
	forgetCountries();
	return `/central/countries/${params.code}?done=1`;
};
const fixed = ({ params }: { params: Partial<Record<string, string>> }): Record<string, string> => ({ country: params.code ?? '' });

export const actions: Actions = {
	rule: submit('directory', central, CountryRuleForm, (viewer, input, options) => setCountryRule(viewer, input, options), back, fixed),
	leave: submit('directory', central, LeaveForm, (viewer, input, options) => leaveProgramme(viewer, input, options), back, fixed),
	stay: submit('directory', central, StayForm, (viewer, input, options) => stayInProgramme(viewer, input, options), back, fixed)
};
