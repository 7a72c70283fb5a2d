/** What the server sent open, after a refusal, becomes a real dialog. */
export function openModally(dialog: HTMLDialogElement): void {
	if (dialog.matches(':modal')) return;
	dialog.close();
	dialog.showModal();
}

/** Browsers open dialogs by `command` alone, even without scripts; older ones need a hand. */
export function openDialogs(): void {
	for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) openModally(dialog);
	if ('command' in HTMLButtonElement.prototype) return;
	document.addEventListener('click', (event) => {
		const button = event.target instanceof Element ? event.target.closest('button[command="show-modal"]') : null;
		const dialog = document.getElementById(button?.getAttribute('commandfor') ?? '');
		if (dialog instanceof HTMLDialogElement) dialog.showModal();
	});
}
