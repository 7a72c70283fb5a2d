/** The eye beside a password field shows what is typed. Without scripts it is not seen. */
export function showPasswords(): void {
	document.addEventListener('click', (event) => {
		const eye = event.target instanceof Element ? event.target.closest('[data-shows-password]') : null;
		const field = eye?.parentElement?.querySelector('input');
		if (!eye || !field) return;
		const show = field.type === 'password';
		field.type = show ? 'text' : 'password';
		field.autocapitalize = 'none';
		eye.setAttribute('aria-pressed', String(show));
	});
}
