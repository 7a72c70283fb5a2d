import { afterAll, beforeAll, expect, test } from 'vitest';
import { i18nFor } from '#platform/catalogues';
import type { Db } from '#platform/db';
import { locales } from '#platform/i18n';
import { dropDatabase, freshDatabase } from '#platform/test';
import { mailsTo, sendMail } from './index.ts';

let db: Db;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);

test.each(locales)('a mail that names a country with a footnote on its status carries it, others do not (%s)', async (locale) => {
	const { country, t } = i18nFor(locale);
	const write = async (code: string) => {
		const to = `${code}.${locale}@school.example`;
		await db.transaction().execute((tx) => sendMail(tx, { kind: 'test.mail', to, locale, subject: 'News', paragraphs: [country(code)] }));
		return (await mailsTo(to))[0]?.text ?? '';
	};
	const [kosovo, palestine] = [t('shell.footnote-kosovo'), t('shell.footnote-palestine')];
	expect(await write('XK')).toContain(kosovo);
	expect(await write('XK')).not.toContain(palestine);
	expect(await write('PS')).toContain(palestine);
	expect(await write('EE')).not.toMatch(/\*/);
});
