import { showGoing, stopGoing } from './going.ts';
import { isHydrated } from './hydrated.ts';

/** A form whose answer is a file leaves the page as it was: after this long it may be sent again. */
const PATIENCE_MS = 15_000;
const underWay = new Map<HTMLFormElement, HTMLElement | null>();

function free(form: HTMLFormElement): void {
	underWay.get(form)?.removeAttribute('aria-disabled');
	underWay.get(form)?.classList.remove('busy');
	form.removeAttribute('aria-busy');
	underWay.delete(form);
	if (underWay.size === 0) stopGoing();
}

/** The second press does nothing, and the first shows that it was heard. The server's own token makes a form act once in any case. */
export function sendOnce(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target;
		if (isHydrated() || event.defaultPrevented || !(form instanceof HTMLFormElement) || form.getAttribute('method') === 'dialog') return;
		if (underWay.has(form)) {
			event.preventDefault();
			return;
		}
		underWay.set(form, event.submitter);
		form.setAttribute('aria-busy', 'true');
		// Disabled only after it was sent, or its own name and value would not go along.
		setTimeout(() => {
			event.submitter?.setAttribute('aria-disabled', 'true');
			if (event.submitter?.matches('.button')) event.submitter.classList.add('busy');
		});
		showGoing();
		setTimeout(() => free(form), PATIENCE_MS);
	});
	// A page that comes back from the browser's memory is not still sending.
	addEventListener('pageshow', () => [...underWay.keys()].forEach(free));
	focusTrouble();
}

/** After a refusal: to the first field that needs a change, for people who do not see it. */
function focusTrouble(): void {
	if (!isHydrated() && document.querySelector('form [aria-invalid="true"]'))
		document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
}
