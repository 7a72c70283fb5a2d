import type Bell from '@lucide/svelte/icons/bell';

/** An icon of Lucide, imported by its own path: `import Bell from '@lucide/svelte/icons/bell'`. Hidden from screen readers. */
export type Icon = typeof Bell;
