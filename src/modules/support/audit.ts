import type { AuditLine } from '#platform/audit';
import type { I18n } from '#platform/i18n';
import type { SettingKey } from '#platform/programme';
import { DEEDS, FACTS, MAIL_KINDS, VALUES } from './audit.data.ts';
import { REASONS, PUPIL_REASONS } from './report.ts';
import { ruleWords } from './rule-words.ts';

type Fact = { label: string; text: string };
type Reader = Pick<I18n, 't' | 'country' | 'date' | 'dateTime' | 'number' | 'list'>;
/** Who or what has this id, where it is one that has a name. */
export type NameOf = (id: string) => string | undefined;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isOneOf = <T extends string>(list: readonly T[], word: string): word is T => list.some((one) => one === word);

/** What was done, in words; the name of a use case that is no more. */
export function deedOf(useCase: string, t: I18n['t']): string {
	// messages: support.audit.deed.*
	return isOneOf(DEEDS, useCase) ? t(`support.audit.deed.${useCase}`) : useCase;
}

/** Every id that stands in the details, to look its name up. */
export const idsIn = (details: unknown): string[] =>
	typeof details === 'string' ? (UUID.test(details) ? [details] : []) : Object.values(details ?? {}).flatMap(idsIn);

/** Who or what an entry is about, where that is not whoever acted, and has a name. */
export function subjectOf(entry: Pick<AuditLine, 'useCase' | 'subjectId' | 'actorId'>, { country, t }: Reader, nameOf: NameOf): string {
	const { useCase, subjectId, actorId } = entry;
	if (!subjectId || subjectId === actorId) return '';
	// messages: support.setting.*
	if (useCase === 'support.change-setting') return t(`support.setting.${subjectId as SettingKey}`);
	return /^[A-Z]{2}$/.test(subjectId) ? country(subjectId) : (nameOf(subjectId) ?? '');
}

/** What an entry says, in the reader's words; ids without a name and what says nothing are left out. */
export function factsOf(details: Record<string, unknown>, i18n: Reader, nameOf: NameOf): Fact[] {
	return Object.entries(details).flatMap(([key, value]): Fact[] => {
		if (key === 'value' && typeof details.rule === 'string')
			return [{ label: i18n.t('support.audit.fact.value'), text: ruleWords(details.rule, value, i18n) }];
		if (value && typeof value === 'object' && !Array.isArray(value)) return factsOf(value as Record<string, unknown>, i18n, nameOf);
		if (!isOneOf(FACTS, key)) return [];
		const text = textOf(value, key, i18n, nameOf);
		// messages: support.audit.fact.*
		return text ? [{ label: i18n.t(`support.audit.fact.${key}`), text }] : [];
	});
}

function textOf(value: unknown, key: (typeof FACTS)[number], i18n: Reader, nameOf: NameOf): string {
	const { t, country, date, dateTime, number, list } = i18n;
	if (typeof value === 'number') return number(value);
	if (typeof value === 'boolean') return t(value ? 'support.rule.yes' : 'support.rule.no');
	if (Array.isArray(value)) {
		if (value.some((one) => typeof one === 'string' && UUID.test(one))) return number(value.length);
		return list(value.map((one) => textOf(one, key, i18n, nameOf)).filter(Boolean));
	}
	if (typeof value !== 'string') return '';
	if (UUID.test(value)) return nameOf(value) ?? '';
	if (/^[A-Z]{2}$/.test(value)) return country(value);
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
	if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return dateTime(value);
	if (key === 'rule') return t(`support.rule.${value as 'scheme'}`);
	// messages: support.audit.value.*, support.reason.*, messaging.kind.*
	const mails = /^[a-z]+\.([a-z-]+)$/.exec(value)?.[1] ?? '';
	if (isOneOf(MAIL_KINDS, mails)) return t(`messaging.kind.${mails}`);
	if (isOneOf(VALUES, value)) return t(`support.audit.value.${value}`);
	return isOneOf([...REASONS, ...PUPIL_REASONS], value) ? t(`support.reason.${value}`) : value;
}
