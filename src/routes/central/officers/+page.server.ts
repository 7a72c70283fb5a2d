import { countriesPage } from '#directory';
import { EndOfficeForm, endOffice, GrantOfficeForm, grantOffice, officersPage } from '#identity';
import { central } from '#platform/usecase';
import { page, submit } from '#platform/web';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(central, async ({ url }, viewer) => {
	const only = url.searchParams.get('country') ?? '';
	const officers = await officersPage(viewer);
	return {
		only,
		done: url.searchParams.get('done'),
		officers: only ? officers.filter((one) => one.country === only) : officers,
		countries: (await countriesPage(viewer)).filter((one) => one.scheme !== 'left').map((one) => one.code)
	};
});

export const actions: Actions = {
	grant: submit(
		'identity',
		central,
		GrantOfficeForm,
		(viewer, input, options) => grantOffice(viewer, input, options),
		() => '/central/officers?done=granted'
	),
	end: submit(
		'identity',
		central,
		EndOfficeForm,
		(viewer, input, options) => endOffice(viewer, input, options),
		() => '/central/officers?done=ended'
	)
};
