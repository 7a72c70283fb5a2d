import type { IncomingMessage, ServerResponse } from 'node:http';
import { i18nFor } from '#platform/catalogues';
import { dirOf, pickLocale, splitLocale, tagOf } from '#platform/i18n';

/** Why a request never reached the pages. */
export type Reason = 'busy' | 'too-large' | 'bug';

const statuses: Record<Reason, number> = { busy: 503, 'too-large': 413, bug: 500 };

/** A plain page in the language of the request that says why, and what to do. */
export function turnAway(request: IncomingMessage, response: ServerResponse, reason: Reason): void {
	const { locale: asked, explicit } = splitLocale((request.url ?? '/').split('?', 1)[0] ?? '/');
	const locale = explicit ? asked : (pickLocale(request.headers['accept-language']) ?? asked);
	const { t } = i18nFor(locale);
	const title = reason === 'too-large' ? t('form.too-large') : t(`shell.error.${reason}.title`);
	const text = reason === 'too-large' ? '' : `<p>${t(`shell.error.${reason}.text`)}</p>`;
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
	response.writeHead(statuses[reason], {
		'content-type': 'text/html; charset=utf-8',
		'content-language': tagOf(locale),
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff'
	});
	response.end(
		`<!doctype html><html lang="${tagOf(locale)}" dir="${dirOf(locale)}"><head>${head}</head><body><main><h1>${title}</h1>${text}</main></body></html>\n`
	);
}
