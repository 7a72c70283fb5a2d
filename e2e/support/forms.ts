/** Forms as they stand in a page's HTML, for tests that fill in every field there is. */
export type Field = { name: string; value: string; kind: 'text' | 'given' };
export type PageForm = { action: string; fields: Field[] };

const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const TYPED = ['text', 'email', 'search', 'url', 'tel', 'password', 'number', 'date'];

/** The forms of a page that post, with their fields; what a person types is `text`, what they choose or the page gives is `given`. */
export function formsIn(html: string, path: string): PageForm[] {
	return [...html.matchAll(/<form\b[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/gi)].flatMap(([whole, inside = '']) => {
		const action = attribute(whole.slice(0, whole.indexOf('>') + 1), 'action') ?? '';
		const fields: Field[] = [];
		for (const [tag] of inside.matchAll(/<(?:input|button)\b[^>]*>/gi)) {
			const name = attribute(tag, 'name');
			const type = attribute(tag, 'type') ?? (tag.startsWith('<button') ? 'submit' : 'text');
			if (!name || type === 'file') continue;
			fields.push({ name, value: attribute(tag, 'value') ?? '', kind: TYPED.includes(type) ? 'text' : 'given' });
		}
		for (const [, tag = ''] of inside.matchAll(/(<textarea\b[^>]*>)/gi))
			fields.push({ name: attribute(tag, 'name') ?? '', value: '', kind: 'text' });
		for (const [, tag = '', options = ''] of inside.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/gi)) {
			const values = [...options.matchAll(/<option\b[^>]*>/gi)].map(([option]) => attribute(option, 'value') ?? '');
			fields.push({ name: attribute(tag, 'name') ?? '', value: values.find(Boolean) ?? '', kind: 'given' });
		}
		// A button may send the form elsewhere.
		const others = [...inside.matchAll(/<button\b[^>]*>/gi)].map(([button]) => attribute(button, 'formaction') ?? action);
		return [...new Set([action, ...others])].map((one) => ({
			action: new URL(one, `http://here${path}`).href.slice('http://here'.length),
			fields: fields.filter(({ name }) => name)
		}));
	});
}

/** Own addresses that a page links to. */
export const linksIn = (html: string, path: string): string[] =>
	[...html.matchAll(/<a\b[^>]*\shref="([^"#]*)/gi)]
		.map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://here${path}`))
		.filter(({ host }) => host === 'here')
		.map(({ pathname, search }) => pathname + search);
