import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passwordFits, signIn } from '#identity';
import { sql, type Db } from '#platform/db';
import { folderStore, useStore } from '#platform/storage';
import { dropDatabase, freshDatabase } from '#platform/test';
import { demoAccounts, fillDemoWorld } from './demo-world.ts';

const PROMISED_SECONDS = 20;
/** What a loaded test machine may take longer than an idle one. */
const PATIENCE = 4;
let db: Db;
let seconds: number;
let filled: boolean;
const files = mkdtempSync(join(tmpdir(), 'demo-'));
const parts: string[] = [];

beforeAll(async () => {
	db = await freshDatabase();
	useStore(folderStore(files));
	const start = performance.now();
	filled = await fillDemoWorld((part) => parts.push(part));
	seconds = (performance.now() - start) / 1000;
}, 120_000);
afterAll(async () => {
	await dropDatabase();
	rmSync(files, { recursive: true, force: true });
});

/** The rows of a question put to the world. */
async function ask<R>(question: ReturnType<typeof sql<R>>): Promise<R[]> {
	return (await question.execute(db)).rows;
}
async function count(question: ReturnType<typeof sql<{ n: number }>>): Promise<number> {
	return (await ask(question))[0]?.n ?? Number.NaN;
}

test('it fills an empty database in time, tells how far it is, and leaves a lived-in one alone', async () => {
	expect(filled).toBe(true);
	expect(seconds).toBeLessThan(PROMISED_SECONDS * PATIENCE);
	expect(parts.length).toBeGreaterThan(3);
	expect(await fillDemoWorld()).toBe(false);
});

test('it is as big as promised', async () => {
	expect(await count(sql`select count(distinct country) n from directory.school where country <> 'GB'`)).toBe(46);
	expect(await count(sql`select count(*) n from directory.school`)).toBeGreaterThanOrEqual(600);
	expect(await count(sql`select count(*) n from directory.membership`)).toBeGreaterThanOrEqual(2400);
	expect(await count(sql`select count(*) n from projects.project`)).toBeGreaterThanOrEqual(400);
	expect(await count(sql`select count(*) n from partners.notice where state = 'open'`)).toBeGreaterThan(90);
	const states = await ask(sql<{ state: string; n: number }>`select state, count(*) n from projects.project group by 1`);
	expect(states.map(({ state }) => state).sort()).toEqual(
		[
			'active',
			'archived',
			'awaiting_approval',
			'awaiting_partner',
			'changes_requested',
			'closed',
			'declined',
			'draft',
			'rejected',
			'withdrawn'
		].sort()
	);
	expect(Math.min(...states.map(({ n }) => n))).toBeGreaterThan(4);
});

test('no desk is empty: people wait at every office, some of them for long, and nearly everywhere a project', async () => {
	const desks = await ask(sql<{ key: string; waiting: number; approvals: number }>`select o.key,
		(select count(*) from directory.membership m join directory.school s on s.id = m.school_id
			where m.state = 'pending' and s.country = o.country and (o.regions is null or s.region = any(o.regions))) waiting,
		(select count(*) from projects.approval a join projects.project p on p.id = a.project_id
			where a.office_id = o.id and a.decision = 'pending' and p.state = 'awaiting_approval') approvals
		from directory.office o`);
	expect(desks.filter(({ waiting }) => waiting < 4)).toEqual([]);
	expect(desks.filter(({ approvals }) => approvals === 0).length).toBeLessThan(desks.length / 6);
	const waited = (days: number) =>
		count(sql`select count(*) n from directory.membership where state = 'pending' and pending_since < now() - ${`${days} days`}::interval`);
	expect(await waited(3)).toBeGreaterThan(40);
	expect(await waited(7)).toBeGreaterThan(10);
	expect(await count(sql`select count(*) n from directory.school where status = 'entered'`)).toBeGreaterThan(8);
	expect(await count(sql`select count(*) n from support.report where state = 'open'`)).toBeGreaterThan(30);
	expect(
		await count(sql`select count(*) n from directory.membership m join directory.school s on s.id = m.school_id
		where s.status = 'entered' and m.state = 'validated'`)
	).toBe(0);
});

describe('everybody in the list of accounts', () => {
	test('has a password that fits, and a name and country as the list says', async () => {
		const accounts = demoAccounts();
		expect(new Set(accounts.map((one) => one.role))).toEqual(
			new Set(['central', 'officer', 'teacher', 'pending-teacher', 'pupil', 'guest'])
		);
		for (const one of [
			...accounts.filter(({ role }) => role !== 'officer'),
			...accounts.filter(({ role }) => role === 'officer').slice(0, 3)
		]) {
			const rows = await ask(sql<{
				hash: string;
				name: string;
				totp: boolean;
			}>`select password_hash hash, trim(first_name || ' ' || last_name) as name, totp_secret like 's1:%' totp
				from identity.account where coalesce(email, username) = ${one.email}`);
			expect(rows.map(({ name, totp }) => ({ email: one.email, name, totp: totp ?? false }))).toEqual([
				{ email: one.email, name: one.name, totp: one.totpSecret !== undefined }
			]);
			expect(await passwordFits(rows[0]?.hash, one.password)).toBe(true);
		}
	});

	test('signs in: a teacher at once, an officer with a code', async () => {
		const enter = (email: string, password: string) => signIn(null, { email, password, address: '203.0.113.9', device: 'test' });
		const [teacher, officer] = ['teacher', 'officer'].map((role) => demoAccounts().find((one) => one.role === role));
		expect(await enter(teacher?.email ?? '', teacher?.password ?? '')).toMatchObject({ ok: true, value: { next: 'in' } });
		expect(await enter(officer?.email ?? '', officer?.password ?? '')).toMatchObject({ ok: true, value: { next: 'code' } });
	});
});

