/** In the strip of a phone, the room one is in comes into view. */
export function showCurrent(rail: Element): void {
	const strip = rail.firstElementChild;
	if (strip && strip.scrollWidth > strip.clientWidth)
		strip.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
}

export function showCurrentRoom(): void {
	const rail = document.querySelector('.rail');
	if (rail && !location.hash) showCurrent(rail);
}
