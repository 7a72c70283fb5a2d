/**
 * Text that survives a reload, a lost connection and a lost session (quality R7). The browser keeps what is typed into a
 * `<textarea data-keep="name">` until the server says that the form with it was accepted: then it sends the form's own
 * token back in the cookie `accepted`. Everything else, a refusal, an error, a sign-in in between, leaves the text kept.
 */
const TEXT = 'etwinning.text.';
const SENT = 'etwinning.sent.';
const ACCEPTED = 'accepted';

/** Storage may be full, or shut off by the school: then nothing is kept. */
function quietly<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

const nameOf = (field: Element): string => TEXT + (field.getAttribute('data-keep') ?? '');
const keptFields = (within: ParentNode): NodeListOf<HTMLTextAreaElement> => within.querySelectorAll('textarea[data-keep]');

function keep(field: HTMLTextAreaElement): void {
	quietly(() =>
		field.value === '' || field.value === field.defaultValue
			? localStorage.removeItem(nameOf(field))
			: localStorage.setItem(nameOf(field), field.value)
	);
}

/** Gives a field its text back; what the server sent along after a refusal is the newer. */
export function giveBack(field: HTMLTextAreaElement): void {
	const text = quietly(() => localStorage.getItem(nameOf(field)));
	if (!text || field.value !== field.defaultValue || field.closest('form')?.querySelector('[aria-invalid="true"]')) return;
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Remembers which texts go with a form's token, to forget them when it has been accepted. */
function noteSent(form: HTMLFormElement): void {
	const token = form.querySelector<HTMLInputElement>('input[name="once"]')?.value;
	const names = [...keptFields(form)].map(nameOf);
	if (token && names.length > 0) quietly(() => localStorage.setItem(SENT + token, JSON.stringify(names)));
}

/** Forgets what has been accepted. */
export function forgetAccepted(): void {
	const token = new RegExp(`(?:^|; )${ACCEPTED}=([0-9a-f-]{36})`).exec(document.cookie)?.[1];
	if (!token) return;
	document.cookie = `${ACCEPTED}=; Path=/; Max-Age=0`;
	quietly(() => {
		const names = JSON.parse(localStorage.getItem(SENT + token) ?? '[]') as string[];
		for (const name of names) localStorage.removeItem(name);
		for (const key of Object.keys(localStorage)) if (key.startsWith(SENT)) localStorage.removeItem(key);
	});
}

export function keepTexts(): void {
	forgetAccepted();
	for (const field of keptFields(document)) giveBack(field);
	document.addEventListener('input', (event) => {
		if (event.target instanceof HTMLTextAreaElement && event.target.matches('[data-keep]')) keep(event.target);
	});
	document.addEventListener('submit', (event) => event.target instanceof HTMLFormElement && noteSent(event.target), true);
}