describe('the world keeps the rules', () => {
	test('founders and members of projects are validated contacts of a founder', async () => {
		expect(
			await count(sql`select count(*) n from projects.founder f join projects.founder g using (project_id)
			where f.position = 1 and g.position = 2 and not exists (select from messaging.contact c
				where c.a_id = least(f.account_id, g.account_id) and c.b_id = greatest(f.account_id, g.account_id))`)
		).toBe(0);
		expect(
			await count(sql`select count(*) n from projects.member m join identity.account a on a.id = m.account_id
			where m.left_at is null and a.standing <> 'validated'`)
		).toBe(0);
	});

	test('a European project has two countries, a national one has one, and two neighbours never found one alone', async () => {
		expect(
			await count(sql`select count(*) n from (select p.id, p.kind, count(distinct f.country) c, count(*) f from projects.project p
			join projects.founder f on f.project_id = p.id group by 1, 2 having count(*) = 2) x
			where c <> case kind when 'national' then 1 else 2 end`)
		).toBe(0);
		expect(
			await count(sql`select count(*) n from projects.founder f join projects.founder g on g.project_id = f.project_id and g.position > f.position
			where f.country = any('{AM,AZ,GE,MD,UA,TN,JO,LB,PS}') and g.country = any('{AM,AZ,GE,MD,UA,TN,JO,LB,PS}')`)
		).toBe(0);
	});

	test('every approved project has its space, and nothing happened in it before it opened or after now', async () => {
		expect(
			await count(sql`select count(*) n from projects.project p left join twinspace.space s on s.project_id = p.id
			where (p.state in ('active', 'closed', 'archived')) <> (s.project_id is not null)`)
		).toBe(0);
		expect(
			await count(
				sql`select count(*) n from twinspace.post p join twinspace.space s using (project_id) where p.at < s.opened_at or p.at > now()`
			)
		).toBe(0);
		expect(
			await count(
				sql`select count(*) n from twinspace.page p join twinspace.space s using (project_id) where p.created_at < s.opened_at or p.updated_at > now()`
			)
		).toBe(0);
		expect(await count(sql`select count(*) n from messaging.message where at > now()`)).toBe(0);
	});

	test('what is public was written by teachers, and no pupil is named there', async () => {
		expect(
			await count(sql`select count(*) n from twinspace.page g join twinspace.page_version v on v.page_id = g.id join identity.account a on a.id = v.author_id
			where g.visibility = 'public' and a.kind = 'pupil'`)
		).toBe(0);
		expect(await count(sql`select count(*) n from twinspace.page where visibility = 'public' and published_version is null`)).toBe(0);
		expect(
			await count(sql`select count(*) n from twinspace.material m join identity.account a on a.id = m.author_id
			where a.kind = 'pupil' and exists (select from twinspace.page g join twinspace.page_version v on v.page_id = g.id where g.visibility = 'public' and m.id = any(v.images))`)
		).toBe(0);
	});

	test('every notification has words, and none will be mailed', async () => {
		const kinds = await ask(sql<{ kind: string }>`select distinct kind from messaging.notification`);
		const unknown = kinds.filter(({ kind }) => {
			const [module = ''] = kind.split('.');
			const words = JSON.parse(readFileSync(`src/modules/${module}/messages/en.json`, 'utf8')) as Record<string, string>;
			return words[kind.replace('.', '.notification.')] === undefined;
		});
		expect(unknown).toEqual([]);
		expect(await count(sql`select count(*) n from messaging.notification where mailed_at is null`)).toBe(0);
	});
});

test('"Rivers that shaped our cities" is as the pictures show it', async () => {
	const [rivers] = await ask(sql<{
		id: string;
		state: string;
	}>`select id, state from projects.project where title = 'Rivers that shaped our cities'
		and exists (select from projects.founder f join identity.account a on a.id = f.account_id where f.project_id = project.id and a.last_name = 'Kask')`);
	expect(rivers?.state).toBe('active');
	const pages = await ask(sql<{ title: string }>`select title from twinspace.page where project_id = ${rivers?.id} order by position`);
	expect(pages.map(({ title }) => title)).toEqual(expect.arrayContaining(['Our rivers', 'The Emajõgi and the Arno', 'Interviews']));
	expect(await count(sql`select count(*) n from twinspace.participant where project_id = ${rivers?.id} and role = 'pupil'`)).toBe(21);
	expect(await count(sql`select count(*) n from twinspace.post where project_id = ${rivers?.id}`)).toBeGreaterThan(15);
});
