import { describe, expect, test } from 'vitest';
import { locales } from '../src/platform/i18n/locales.ts';
import { checkMessages } from './check-messages.ts';
import { planted } from './messages/planted.ts';

type Words = Record<string, string>;
const page = 'src/routes/+page.svelte';
const days: Record<string, string> = {
	en: '{count, plural, one {# day} other {# days}}',
	fr: '{count, plural, one {# jour} many {# de jours} other {# jours}}',
	el: '{count, plural, one {# ημέρα} other {# ημέρες}}',
	ar: '{count, plural, zero {لا أيام} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}'
};
const titles: Record<string, string> = { en: 'Projects', fr: 'Projets', el: 'Έργα', ar: 'المشاريع' };
const complete = (locale: string): Words => ({ 'projects.title': titles[locale] ?? '', 'projects.days': days[locale] ?? '' });
const source = `<h1>{t('projects.title')}</h1>{t('projects.days', { count })}`;

/** What the check says of a sound project in which this was changed; the sound one has no findings. */
function findings(change: { words?: Partial<Record<string, Words>>; files?: Record<string, string> } = {}): string[] {
	const files: Record<string, string | object> = { [page]: source };
	for (const locale of locales) files[`src/modules/projects/messages/${locale}.json`] = change.words?.[locale] ?? complete(locale);
	return checkMessages(planted({ ...files, ...change.files })).map(({ file, line, message }) => `${file}:${line} ${message}`);
}
const json = (locale: string) => `src/modules/projects/messages/${locale}.json`;

test('a sound project has no findings', () => expect(findings()).toEqual([]));

describe('every language is complete', () => {
	test('a missing, an extra, an empty and a twice-written key', () => {
		expect(findings({ words: { fr: { 'projects.days': days.fr ?? '' } } })).toEqual([`${json('fr')}:1 projects.title is missing`]);
		expect(findings({ words: { el: { ...complete('el'), 'projects.more': 'x' } } })).toEqual([
			`${json('el')}:4 projects.more is not in en.json`
		]);
		expect(findings({ words: { el: { ...complete('el'), 'projects.title': ' ' } } })).toEqual([
			`${json('el')}:2 projects.title: has no words`
		]);
		const twice = `{\n"projects.title": "a",\n"projects.title": "b",\n"projects.days": "${days.fr}"\n}`;
		expect(findings({ files: { [json('fr')]: twice } })).toEqual([`${json('fr')}:3 projects.title stands here twice`]);
	});
	test('a missing file', () => {
		expect(findings({ files: { 'src/platform/kit/messages/en.json': '{}' } })).toHaveLength(3);
	});
	test('English left where a translation should be', () => {
		const title = { 'projects.title': 'All projects of your school' };
		expect(findings({ words: { en: { ...complete('en'), ...title }, fr: { ...complete('fr'), ...title } } })).toEqual([
			`${json('fr')}:2 projects.title: is not translated`
		]);
	});
});

describe('a message is the same message in every language', () => {
	const withDays = (locale: string, text: string) => findings({ words: { [locale]: { ...complete(locale), 'projects.days': text } } });
	test.each(['zero', 'one', 'two', 'few', 'many', 'other'])('Arabic without "%s"', (category) => {
		const text = (days.ar ?? '').replace(new RegExp(` ${category} \\{[^}]*\\}`), '');
		expect(withDays('ar', text).join()).toMatch(
			category === 'other' ? /no ICU message|lacks/ : new RegExp(`lacks the cardinal plural "${category}"`)
		);
	});
	test('a plural that the language does not have', () => {
		expect(withDays('el', '{count, plural, one {# α} few {# β} other {# γ}}')).toEqual([
			`${json('el')}:3 projects.days: {count}: "few" is no cardinal plural of this language`
		]);
	});
	test('other arguments', () => {
		expect(withDays('fr', 'des jours')).toEqual([`${json('fr')}:3 projects.days: {count} is missing`]);
		expect(withDays('fr', '{count} jours')).toEqual([`${json('fr')}:3 projects.days: {count} is a text here and a number in en`]);
		expect(withDays('fr', `${days.fr} {who}`)).toEqual([`${json('fr')}:3 projects.days: {who} is not in en`]);
	});
	test('broken syntax, quoted braces and dates without a time zone', () => {
		expect(withDays('fr', '{count').join()).toContain('is no ICU message');
		expect(withDays('fr', `l'{count}' ${days.fr}`).join()).toContain('an apostrophe before a brace');
		expect(withDays('fr', `${days.fr} {count, date}`).join()).toContain('{count, date…}');
	});
});

