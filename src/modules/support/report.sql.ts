import type { Insertable } from 'kysely';
import { sql, type DB, type Db, type Tx } from '#platform/db';
import { servesPlace, type Actor } from '#platform/usecase';
import { FOR_TEACHERS_ONLY, type Judged } from './report.ts';

type Reader = Pick<Tx, 'selectFrom'>;
export type NewReport = Insertable<DB['support.report']>;

export async function insertReport(tx: Tx, report: NewReport): Promise<string> {
	return (await tx.insertInto('support.report').values(report).returning('id').executeTakeFirstOrThrow()).id;
}

const reports = (tx: Reader) =>
	tx.selectFrom('support.report').selectAll().$narrowType<{ state: 'open' | 'objected' | 'upheld' | 'dismissed' }>();
export type ReportRow = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number];

export const reportById = (tx: Reader, id: string) => reports(tx).where('id', '=', id).executeTakeFirst();
export const reportByReceipt = (tx: Reader, receipt: string) => reports(tx).where('receipt', '=', receipt).executeTakeFirst();
export const lockReport = (tx: Tx, id: string) => reports(tx).where('id', '=', id).forUpdate().executeTakeFirst();

/** What the rules judge of a report. */
export const judgedOf = (row: ReportRow): Judged => ({
	state: row.state,
	country: row.country,
	region: row.region,
	reporterId: row.reporter_id,
	authorId: row.author_id,
	decidedBy: row.decided_by,
	decidedAt: row.decided_at,
	reason: row.reason
});

export async function saveReport(tx: Tx, id: string, values: Partial<NewReport>): Promise<void> {
	await tx.updateTable('support.report').set(values).where('id', '=', id).execute();
}

/** Does this desk see the report? The central one sees those without a country; what is for teachers alone no office sees. */
export function seesReport(actor: Actor, row: Pick<ReportRow, 'country' | 'region' | 'reason'>): boolean {
	if (row.reason === FOR_TEACHERS_ONLY) return false;
	if (row.country !== null) return servesPlace(actor, row.country, row.region);
	return actor.secondFactor && actor.offices.some((office) => office.role === 'central');
}

/** The same for lists (quality A5). */
function served(actor: Actor) {
	if (!actor.secondFactor) return sql<boolean>`false`;
	if (actor.offices.some((office) => office.role === 'central')) return sql<boolean>`reason <> ${FOR_TEACHERS_ONLY}`;
	const own = actor.offices.flatMap((office) => (office.role === 'officer' ? [office] : []));
	if (own.length === 0) return sql<boolean>`false`;
	const places = own.map(({ country, regions }) =>
		regions === null ? sql<boolean>`country = ${country}` : sql<boolean>`(country = ${country} and region = any(${[...regions]}::text[]))`
	);
	return sql<boolean>`reason <> ${FOR_TEACHERS_ONLY} and (${sql.join(places, sql` or `)})`;
}

/** Open reports first where children are, then the longest waiting; decided ones the latest first. */
export function reportRows(tx: Db, actor: Actor, show: 'open' | 'decided', limit: number): Promise<ReportRow[]> {
	const query = reports(tx).where(served(actor)).limit(limit);
	if (show === 'open')
		return query.where('state', 'in', ['open', 'objected']).orderBy('about_pupils', 'desc').orderBy('at').orderBy('id').execute();
	return query.where('state', 'in', ['upheld', 'dismissed']).orderBy('decided_at', 'desc').orderBy('id').execute();
}

export type ReportCounts = { open: number; aboutPupils: number; oldest: Date | null; decided: number };
export async function reportCountsFor(tx: Db, actor: Actor): Promise<ReportCounts> {
	const waiting = sql`state in ('open', 'objected')`;
	return tx
		.selectFrom('support.report')
		.select([
			sql<number>`count(*) filter (where ${waiting})`.as('open'),
			sql<number>`count(*) filter (where ${waiting} and about_pupils)`.as('aboutPupils'),
			sql<Date | null>`min(at) filter (where ${waiting})`.as('oldest'),
			sql<number>`count(*) filter (where not ${waiting})`.as('decided')
		])
		.where(served(actor))
		.executeTakeFirstOrThrow();
}
export async function openReportsByCountry(tx: Db): Promise<{ country: string | null; open: number }[]> {
	return tx
		.selectFrom('support.report')
		.select(['country', sql<number>`count(*)`.as('open')])
		.where('state', 'in', ['open', 'objected'])
		.where('reason', '<>', FOR_TEACHERS_ONLY)
		.groupBy('country')
		.execute();
}
