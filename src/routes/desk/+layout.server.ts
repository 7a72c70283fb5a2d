import { schoolCounts } from '#directory';
import { desk } from '#platform/usecase';
import { page } from '#platform/web';
import type { LayoutServerLoad } from './$types';

/** Whose desk it is: of the countries somebody is an officer of, or of the central office. */
export const load: LayoutServerLoad = page(desk, async (_, viewer) => ({
	desk: {
		schoolsToCheck: (await schoolCounts(viewer)).waiting,
		central: viewer.offices.some((office) => office.role === 'central'),
		countries: [...new Set(viewer.offices.flatMap((office) => (office.role === 'officer' ? [office.country] : [])))],
		regions: viewer.offices.flatMap((office) => (office.role === 'officer' ? (office.regions ?? []) : []))
	}
}));
