import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { likelyDuplicates, keepApart, personMovedTo } from '#directory';
import { makeSchool, makeTeacher, type MadeTeacher } from '#directory/seed';
import { actorBySession, openSession } from '#identity';
import { makeAccount, makeCentralOfficer, makeOfficer } from '#identity/seed';
import { mailsTo } from '#platform/mail';
import { sql, type Db } from '#platform/db';
import type { Actor } from '#platform/usecase';
import { dropDatabase, freshDatabase } from '#platform/test';
import { comparedPeople } from '../queries/duplicates.ts';
import { mergeParts, mergePersons } from './merge-persons.ts';

let db: Db;
let officer: Actor;
beforeAll(async () => {
	db = await freshDatabase();
	officer = (await makeOfficer(db, { country: 'EE' })).actor;
});
afterAll(dropDatabase);

const reason = 'She wrote to us from both addresses.';
const merge = async (from: { id: string }, into: { id: string }, actor = officer) => {
	const result = await mergePersons(actor, { one: from.id, other: into.id, into: into.id, reason });
	return result.ok ? 'merged' : result.refusal;
};
const columns = async () => {
	const { rows } = await sql<{ name: string }>`
		select n.nspname || '.' || c.relname || '.' || a.attname as name
		from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
		where f.contype = 'f' and f.confrelid = 'identity.account'::regclass order by 1`.execute(db);
	return rows.map((row) => row.name);
};

test('every column that names an account is in the part of one module', async () => {
	const named = mergeParts.flatMap((part) => [...part.handedOn, ...part.united]);
	expect(named.toSorted()).toEqual(await columns());
});

test('each is found by an index, but in tables that never grow', async () => {
	const { rows } = await sql<{ name: string }>`
		select n.nspname || '.' || c.relname || '.' || a.attname as name
		from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
		where f.contype = 'f' and f.confrelid = 'identity.account'::regclass
			and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)
		order by 1`.execute(db);
	expect(rows.map((row) => row.name)).toEqual([
		'directory.country_rule.changed_by',
		'directory.distinct_pair.decided_by',
		'directory.expected_person.added_by',
		'identity.officer.granted_by'
	]);
});

