import { afterAll, beforeAll, expect, test } from 'vitest';
import { directoryJobs, validateMemberships } from '#directory';
import { makeTeacher } from '#directory/seed';
import { makeOfficer } from '#identity/seed';
import { messagingJobs } from '#messaging';
import type { Db } from '#platform/db';
import { runJobsNow } from '#platform/jobs';
import { mailsTo } from '#platform/mail';
import { dropDatabase, freshDatabase } from '#platform/test';

let db: Db;
beforeAll(async () => void (db = await freshDatabase()));
afterAll(dropDatabase);

test('a decision of the office stands among the notifications, and comes by one mail only', async () => {
	const teacher = await makeTeacher(db, { state: 'pending' });
	const officer = await makeOfficer(db, { country: 'EE' });
	await validateMemberships(officer.actor, { ids: [teacher.membershipId], note: 'Known to us.' });
	await runJobsNow([...directoryJobs, ...messagingJobs]);
	const news = await db
		.selectFrom('messaging.notification')
		.select(['kind', 'params', 'href'])
		.where('account_id', '=', teacher.id)
		.execute();
	expect(news).toEqual([{ kind: 'directory.membership-validated', params: { school: teacher.school.name }, href: '/partners' }]);
	expect(await mailsTo(teacher.account.email ?? '')).toHaveLength(1);
});
