import { liveUpdates, type Told } from '#platform/live/client';

/**
 * `<div data-live="/live?…" data-live-of="thread:ID" data-live-new="post" data-live-changed="post-changed" data-live-item="post-"
 * data-live-to="/…?post="><a hidden><span data-live-count></span> …</a></div>`: says gently that something came meanwhile and leads to it;
 * the page never jumps by itself. What was changed elsewhere is shown as it is now.
 */
function follow(place: HTMLElement): void {
	const { live = '', liveOf = '', liveNew, liveChanged, liveItem = '', liveTo = '' } = place.dataset;
	const [field = '', id] = liveOf.split(':');
	const link = place.querySelector('a');
	const count = place.querySelector('[data-live-count]');
	const come: string[] = [];
	const shown = (told: Told) => document.getElementById(liveItem + told.id);

	liveUpdates(live, (told) => {
		if (told[field] !== id || !told.id) return;
		if (told.kind === liveChanged && shown(told)) void showAsItIs(liveItem + told.id);
		if (told.kind !== liveNew || !link || shown(told) || come.includes(told.id)) return;
		come.push(told.id);
		link.href = `${liveTo}${come[0]}#${liveItem}${come[0]}`;
		link.hidden = false;
		if (count) count.textContent = new Intl.NumberFormat(document.documentElement.lang).format(come.length);
	});
}

/** Takes one element anew from the server's page. */
async function showAsItIs(id: string): Promise<void> {
	const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
	if (!answer.ok) return;
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
	if (fresh) document.getElementById(id)?.replaceWith(fresh);
}

export function followNews(): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-live]')) follow(place);
}
