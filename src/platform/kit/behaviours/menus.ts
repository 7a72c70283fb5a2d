const openMenus = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.menu[open]');

function closeOthers(event: Event): void {
	for (const menu of openMenus()) if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
}

/** Menus open as `<details>` by themselves; they also close by a click elsewhere, when the focus leaves, by Escape, and after a choice. */
export function closeMenus(): void {
	document.addEventListener('click', (event) => {
		closeOthers(event);
		if (event.target instanceof Element && event.target.closest('details.menu a')) for (const menu of openMenus()) menu.open = false;
	});
	document.addEventListener('focusin', closeOthers);
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		for (const menu of openMenus()) {
			const inside = menu.contains(document.activeElement);
			menu.open = false;
			if (inside) menu.querySelector('summary')?.focus();
		}
	});
}
