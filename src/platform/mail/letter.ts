import { config } from '#platform/config';
import { i18nFor } from '#platform/catalogues';
import { FOOTNOTES, type I18n, type Locale } from '#platform/i18n';
import type { Tx } from '#platform/db';
import { enqueueIn } from '#platform/jobs';
import { insertMail } from './mail.sql.ts';

/** One mail in the house style: a greeting line, paragraphs, at most one button. All words come from the catalogue. */
export type Letter = {
	/** `<module>.<mail>`; kept for statistics and the development inbox. */
	kind: string;
	to: string;
	locale: Locale;
	subject: string;
	paragraphs: readonly string[];
	action?: { label: string; href: string };
	/** Small print under the line. */
	footnotes?: readonly string[];
	/** One-click unsubscribe (RFC 8058): absolute address that takes a POST. */
	unsubscribe?: string;
};

/** Absolute address of a page for a mail: `path` is without locale prefix. */
function absolute(path: string, locale: Locale): string {
	if (/^https?:/.test(path)) return path;
	return config().origin + i18nFor(locale).href(path);
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** What the marks on names of countries in a letter mean (domain §3), as it stands at the foot of every page. */
function footnotesOn(letter: Letter, { country, t }: I18n): string[] {
	const words = [letter.subject, ...letter.paragraphs, letter.action?.label, ...(letter.footnotes ?? [])].join('\n');
	const marked = (Object.keys(FOOTNOTES) as (keyof typeof FOOTNOTES)[]).filter((code) => words.includes(country(code)));
	return marked.map((code) => `${t('kit.colon', { label: country(code) })} ${t(FOOTNOTES[code])}`);
}

/** Writes the mail and queues its sending; both leave with the commit. */
export async function sendMail(tx: Tx, letter: Letter): Promise<void> {
	const { locale } = letter;
	const i18n = i18nFor(locale);
	const { dir, t } = i18n;
	const link = letter.action && { label: letter.action.label, href: absolute(letter.action.href, locale) };
	const unsubscribe = letter.unsubscribe && absolute(letter.unsubscribe, locale);
	const small = [...(letter.footnotes ?? []), ...footnotesOn(letter, i18n), t('mail.footer')];
	const text = [
		...letter.paragraphs,
		...(link ? [`${link.label}:\n${link.href}`] : []),
		'—',
		...small,
		...(unsubscribe ? [`${t('mail.unsubscribe')}: ${unsubscribe}`] : [])
	];
	const id = await insertMail(tx, {
		kind: letter.kind,
		to_address: oneLine(letter.to),
		locale,
		subject: oneLine(letter.subject),
		body_text: text.join('\n\n'),
		body_html: html(letter, { dir, locale, link, unsubscribe, small, unsubscribeWord: t('mail.unsubscribe') }),
		headers: unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}
	});
	await enqueueIn(tx, 'platform.send-mail', { id });
}

/** No header can be smuggled in through a subject or an address (quality I11). */
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').trim();

type Frame = {
	dir: string;
	locale: string;
	link: { label: string; href: string } | undefined;
	unsubscribe: string | undefined;
	small: string[];
	unsubscribeWord: string;
};

function html(letter: Letter, { dir, locale, link, unsubscribe, small, unsubscribeWord }: Frame): string {
	const paragraph = (words: string): string => `<p style="margin:0 0 16px">${escape(words).replace(/\n/g, '<br>')}</p>`;
	const button = link
		? `<p style="margin:24px 0"><a href="${escape(link.href)}" style="background:#1c49a6;color:#fff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:600">${escape(link.label)}</a></p>`
		: '';
	const off = unsubscribe ? `<br><a href="${escape(unsubscribe)}" style="color:#5b6478">${escape(unsubscribeWord)}</a>` : '';
	return `<!doctype html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(letter.subject)}</title></head>
<body style="margin:0;background:#faf9f6;font:16px/1.5 system-ui,sans-serif;color:#16213c"><div style="max-width:560px;margin:0 auto;padding:32px 20px">
<p style="font-weight:700;font-size:18px;margin:0 0 24px">eTwinning</p><div style="background:#fff;border:1px solid #e6e2da;border-radius:16px;padding:28px">
${letter.paragraphs.map(paragraph).join('\n')}${button}</div>
<p style="font-size:13px;color:#5b6478;margin:20px 0 0">${small.map(escape).join('<br>')}${off}</p></div></body></html>`;
}
