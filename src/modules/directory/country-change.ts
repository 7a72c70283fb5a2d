import { ok, refuse, type Result } from '#platform/result';
import type { CountryRuleName, CountryRuleValues, EvidenceKind, Scheme } from './country.ts';

/** Rules of a country that the central desk changes, each from a day on; the past stays as it was decided (domain §3). */
export const RULES = [
	'scheme',
	'may-register',
	'guest-only',
	'by-selection-only',
	'min-other-countries',
	'needs-eu-or-associated-partner',
	'label-eligible',
	'evidence',
	'head-consent-for-project',
	'academic-year'
] as const satisfies readonly CountryRuleName[];

/** Leaving is not a scheme to choose: it has consequences of its own (`leaveProgramme`). */
export const SCHEMES = [
	'eu',
	'associated',
	'western-balkans',
	'neighbourhood-east',
	'neighbourhood-south'
] as const satisfies readonly Scheme[];
const MOST_OTHER_COUNTRIES = 10;

export type TypedValue = { value: string; evidence: readonly EvidenceKind[]; startMonth: number; endMonth: number };
type AnyValue = CountryRuleValues[CountryRuleName];

/** The value a rule gets from what was typed; refuses what the rule cannot be. */
export function valueFor(rule: CountryRuleName, typed: TypedValue): Result<AnyValue, 'value-missing' | 'evidence-missing'> {
	if (rule === 'evidence') return typed.evidence.length > 0 ? ok(typed.evidence) : refuse('evidence-missing');
	if (rule === 'academic-year') return ok({ startMonth: typed.startMonth, endMonth: typed.endMonth });
	if (rule === 'scheme') {
		const scheme = SCHEMES.find((one) => one === typed.value);
		return scheme ? ok(scheme) : refuse('value-missing');
	}
	if (rule === 'min-other-countries') {
		const n = Number(typed.value);
		return /^\d{1,2}$/.test(typed.value) && n <= MOST_OTHER_COUNTRIES ? ok(n) : refuse('value-missing');
	}
	return typed.value === 'yes' || typed.value === 'no' ? ok(typed.value === 'yes') : refuse('value-missing');
}

/** Changes begin today at the earliest: what was decided under an earlier rule stays right. `today` and `from` as YYYY-MM-DD. */
export const mayBegin = (from: string, today: string): boolean => from >= today;
/** A country leaves tomorrow at the earliest, so that a slip of the hand can be taken back. */
export const mayLeave = (from: string, today: string): boolean => from > today;
