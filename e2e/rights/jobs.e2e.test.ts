/**
 * Quality A1 for what runs later: a job acts as nobody in particular, so its rule is the state of what it is about. Each is handed a
 * thing in every state there is, with a payload that claims the moment has come; the table, written from the domain's text, says in
 * which states it may touch it. y: it changes something; a point: it must not.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTeacher, type MembershipState } from '#directory/seed';
import { makeAccount } from '#identity/seed';
import { makeNotice } from '#partners/seed';
import { sql, type Db } from '#platform/db';
import { insertMany } from '#platform/demo';
import { dropDatabase, freshDatabase } from '#platform/test';
import { makeProject, type ProjectState } from '#projects/seed';
import { makePupil, makeSpace } from '#twinspace/seed';
import { allJobs } from '../../src/entry/modules.ts';

const handle = async (name: string, payload: object = {}): Promise<void> => {
	const job = allJobs.find((one) => one.name === name);
	if (!job) throw new Error(`no job ${name}`);
	await job.handle(payload);
};

let db: Db;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(dropDatabase);

const long = new Date(Date.now() - 5 * 365 * 86_400_000);
const longDay = long.toISOString().slice(0, 10);
/** A row as it stands, to see whether a job has touched it. */
const row = async (table: string, id: string, key = 'id'): Promise<string> =>
	JSON.stringify((await sql`select * from ${sql.table(table)} where ${sql.ref(key)} = ${id}`.execute(db)).rows);
async function touched(table: string, id: string, run: () => Promise<void>, key = 'id'): Promise<boolean> {
	const before = await row(table, id, key);
	await run();
	return (await row(table, id, key)) !== before;
}
type Case = (state: string) => Promise<boolean>;
const PROJECT = 'draft awaiting_partner declined awaiting_approval changes_requested rejected withdrawn active closed archived';
const onProject =
	(dates: object, run: (id: string) => Promise<void>): Case =>
	async (state) => {
		const old = { start_on: longDay, end_on: longDay, created_at: long, ...dates };
		const { id } = await makeProject(db, { state: state as ProjectState, project: old });
		return touched('projects.project', id, () => run(id));
	};
const MEMBERSHIP = 'unconfirmed pending validated rejected ended suspended';
const waitingSince = { membership: { requested_at: long, pending_since: long } as object };
const onMembership =
	(wish: object, run: (accountId: string) => Promise<void>): Case =>
	async (state) => {
		const made = await makeTeacher(db, { state: state as MembershipState, account: { email_confirmed_at: new Date() }, ...wish });
		return touched('directory.membership', made.membershipId, () => run(made.id));
	};
const aNotification =
	(over: object): Case =>
	async () => {
		const [id, { id: account_id }] = [randomUUID(), await makeTeacher(db)];
		await insertMany(db, 'messaging.notification', [
			{ id, account_id, kind: 'messaging.message', params: { name: 'Luis' }, href: '/', ...over }
		]);
		return touched('messaging.notification', id, () => handle('messaging.mail-notification', { id }));
	};

