import type { Plugin } from 'vite';

type Node = [tag: string, attributes: Record<string, string>];

/**
 * Makes each of Lucide's icons a still picture. The package's own component puts every icon together anew each time it is shown, for
 * the sake of sizes and colours that this house gives by CSS (`.lucide-icon` in kit/styles/base.css): a thirtieth of a page's processor time, and a file for the browser each.
 */
export function iconsPlugin(): Plugin {
	return {
		name: 'icons',
		enforce: 'pre',
		transform: {
			filter: { id: /\/@lucide\/svelte\/dist\/icons\/[a-z0-9-]+\.svelte$/ },
			handler: (code) => ({ code: stillIcon(code), map: null })
		}
	};
}

/** The component of an icon, from the source of Lucide's: the same picture, to which only a class can be given. */
export function stillIcon(source: string): string {
	const data = /const iconData = (\{.*\});/.exec(source)?.[1];
	if (!data) throw new Error('An icon of Lucide is written otherwise than it was: see scripts/icons-plugin.ts');
	const { node } = JSON.parse(data) as { node: Node[] };
	const shapes = node.map(([tag, attributes]) => `<${tag}${attributesOf(attributes)}/>`).join('');
	return `<script lang="ts">let { class: more }: { class?: string } = $props();</script>
<svg width="24" height="24" viewBox="0 0 24 24" class={more ? 'lucide-icon ' + more : 'lucide-icon'} aria-hidden="true">${shapes}</svg>`;
}

const attributesOf = (attributes: Record<string, string>): string =>
	Object.entries(attributes)
		.filter(([name]) => name !== 'key')
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');
