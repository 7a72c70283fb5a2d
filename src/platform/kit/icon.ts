import type { Component } from 'svelte';
import type { LucideProps } from '@lucide/svelte';

/** An icon of Lucide, imported by its own path: `import Bell from '@lucide/svelte/icons/bell'`. Hidden from screen readers. */
export type Icon = Component<LucideProps, Record<never, never>, ''>;
