/** Shows that a page is on its way; the line appears after a tenth of a second (`shell/Going.svelte` has its style). */
export function showGoing(): void {
	if (document.querySelector('.going')) return;
	const line = document.createElement('div');
	line.className = 'going';
	line.setAttribute('aria-hidden', 'true');
	document.body.append(line);
}

export function stopGoing(): void {
	document.querySelector('body > .going')?.remove();
}

/** A link that leads to another page of this site, in this window. */
export function followGoing(): void {
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		if (link.origin !== location.origin || link.target || link.download !== '' || link.hasAttribute('download')) return;
		if (link.pathname + link.search === location.pathname + location.search && link.hash) return;
		showGoing();
	});
	addEventListener('pageshow', stopGoing);
}
