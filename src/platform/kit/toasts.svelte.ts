export type Toast = { id: number; tone: 'info' | 'fine' | 'trouble'; text: string };

let last = 0;
const shown = $state<Toast[]>([]);

/** The messages that stand now, newest last. */
export const toasts = (): readonly Toast[] => shown;

/** How long a message stands: a second for every twelve letters, and never less than six. */
const standing = (text: string): number => Math.max(6000, (text.length / 12) * 1000);

/**
 * Says in a corner, and to screen readers, what JavaScript has just done: "Saved", "Nurm has joined". In the browser only;
 * what a form did is said by a `Flash` on the page that follows. Trouble stays until it is closed.
 */
export function toast(text: string, tone: Toast['tone'] = 'fine'): void {
	const id = ++last;
	shown.push({ id, tone, text });
	if (tone !== 'trouble') setTimeout(() => closeToast(id), standing(text));
}

export function closeToast(id: number): void {
	const at = shown.findIndex((one) => one.id === id);
	if (at >= 0) shown.splice(at, 1);
}
