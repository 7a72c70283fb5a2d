import { i18nFor } from '#platform/catalogues';
import type { Tx } from '#platform/db';
import { defaultLocale, isLocale, type I18n, type Locale } from '#platform/i18n';
import { sendMail } from '#platform/mail';
import type { MembershipCase } from './membership.sql.ts';
import { fullName } from './person.ts';

const speak = (locale: string): { locale: Locale; i18n: I18n } => {
	const known = isLocale(locale) ? locale : defaultLocale;
	return { locale: known, i18n: i18nFor(known) };
};

type Applicant = Pick<MembershipCase, 'email' | 'locale' | 'firstName' | 'lastName' | 'schoolName'>;

/** To the person, about their request: what was decided, in the officer's own words where there are some. */
export async function mailDecision(
	tx: Tx,
	to: Applicant,
	what: 'validated' | 'rejected' | 'asked' | 'ended' | 'suspended' | 'lifted',
	words = ''
): Promise<void> {
	if (!to.email) return;
	const { locale, i18n } = speak(to.locale);
	const { t } = i18n;
	const goOn = what === 'validated' || what === 'lifted';
	await sendMail(tx, {
		kind: `directory.${what}`,
		to: to.email,
		locale,
		subject: t(`directory.mail.${what}.subject`, { school: to.schoolName }),
		paragraphs: [
			t('directory.mail.hello', { name: to.firstName }),
			t(`directory.mail.${what}.text`, { school: to.schoolName }),
			...(words ? [words] : [])
		],
		action: { label: t(`directory.mail.${what}.action`), href: goOn ? '/partners' : '/profile/schools' }
	});
}

/** To a head teacher, who needs no account: does this person work with you? */
export async function mailHead(tx: Tx, to: { email: string; locale: string }, who: Applicant, token: string): Promise<void> {
	const { locale, i18n } = speak(to.locale);
	const names = { name: fullName(who), school: who.schoolName };
	await sendMail(tx, {
		kind: 'directory.ask-head',
		to: to.email,
		locale,
		subject: i18n.t('directory.mail.head.subject', names),
		paragraphs: [i18n.t('directory.mail.head.hello'), i18n.t('directory.mail.head.text', names), i18n.t('directory.mail.head.how')],
		action: { label: i18n.t('directory.mail.head.action'), href: `/confirm/${token}` },
		footnotes: [i18n.t('directory.mail.head.not-you')]
	});
}

/** To a colleague of the same school, who answers on the school's page, signed in: without that it shows visitors no request. */
export async function mailColleague(
	tx: Tx,
	to: { email: string; locale: string; firstName: string },
	who: Applicant & { schoolId: string }
): Promise<void> {
	const { locale, i18n } = speak(to.locale);
	const names = { name: fullName(who), school: who.schoolName };
	await sendMail(tx, {
		kind: 'directory.ask-colleague',
		to: to.email,
		locale,
		subject: i18n.t('directory.mail.colleague.subject', names),
		paragraphs: [i18n.t('directory.mail.hello', { name: to.firstName }), i18n.t('directory.mail.colleague.text', names)],
		action: { label: i18n.t('directory.mail.colleague.action'), href: `/sign-in?next=${encodeURIComponent(`/schools/${who.schoolId}`)}` }
	});
}

/** To the officers of a place where people wait longer than the programme promises. */
export async function mailEscalation(
	tx: Tx,
	to: { email: string; locale: string; firstName: string },
	late: { count: number; country: string; days: number }
): Promise<void> {
	const { locale, i18n } = speak(to.locale);
	const facts = { count: late.count, country: i18n.country(late.country), duration: i18n.duration(late.days) };
	await sendMail(tx, {
		kind: 'directory.escalation',
		to: to.email,
		locale,
		subject: i18n.t('directory.mail.escalation.subject', facts),
		paragraphs: [i18n.t('directory.mail.hello', { name: to.firstName }), i18n.t('directory.mail.escalation.text', facts)],
		action: { label: i18n.t('directory.mail.escalation.action'), href: '/desk/validation?show=late' }
	});
}