describe('every language is spelt as it should be', () => {
	const title = (locale: string, text: string) =>
		findings({ words: { [locale]: { ...complete(locale), 'projects.title': text } } }).map((line) =>
			line.replace(/^.* projects\.title: /, '')
		);
	test.each([
		['en', "Somebody's project", 'straight quotes'],
		['en', 'The project "Rivers"', 'straight quotes'],
		['en', 'The project «Rivers»', 'quotes in English'],
		['en', 'Loading …', 'directly after the word'],
		['en', 'Loading...', 'directly after the word'],
		['en', 'Two  spaces', 'two spaces'],
		['fr', 'Quel projet?', 'French has a space'],
		['fr', 'Un projet; un autre', 'French has a space'],
		['fr', 'Projets: deux', 'French has a space'],
		['fr', 'Le projet «Fleuves »', 'French has a space'],
		['fr', 'Le projet “Fleuves”', 'quotes in French'],
		['el', 'Ποιο έργο?', 'the Greek question mark'],
		['el', 'Ποιο έργο\u037e', 'the Greek question mark'],
		['el', 'Το έργο “Ποτάμια”', 'quotes in Greek'],
		['el', 'Ὁ ποταμός', 'one accent'],
		['el', 'Έργo', 'Greek and Latin letters in one word'],
		['el', 'Το εργο σας', '“εργο” has no accent'],
		['el', 'Το project σας', '“project” is left'],
		['ar', 'أيّ مشروع?', 'Arabic has'],
		['ar', 'مشروع, وآخر', 'Arabic has'],
		['ar', 'مشروع; وآخر', 'Arabic has'],
		['ar', 'المشروع “أنهار”', 'quotes in Arabic'],
		['ar', 'مشروع یفتح', 'Persian'],
		['ar', '٣ مشاريع', 'digits are Latin'],
		['ar', 'مشروع project', '“project” is left']
	])('%s: %s', (locale, text, finding) => {
		expect(title(locale, text)).toHaveLength(1);
		expect(title(locale, text)[0]).toContain(finding);
	});
	test.each([
		['en', 'The people’s project “Rivers”, loading…'],
		['fr', 'Quel projet ? « Fleuves » ; voir : https://example.org, à 12:30 !'],
		['fr', 'Projet\u202f!'],
		['el', 'Ποια έργα και για ποιους; «Ποτάμια» στο eTwinning· πιο πολλά με e-mail, ΕΕ'],
		['ar', 'أيّ مشروع؟ «أنهار»، وآخر؛ ملفّ PDF في eTwinning حتى 1,000']
	])('%s: %s is no finding', (locale, text) => expect(title(locale, text)).toEqual([]));
	test('counts are formatted, and Arabic says one and two in words', () => {
		const count = (locale: string, text: string) => findings({ words: { [locale]: { ...complete(locale), 'projects.days': text } } });
		expect(count('en', '{count, plural, one {# day} other {{count} days}}').join()).toContain('{count} inside its own plural');
		expect(count('ar', (days.ar ?? '').replace('{يومان}', '{# يوم}')).join()).toContain('"two" is said in words');
	});
});