/** Each line: the job and the moment it is told of, the states there are, those in which it may act. */
const LINES: { name: string; states: string; may: string; try: Case }[] = [
	{
		name: 'projects.daily-round, years after the end: closes',
		states: PROJECT.replace('closed archived', 'archived'),
		may: 'active',
		try: onProject({ closed_at: null }, () => handle('projects.daily-round'))
	},
	{
		name: 'projects.daily-round, years after closing: archives',
		states: PROJECT.replace('active ', ''),
		may: 'closed',
		try: onProject({ closed_at: long }, () => handle('projects.daily-round'))
	},
	{
		name: 'projects.country-left: what has run, or is decided, lives on for the others',
		states: 'awaiting_approval active closed archived rejected withdrawn',
		may: 'awaiting_approval',
		try: onProject({}, () => handle('projects.country-left', { country: 'EE' }))
	},
	{
		name: 'twinspace.open-space: only where a project was approved',
		states: PROJECT,
		may: 'active closed archived',
		try: async (state) => {
			const { id } = await makeProject(db, { state: state as ProjectState });
			return touched('twinspace.space', id, () => handle('twinspace.open-space', { projectId: id }), 'project_id');
		}
	},
	...(['end', 'stay'] as const).map((what) => ({
		name: `twinspace.pupils-${what}: as the project stands now, whatever was told`,
		states: 'active closed archived',
		may: what === 'end' ? 'closed archived' : 'active',
		try: async (state: string) => {
			const space = await makeSpace(db, { state: state as ProjectState });
			const { id } = await makePupil(db, space, { account: { expires_at: what === 'end' ? null : new Date(Date.now() + 86_400_000) } });
			return touched('identity.account', id, () => handle(`twinspace.pupils-${what}`, { projectId: space.id }));
		}
	})),
	{
		name: 'directory.start-waiting: only a request whose address was not confirmed',
		states: MEMBERSHIP,
		may: 'unconfirmed',
		try: onMembership({}, (accountId) => handle('directory.start-waiting', { accountId }))
	},
	{
		name: 'directory.escalate-validations: only who waits',
		states: MEMBERSHIP,
		may: 'pending',
		try: onMembership(waitingSince, () => handle('directory.escalate-validations'))
	},
	{
		name: 'directory.erase-person: only whose account is closed',
		states: 'open closed',
		may: 'closed',
		try: async (state) => {
			const { id } = await makeTeacher(db, { account: { closed_at: state === 'closed' ? new Date() : null } });
			return touched('directory.profile', id, () => handle('directory.erase-person', { accountId: id }), 'account_id');
		}
	},
	{
		name: 'partners.erase-person: only whose account is closed',
		states: 'open closed',
		may: 'closed',
		try: async (state) => {
			const author = await makeTeacher(db, { account: { closed_at: state === 'closed' ? new Date() : null } });
			const { id } = await makeNotice(db, { author });
			return touched('partners.notice', id, () => handle('partners.erase-person', { accountId: author.id }));
		}
	},
	{
		name: 'partners.open-hidden: only of somebody who is validated',
		states: 'pending validated rejected ended suspended',
		may: 'validated',
		try: async (state) => {
			const author = await makeTeacher(db, { state: state as MembershipState });
			const { id } = await makeNotice(db, { author, state: 'hidden' });
			return touched('partners.notice', id, () => handle('partners.open-hidden', { accountId: author.id }));
		}
	},
	{
		name: 'partners.daily-round, past the end: expires',
		states: 'open hidden closed expired',
		may: 'open',
		try: async (state) => {
			const { id } = await makeNotice(db, { state, expires_at: long, asked_at: long });
			return touched('partners.notice', id, () => handle('partners.daily-round'));
		}
	},
	{
		name: 'messaging.mail-notification: once, and not what was read',
		states: 'new read mailed',
		may: 'new',
		try: (state) => aNotification(state === 'new' ? {} : { [state === 'read' ? 'read_at' : 'mailed_at']: new Date() })(state)
	},
	{
		name: 'identity.forget: only sign-ups that nobody confirmed',
		states: 'confirmed unconfirmed',
		may: 'unconfirmed',
		try: async (state) => {
			const standing = state === 'confirmed' ? 'pending' : 'unconfirmed';
			const at = { created_at: long, email_confirmed_at: state === 'confirmed' ? long : null };
			const { id } = await makeAccount(db, { standing, ...at });
			return touched('identity.account', id, () => handle('identity.forget'));
		}
	}
];

test.each(LINES)('A1: $name', async ({ states, may, try: attempt }) => {
	const acted: string[] = [];
	for (const state of states.split(' ')) if (await attempt(state)) acted.push(state);
	expect(acted.join(' ')).toBe(may);
});

/** Jobs without a line above, and what stands for a rule there. */
const OTHERS: Record<string, string> = {
	'platform.seal-audit': 'seals what is not sealed; the log takes no change',
	'platform.send-mail': 'a mail that was not sent',
	'platform.forget-mails': 'by age',
	'platform.forget-answers': 'by age',
	'platform.forget-events': 'by age',
	'directory.forget': 'by age',
	'directory.remove-file': 'a key that its use case took out of the record in the same transaction',
	'directory.countries-leave': 'by the dated rule of the country',
	'directory.read-countries': 'reads only',
	'messaging.count-responses': 'counts again what is there',
	'messaging.daily-summary': 'what nobody read or was mailed',
	'messaging.membership-validated': 'tells only whose membership it is',
	'messaging.membership-rejected': 'tells only whose membership it is',
	'messaging.membership-asked': 'tells only whose membership it is',
	'messaging.membership-ended': 'tells only whose membership it is',
	'messaging.membership-suspended': 'tells only whose membership it is',
	'partners.tell-searches': 'tells only eTwinners of whom they may find',
	'projects.escalate': 'decisions that wait, by age',
	'projects.move-school': 'rows of a school that was merged',
	'twinspace.move-school': 'rows of a school that was merged',
	'twinspace.drop-deleted-materials': 'what is in the bin, by age',
	'twinspace.forget-invitations': 'by age',
	'twinspace.pupils-remind': 'by the day an account ends',
	'twinspace.tell-of-thread': 'teachers who are in the space now',
	'twinspace.tell-of-answer': 'teachers who are in the space now, and guests where they may read',
	'twinspace.tell-of-page': 'teachers who are in the space now',
	'twinspace.tell-of-edit': 'teachers who are in the space now',
	'twinspace.tell-of-upload': 'teachers who are in the space now'
};

test('A1: every job has its line', () => {
	const lines = LINES.map(({ name }) => name.split(/[,:]/)[0] ?? '');
	expect(allJobs.map(({ name }) => name).toSorted()).toEqual([...new Set([...lines, ...Object.keys(OTHERS)])].toSorted());
});

test('A1: what a job does is nobody’s deed in the audit log, and a payload that is none of its own does nothing', async () => {
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.audit where actor_id is not null`.execute(db);
	expect(rows[0]?.n).toBe(0);
	const told = allJobs.filter(({ on }) => on.length > 0);
	expect(told.length).toBeGreaterThan(10);
	for (const job of told) await expect(job.handle({ actor: 'somebody' }), job.name).rejects.toThrow();
});
