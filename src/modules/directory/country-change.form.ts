import * as v from 'valibot';
import { choices, countryCode, day, optionalText, whole } from '#platform/form';
import { RULES } from './country-change.ts';

/** A new value of one rule from a day on. Which of the fields counts depends on the rule. */
export const CountryRuleForm = v.object({
	country: countryCode,
	rule: v.picklist(RULES, 'form.choose'),
	from: day,
	value: optionalText(40),
	evidence: choices(['head', 'domain', 'colleague', 'certificate', 'list']),
	startMonth: v.optional(whole(1, 12), 9),
	endMonth: v.optional(whole(1, 12), 6)
});
export const LeaveForm = v.object({ country: countryCode, from: day, confirm: v.pipe(v.string('form.required'), v.trim()) });
export const StayForm = v.object({ country: countryCode });