describe('words and sources belong together', () => {
	test('a key that nobody uses, and one under a foreign name', () => {
		expect(findings({ files: { [page]: `{t('projects.title')}` } })).toEqual([`${json('en')}:3 projects.days is used nowhere`]);
		const words = Object.fromEntries(locales.map((locale) => [locale, { ...complete(locale), 'kit.odd': 'x' }]));
		expect(findings({ words, files: { 'src/x.ts': "'kit.odd'" } }).join()).toContain('a key is "projects."');
	});
	test('a use without words', () => {
		expect(findings({ files: { [page]: `${source}\n{i18n.t('projects.none')}` } })).toEqual([
			`${page}:2 there are no words for projects.none`
		]);
		expect(findings({ files: { [page]: `${source}{t(\`projects.title.\${x}\`)}` } })).toEqual([
			`${page}:1 no key is like ^projects\\.title\\.[\\w.-]+$`
		]);
	});
	test('keys made at run time are uses; unknown ones must be declared', () => {
		expect(findings({ files: { [page]: `{t(\`projects.\${'x'}\`)}{t('projects.title')}` } }).join()).toContain(
			'projects.days is used nowhere'
		);
		expect(findings({ files: { [page]: '<!-- messages: projects.title, projects.da* -->{t(key)}' } })).toEqual([]);
		expect(findings({ files: { 'src/a.svelte': '{t(key)}' } })).toEqual([
			'src/a.svelte:1 which keys can this be? Say so in a comment: // messages: module.thing.*'
		]);
	});
	test('a refusal without words', () => {
		const use = { 'src/modules/projects/usecases/found.ts': "\nreturn refuse('same-school');" };
		expect(findings({ files: use })).toEqual([
			"src/modules/projects/usecases/found.ts:2 refuse('same-school') has no words: projects.refusal.same-school (en, fr, el, ar)"
		]);
		const words = Object.fromEntries(locales.map((locale) => [locale, { ...complete(locale), 'projects.refusal.same-school': 'x' }]));
		expect(findings({ words, files: use })).toEqual([]);
	});
});

describe('no words in pages', () => {
	const said = (markup: string) => findings({ files: { 'src/routes/more/+page.svelte': markup } });
	test.each([
		['<p>\n\tHello</p>', '2 "Hello"'],
		['<p title="Hello"></p>', '1 "Hello"'],
		['<img alt="A school" src="x" />', '1 "A school"'],
		['<input placeholder="Ville" aria-label={`Ville ${x}`} />', '1 "Ville"'],
		['<Field label="Name" />', '1 "Name"'],
		["{ok ? 'Yes' : t('projects.title')}", '1 "Yes"'],
		['{#if a}<b>no</b>{:else}{#each b as c}<i>{c}: Ναι</i>{/each}{/if}', '1 "no"'],
		['<svelte:head><title>Title</title></svelte:head>', '1 "Title"'],
		["{#snippet x()}{name + ' of'}{/snippet}", '1 "of"'],
		["<p>{t('projects.title')}: {name}</p>", '1 ":"'],
		['<p><bdi>{school}</bdi>, {country}</p>', '1 ","']
	])('%s', (markup, finding) => expect(said(markup).join('\n')).toContain(`src/routes/more/+page.svelte:${finding} belongs into`));

	test.each([
		'<p class="Hello" data-title="x">· 12 % – {name}</p>',
		'<h1>eTwinning</h1>',
		'<code>npm start</code>',
		"{kind === 'open' ? t('projects.title') : 3}",
		'<a href="/x" lang="en" aria-label={label}>→</a>',
		'<style>p { color: red }</style>'
	])('%s is no finding', (markup) => expect(said(markup)).toEqual([]));

	test('parts joined by a comma that Arabic does not have', () =>
		expect(said("<script>\n\tconst place = [city, country].join(', ');\n</script>")).toEqual([
			'src/routes/more/+page.svelte:2 Arabic has another comma; write commas(…) or list(…)'
		]));

	test('pages for developers are English', () =>
		expect(findings({ files: { 'src/routes/dev/kit/+page.svelte': '<p>Buttons</p>' } })).toEqual([]));
});
