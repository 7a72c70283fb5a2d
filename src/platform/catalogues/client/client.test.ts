import { beforeEach, expect, test, vi } from 'vitest';
import type * as Client from './index.ts';

const fetched = vi.hoisted(() => ({ chunks: [] as string[], failing: false }));
vi.mock('../generated/client.js', () => {
	const chunk = (id: string, words: object) => async () => {
		fetched.chunks.push(id);
		if (fetched.failing) throw new Error('offline');
		return { default: words };
	};
	return {
		chunks: {
			'kit.fr': chunk('kit.fr', { 'kit.save': 'Enregistrer' }),
			'projects.fr': chunk('projects.fr', { 'projects.title': 'Projets' }),
			'kit.el': chunk('kit.el', {})
		}
	};
});
vi.mock('../generated/routes.js', () => ({ routes: { '': ['kit'], '/': ['kit'], '/projects': ['kit', 'projects'] } }));

let client: typeof Client;
const say = (i18n: { t: unknown }, key: string) => (i18n.t as (key: string) => string)(key);
beforeEach(async () => {
	vi.resetModules();
	fetched.chunks = [];
	fetched.failing = false;
	client = await import('./index.ts');
});

test('a page fetches the words of its language that it can show, each once', async () => {
	const start = await client.i18nForRoute('fr', '/');
	expect(say(start, 'kit.save')).toBe('Enregistrer');
	expect(fetched.chunks).toEqual(['kit.fr']);
	const projects = await client.i18nForRoute('fr', '/projects');
	expect(say(projects, 'projects.title')).toBe('Projets');
	expect(fetched.chunks).toEqual(['kit.fr', 'projects.fr']);
	expect(projects).toBe(start);
});

test('an unknown address speaks too, and a route without an entry gets all words', async () => {
	await client.i18nForRoute('fr', null);
	expect(fetched.chunks).toEqual(['kit.fr']);
	await client.i18nForRoute('fr', '/new');
	expect(fetched.chunks).toEqual(['kit.fr', 'projects.fr']);
});

test('after a failed fetch the next one tries again', async () => {
	fetched.failing = true;
	await expect(client.i18nForRoute('fr', '/')).rejects.toThrow('offline');
	fetched.failing = false;
	expect(say(await client.i18nForRoute('fr', '/'), 'kit.save')).toBe('Enregistrer');
});

test('the server speaks from memory', async () => {
	client.speakFromMemory((locale, { timeZone }) => ({ locale, timeZone }) as never);
	expect(await client.i18nForRoute('ar', '/', { timeZone: 'Asia/Amman' })).toEqual({ locale: 'ar', timeZone: 'Asia/Amman' });
	expect(fetched.chunks).toEqual([]);
});
