import { config } from '#platform/config';
import { page } from '#platform/web';
import { anyone } from '#platform/usecase';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page shows of the viewer; nothing else about them goes into pages. */
export const load: LayoutServerLoad = page(anyone, ({ locals }, viewer) => ({
	timeZone: viewer?.timeZone ?? 'Europe/Brussels',
	demo: config().demo,
	viewer: viewer && {
		name: `${viewer.firstName} ${viewer.lastName}`.trim(),
		firstName: viewer.firstName,
		kind: viewer.kind,
		standing: viewer.standing,
		officer: viewer.offices.some((office) => office.role === 'officer'),
		central: viewer.offices.some((office) => office.role === 'central'),
		locale: locals.locale
	}
}));