describe('two accounts of one person', () => {
	let from: MadeTeacher;
	let into: MadeTeacher;
	let third: MadeTeacher;
	let fourth: MadeTeacher;
	beforeEach(async () => {
		const school = await makeSchool(db);
		[from, into] = [await makeTeacher(db, { school }), await makeTeacher(db, { school })];
		[third, fourth] = [await makeTeacher(db, { country: 'FI' }), await makeTeacher(db, { country: 'PT' })];
	});
	const pair = (a: string, b: string) => (a < b ? { a_id: a, b_id: b } : { a_id: b, b_id: a });
	const talk = async (
		a: MadeTeacher,
		b: MadeTeacher,
		words: readonly (readonly [MadeTeacher, string])[],
		readBy: readonly MadeTeacher[]
	) => {
		const [ids, now] = [pair(a.id, b.id), new Date()];
		const { id } = await db
			.insertInto('messaging.conversation')
			.values({
				...ids,
				last_message_at: now,
				a_read_at: readBy.some((one) => one.id === ids.a_id) ? now : null,
				b_read_at: readBy.some((one) => one.id === ids.b_id) ? now : null
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		for (const [author, body] of words)
			await db.insertInto('messaging.message').values({ conversation_id: id, author_id: author.id, body, at: now }).execute();
		return id;
	};
	const project = async (title: string, founders: readonly MadeTeacher[]) => {
		const { id } = await db.insertInto('projects.project').values({ state: 'active', title }).returning('id').executeTakeFirstOrThrow();
		for (const [at, one] of founders.entries()) {
			const place = { project_id: id, account_id: one.id, school_id: one.school.id, country: one.school.country };
			await db
				.insertInto('projects.founder')
				.values({ ...place, position: at + 1 })
				.execute();
			await db
				.insertInto('projects.member')
				.values({ ...place, role: 'administrator', founder: true })
				.execute();
		}
		return id;
	};

	test('are found by their name at one school, and compared side by side', async () => {
		await db.updateTable('identity.account').set({ first_name: 'Õie', last_name: 'Mägi' }).where('id', '=', from.id).execute();
		await db.updateTable('identity.account').set({ first_name: 'OIE', last_name: 'MAGI' }).where('id', '=', into.id).execute();
		const found = (await likelyDuplicates(officer)).people.find(({ one, other }) => [one.id, other.id].includes(from.id));
		expect(found).toMatchObject({ reasons: ['school'] });
		expect(new Set([found?.one.id, found?.other.id])).toEqual(new Set([from.id, into.id]));
		expect(await comparedPeople(officer, from.account.email ?? '', into.id)).toMatchObject({
			one: { id: from.id },
			other: { id: into.id }
		});
		const finnish = (await makeOfficer(db, { country: 'FI' })).actor;
		expect((await likelyDuplicates(finnish)).people.flatMap(({ one, other }) => [one.id, other.id])).not.toContain(from.id);
		expect(await comparedPeople(finnish, from.id, into.id)).toBeUndefined();
	});
	test.each([
		['kadri.kask+2@mail.example', 'Kadri-Kask@mail.example'],
		['k.a.d.r.i@gmail.com', 'kadri+school@googlemail.com']
	])('are found by one mailbox in two spellings: %s and %s', async (one, other) => {
		await db.updateTable('identity.account').set({ email: one }).where('id', '=', from.id).execute();
		await db.updateTable('identity.account').set({ email: other }).where('id', '=', into.id).execute();
		const found = (await likelyDuplicates(officer)).people.find((it) => [it.one.id, it.other.id].includes(from.id));
		expect(found?.reasons).toContain('email');
		await db.updateTable('identity.account').set({ email: null, closed_at: new Date() }).where('id', 'in', [from.id, into.id]).execute();
	});
	test('that are two people are not proposed again', async () => {
		const same = { first_name: 'Mari', last_name: `Tamm ${from.id}` };
		await db.updateTable('identity.account').set(same).where('id', 'in', [from.id, into.id]).execute();
		const isThere = async () => (await likelyDuplicates(officer)).people.some(({ one }) => [from.id, into.id].includes(one.id));
		expect(await isThere()).toBe(true);
		const finnish = (await makeOfficer(db, { country: 'FI' })).actor;
		const two = { kind: 'person', one: into.id, other: from.id } as const;
		expect(await keepApart(finnish, two)).toMatchObject({ ok: false, refusal: 'no-such-pair' });
		expect(await keepApart(officer, two)).toMatchObject({ ok: true });
		expect(await isThere()).toBe(false);
	});

	test('become one: schools, projects, contacts and messages are all there', async () => {
		const other = await makeSchool(db);
		await db
			.insertInto('directory.membership')
			.values({ account_id: from.id, school_id: other.id, state: 'validated', is_default: false })
			.execute();
		const [own, shared] = [await project('Own', [from, third]), await project('Shared', [third, into])];
		await db
			.insertInto('projects.member')
			.values({ project_id: shared, account_id: from.id, school_id: from.school.id, country: 'EE', role: 'member' })
			.execute();
		await db
			.insertInto('messaging.contact')
			.values([pair(from.id, third.id), pair(into.id, third.id), pair(from.id, fourth.id)])
			.execute();
		await talk(from, third, [[from, 'one'], [third, 'two']], [third]); // prettier-ignore
		const stays = await talk(into, third, [[into, 'three']], [into, third]);
		const moved = await talk(from, fourth, [[fourth, 'four']], [fourth]);
		await talk(from, into, [[from, 'to myself']], [from]);
		await db.insertInto('messaging.notification').values({ account_id: from.id, kind: 'messaging.message', href: '/' }).execute();
		await db.insertInto('partners.notice').values({
			author_id: from.id, school_id: from.school.id, country: 'EE', kind: 'european', title: 'Rivers', body: '…', age_min: 8, age_max: 10,
			expires_at: new Date(Date.now() + 86_400_000)
		}).execute(); // prettier-ignore

		expect(await merge(from, into)).toBe('merged');

		const memberships = await db
			.selectFrom('directory.membership')
			.select(['school_id', 'is_default'])
			.where('account_id', '=', into.id)
			.where('state', '=', 'validated')
			.execute();
		expect(memberships.toSorted((a, b) => Number(b.is_default) - Number(a.is_default))).toEqual([
			{ school_id: into.school.id, is_default: true },
			{ school_id: other.id, is_default: false }
		]);
		const projects = await db.selectFrom('projects.member').select(['project_id', 'role']).where('account_id', '=', into.id).execute();
		expect(projects).toHaveLength(2);
		expect(projects).toEqual(
			expect.arrayContaining([
				{ project_id: own, role: 'administrator' },
				{ project_id: shared, role: 'administrator' }
			])
		);
		const contacts = await db
			.selectFrom('messaging.contact')
			.select(['a_id', 'b_id'])
			.where((e) => e.or([e('a_id', '=', into.id), e('b_id', '=', into.id)]))
			.execute();
		expect(contacts).toHaveLength(2);
		const words = async (id: string) =>
			(await db.selectFrom('messaging.message').select('body').where('conversation_id', '=', id).orderBy('id').execute()).map(
				(row) => row.body
			);
		expect((await words(stays)).toSorted()).toEqual(['one', 'three', 'two']);
		expect(await words(moved)).toEqual(['four']);
		const kept = await db.selectFrom('messaging.conversation').selectAll().where('id', 'in', [stays, moved]).execute();
		for (const one of kept) expect(one.a_id === into.id ? one.a_read_at : one.b_read_at).toBeNull();
		for (const one of kept) expect(one.a_id === into.id ? one.b_read_at : one.a_read_at).not.toBeNull();
		expect(await db.selectFrom('partners.notice').select('title').where('author_id', '=', into.id).execute()).toEqual([
			{ title: 'Rivers' }
		]);
		const left: string[] = [];
		for (const name of await columns()) {
			const [schema = '', table = '', column = ''] = name.split('.');
			const { rows } = await sql`select from ${sql.id(schema, table)} where ${sql.id(column)} = ${from.id}`.execute(db);
			if (rows.length > 0) left.push(name);
		}
		// What both wrote to each other, and nothing else.
		expect(left.filter((name) => !name.startsWith('messaging.conversation.'))).toEqual([]);
	});
	test('end both sessions, close the other one, tell both addresses, and stand in the audit log', async () => {
		const where = { device: 'Firefox', address: '192.0.2.1', office: false };
		const open = (id: string) => db.transaction().execute((tx) => openSession(tx, id, where));
		const tokens = [await open(from.id), await open(into.id)];
		expect(await merge(from, into)).toBe('merged');
		expect(await Promise.all(tokens.map(actorBySession))).toEqual([null, null]);
		const account = await db.selectFrom('identity.account').selectAll().where('id', '=', from.id).executeTakeFirstOrThrow();
		expect(account).toMatchObject({ merged_into: into.id, email: null, password_hash: null });
		expect(account.closed_at).not.toBeNull();
		expect(await personMovedTo(from.id)).toBe(into.id);
		for (const [one, other] of [[from, into], [into, from]] as const) {
			const [mail] = await mailsTo(one.account.email ?? '');
			expect(mail?.text).toContain(reason);
			expect(mail?.text).not.toContain(other.account.email);
		} // prettier-ignore
		const told = await db.selectFrom('messaging.notification').select('kind').where('account_id', '=', into.id).execute();
		expect(told).toEqual([{ kind: 'support.accounts-merged' }]);
		const noted = await db.selectFrom('platform.audit').selectAll().where('subject_id', '=', into.id).executeTakeFirst();
		expect(noted).toMatchObject({ use_case: 'support.merge-persons', actor_id: officer.id, details: { from: from.id, reason } });
		expect(await merge(from, into)).toBe('no-such-account');
	});
	test('keep one of two open requests, and none with a contact', async () => {
		const ask = (a: MadeTeacher, b: MadeTeacher) =>
			db.insertInto('messaging.contact_request').values({ from_id: a.id, to_id: b.id, message: 'Hello' }).execute();
		await ask(from, third);
		await ask(third, into);
		await ask(fourth, from);
		await db.insertInto('messaging.contact').values(pair(into.id, fourth.id)).execute();
		expect(await merge(from, into)).toBe('merged');
		const open = await db
			.selectFrom('messaging.contact_request')
			.select(['from_id', 'to_id'])
			.where('state', '=', 'pending')
			.where((e) => e.or([e('from_id', '=', into.id), e('to_id', '=', into.id)]))
			.execute();
		expect(open).toEqual([{ from_id: third.id, to_id: into.id }]);
	});
	test('do not vouch for one another afterwards', async () => {
		await db
			.insertInto('directory.evidence')
			.values({ membership_id: into.membershipId, kind: 'colleague', state: 'confirmed', colleague_id: from.id })
			.execute();
		expect(await merge(from, into)).toBe('merged');
		expect(await db.selectFrom('directory.evidence').select('id').where('membership_id', '=', into.membershipId).execute()).toEqual([]);
	});
	test('of which one waits for validation become the validated one', async () => {
		const waits = await makeTeacher(db, { school: into.school, state: 'pending' });
		expect(await merge(into, waits)).toBe('validated-stays');
		expect(await merge(waits, into)).toBe('merged');
		const account = await db.selectFrom('identity.account').select('standing').where('id', '=', into.id).executeTakeFirst();
		expect(account?.standing).toBe('validated');
	});
	test('that founded a project together stay two', async () => {
		await project('Bridges', [from, into]);
		expect(await mergePersons(officer, { one: from.id, other: into.id, into: into.id, reason })).toMatchObject({
			refusal: 'founded-together',
			details: { project: 'Bridges' }
		});
	});
	test('are merged by an officer of their country only, and by no officer who is one of them', async () => {
		expect(await merge(from, into, (await makeOfficer(db, { country: 'FI' })).actor)).toBe('no-such-account');
		expect(await merge(from, third)).toBe('no-such-account');
		const elsewhere = (await makeOfficer(db, { country: 'EE', regions: ['Nowhere'] })).actor;
		expect(await merge(from, into, elsewhere)).toBe('no-such-account');
		expect(await merge(from, into, into.actor)).toBe('not-allowed');
		expect(await merge(from, into, { ...officer, id: into.id })).toBe('own-account');
		expect(await merge(from, third, (await makeCentralOfficer(db)).actor)).toBe('merged');
	});
	test('are not merged with a closed one, a pupil, or an account in office', async () => {
		const pupil = await makeAccount(db, { kind: 'pupil', country: 'EE' });
		expect(await merge(pupil, into)).toBe('no-such-account');
		const colleague = await makeOfficer(db, { country: 'EE' });
		expect(await merge(colleague, into)).toBe('account-in-office');
		await db.updateTable('identity.account').set({ closed_at: new Date() }).where('id', '=', from.id).execute();
		expect(await merge(from, into)).toBe('no-such-account');
	});
	test('merged by two officers at once are merged once', async () => {
		const colleague = (await makeOfficer(db, { country: 'EE' })).actor;
		const answers = await Promise.all([merge(from, into), merge(into, from, colleague)]);
		expect(answers.toSorted()).toEqual(['merged', 'no-such-account']);
	});
});
