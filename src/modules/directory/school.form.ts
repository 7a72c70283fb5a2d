import * as v from 'valibot';
import { choices, countryCode, optionalName, optionalText, name, text, uuid } from '#platform/form';
import { isEverybodysDomain } from './evidence.ts';
import { chosenLevels } from './school.ts';

/** An address on the web with http or https, and nothing else that a link could be. */
export const website = v.pipe(
	optionalName(300),
	v.transform((value) => (value && !/^[a-z][a-z0-9+.-]*:/i.test(value) ? `https://${value}` : value)),
	v.check((value) => value === '' || (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value) && URL.canParse(value)), 'directory.school.website-wrong')
);
const domain = v.pipe(
	optionalName(120),
	v.transform((value) => value.toLowerCase().replace(/^.*@/, '')),
	v.check((value) => value === '' || /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value), 'directory.school.domain-wrong'),
	v.check((value) => !isEverybodysDomain(value), 'directory.school.domain-everybodys')
);

/** What the school says about itself. */
export const SchoolPageForm = v.object({ schoolId: uuid, about: optionalText(3000), website });
export const DelegateForm = v.object({ schoolId: uuid, accountId: uuid });

/** What an office makes of a school that somebody typed in. */
export const CheckSchoolForm = v.object({
	schoolId: uuid,
	country: v.optional(countryCode),
	name: name(160),
	street: optionalName(160),
	postcode: optionalName(20),
	city: name(100),
	region: optionalName(100),
	officialCode: optionalName(40),
	emailDomain: domain,
	website,
	levels: choices(chosenLevels)
});
export const MergeForm = v.object({ schoolId: uuid, into: uuid });
/** Two schools side by side: `into` is the one that stays. */
export const MergePairForm = v.pipe(
	v.object({ one: uuid, other: uuid, into: uuid }),
	v.forward(
		v.check(({ one, other, into }) => into === one || into === other, 'form.choose'),
		['into']
	),
	v.transform(({ one, other, into }) => ({ schoolId: into === one ? other : one, into }))
);
export const RefuseSchoolForm = v.object({ schoolId: uuid, reason: text(1000) });
