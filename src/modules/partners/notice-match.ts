import { match, type Match, type Side } from './match.ts';

/** Does the notice look for somebody of that country? A national one only at home, every other one abroad, or where its author wishes. */
export function wants(notice: { kind: string; country: string; wanted_countries: readonly string[] }, country: string): boolean {
	if (notice.kind === 'national') return country === notice.country;
	return notice.wanted_countries.length > 0 ? notice.wanted_countries.includes(country) : country !== notice.country;
}

/** How well a notice fits somebody: the rule for two people, its languages those it can be done in. */
export const matchNotice = (viewer: Side, notice: Side): Match | undefined => match(viewer, notice, true);
