import { expect, test } from 'vitest';
import { planted } from './planted.ts';
import { chunksByRoute } from './routes.ts';
import { readSources } from './sources.ts';

const words = (group: string, ...rest: string[]) => ({
	[`src/modules/${group}/messages/en.json`]: Object.fromEntries(rest.map((key) => [`${group}.${key}`, 'x']))
});
const svelte = (imports: string, markup: string) => `<script lang="ts">\n\t${imports}\n</script>\n${markup}\n`;
const table = (files: Record<string, string | object>) => {
	const root = planted({
		'src/platform/kit/messages/en.json': { 'kit.save': 'Save', 'shell.nav': 'Nav' },
		...words('projects', 'title', 'state.active', 'mail.subject'),
		...words('messaging', 'title'),
		...words('support', 'title'),
		...files
	});
	return chunksByRoute(root, readSources(root));
};

test('a page needs what it says, what its components say, and what the layouts above say', () => {
	expect(
		table({
			'src/routes/+layout.svelte': svelte('', "{t('shell.nav')}"),
			'src/routes/+page.svelte': '<p>…</p>',
			'src/routes/(desk)/desk/+layout.svelte': svelte('', "{t('support.title')}"),
			'src/routes/(desk)/desk/[id]/+page.svelte': svelte("import { Card } from '#projects/ui';", '<Card />'),
			'src/modules/projects/ui.ts': "export { default as Card } from './components/Card.svelte';",
			'src/modules/projects/components/Card.svelte': svelte("import Row from './Row.svelte';", '<Row />'),
			'src/modules/projects/components/Row.svelte': svelte('', "{t('projects.title')}")
		})
	).toEqual({ '': ['kit'], '/': ['kit'], '/(desk)/desk/[id]': ['kit', 'projects', 'support'] });
});

test('through a door only what is taken counts, and types never', () => {
	expect(
		table({
			'src/routes/+page.svelte': svelte("import { A } from '#projects/ui';\n\timport type { Mail } from '#messaging/ui';", '<A />'),
			'src/modules/projects/ui.ts':
				"/** The door. */\nexport { default as A } from './A.svelte';\nexport { default as B } from './B.svelte';",
			'src/modules/projects/A.svelte': svelte('', "{t('projects.title')}"),
			'src/modules/projects/B.svelte': svelte("import { x } from '#messaging/ui';", "{t('support.title')}"),
			'src/modules/messaging/ui.ts': "export const x = 'messaging.title';"
		})['/']
	).toEqual(['projects']);
});

test('a door with code of its own is taken whole', () => {
	expect(
		table({
			'src/routes/+page.svelte': svelte("import { A } from '#projects/ui';", '<A />'),
			'src/modules/projects/ui.ts': "export { default as A } from './A.svelte';\nimport './side.ts';",
			'src/modules/projects/A.svelte': '<p></p>',
			'src/modules/projects/side.ts': "export const key = 'support.title';"
		})['/']
	).toEqual(['support']);
});

test('keys made at run time, declared keys, late imports and keys named by the data all count', () => {
	const made = { 'src/routes/+page.svelte': svelte('', '{t(`projects.state.${state}`)}') };
	const declared = { 'src/routes/+page.svelte': svelte('// messages: messaging.*', '{t(key)}') };
	const late = {
		'src/routes/+page.svelte': svelte("const late = () => import('./Late.svelte');", ''),
		'src/routes/Late.svelte': svelte('', "{t('support.title')}")
	};
	const data = {
		'src/routes/+page.svelte': svelte('', '{data.title}'),
		'src/routes/+page.server.ts': "import { secret } from '#messaging';\nexport const load = () => ({ title: 'support.title' });",
		'src/modules/messaging/index.ts': "export const secret = 'messaging.title';"
	};
	expect([made, declared, late, data].map((files) => table(files)['/'])).toEqual([['projects'], ['messaging'], ['support'], ['support']]);
});

test('words of mails are never loaded, and the error page of an unknown address has its words', () => {
	expect(
		table({
			'src/routes/+error.svelte': svelte('', "{t('kit.save')}"),
			'src/routes/+page.svelte': svelte('', "{t('projects.mail.subject')}")
		})
	).toEqual({ '': ['kit'], '/': ['kit'] });
});
