import type { I18n } from '#platform/i18n';

/** The value of a country's rule in words; '' for one that is none. */
export function ruleWords(rule: string, value: unknown, { t, list, number, date }: Pick<I18n, 't' | 'list' | 'number' | 'date'>): string {
	// messages: support.scheme.*, directory.evidence-kind.*
	const month = (n: number) => date(`2026-${String(n).padStart(2, '0')}-15`, 'month').replace(/\s*\p{Nd}{4}\s*/u, '');
	if (typeof value === 'boolean') return t(value ? 'support.rule.yes' : 'support.rule.no');
	if (typeof value === 'number') return number(value);
	if (rule === 'scheme') return t(`support.scheme.${value as 'eu'}`);
	if (rule === 'evidence' && Array.isArray(value)) return list(value.map((kind: string) => t(`directory.evidence-kind.${kind as 'head'}`)));
	if (rule === 'academic-year') {
		const { startMonth, endMonth } = value as { startMonth: number; endMonth: number };
		return t('support.rule.year', { from: month(startMonth), to: month(endMonth) });
	}
	return '';
}

/** The fields of the form that changes a rule, as they stand with its value of today: whoever changes one thing leaves the others. */
export function ruleFields(rule: string, value: unknown): Record<string, string | string[]> {
	if (rule === 'evidence' && Array.isArray(value)) return { evidence: value.map(String) };
	if (rule === 'academic-year' && value && typeof value === 'object')
		return Object.fromEntries(Object.entries(value).map(([field, month]) => [field, String(month)]));
	if (typeof value === 'boolean') return { value: value ? 'yes' : 'no' };
	return typeof value === 'string' || typeof value === 'number' ? { value: String(value) } : {};
}
