import * as v from 'valibot';
import type { Access, Viewer } from '#platform/actor';
import { recordAudit } from '#platform/audit';
import { db, type Tx } from '#platform/db';
import { emitIn, enqueueIn } from '#platform/jobs';
import { countDeed, tooOften } from '#platform/limits';
import { publishIn, type LiveEvent } from '#platform/live';
import { refuse, type Refusal, type RefusalDetails, type Result } from '#platform/result';
import { onceBefore, onceKeep } from './once.ts';

export type Ctx<V extends Viewer = Viewer> = {
	tx: Tx;
	actor: V;
	now: Date;
	/** Queues a job that leaves with the commit. */
	enqueue(job: string, payload: object, startAfter?: Date): Promise<void>;
	/** Tells whoever listens (jobs with `on`), with the commit. */
	emit(event: string, payload: object): Promise<void>;
	/** Tells open pages on a live channel, with the commit: ids only, never content. */
	tell(channel: string, kind: string, ids?: Record<string, string>): Promise<void>;
	/** What the audit log keeps besides who, what and when: the thing acted on, and a decision with its reason. */
	note(subjectId: string, details?: Record<string, unknown>): void;
};
export type CallOptions = {
	now?: Date;
	/** Random token of the form; the same token from the same person acts once (quality R4). */
	once?: string | undefined;
	/** Where the request came from: whoever is not signed in is counted by it (quality I15). */
	address?: string | undefined;
};
/** Refusals that every use case can give. */
export type CommonRefusal = 'not-allowed' | 'invalid' | 'too-often';
type Outcome<O> = O | Refusal<CommonRefusal>;

class Rollback extends Error {
	readonly result: unknown;
	constructor(result: unknown) {
		super('rolled back by a refusal');
		this.result = result;
	}
}

/**
 * One door for every change: who may (access), parse, count, open a transaction, run, audit; a refusal rolls everything back.
 * Returns the run's result, or refuses 'not-allowed' (access), 'invalid' (schema; `details` has field → message key) or
 * 'too-often' (`details.seconds`: how long to wait). What is counted is the access's deed, else 'writes'.
 * Throws only for bugs and a lost database.
 */
export function useCase<A extends Viewer, S extends v.GenericSchema, O extends Result<unknown, string>>(
	name: string,
	access: Access<A>,
	schema: S,
	run: (ctx: Ctx<A>, input: v.InferOutput<S>) => Promise<O>
) {
	const call = async (actor: Viewer, raw: v.InferInput<S>, options: CallOptions = {}): Promise<Outcome<O>> => {
		if (!access.allows(actor)) return refuse('not-allowed');
		const parsed = v.safeParse(schema, raw);
		if (!parsed.success) return refuse('invalid', fieldIssues(parsed.issues));
		const deed = access.deed ?? 'writes';
		const once = options.once && actor ? { actorId: actor.id, useCase: name, token: options.once } : undefined;
		const wait = once ? 0 : await countDeed(deed, actor, options);
		if (wait > 0) return tooOften(wait);
		try {
			return await db()
				.transaction()
				.execute(async (tx) => {
					const before = once && (await onceBefore<O>(tx, once));
					if (before) return before;
					// Counted only now: a form that is sent again acts once, counts once, and gets the answer of its first time.
					const waitFor = once ? await countDeed(deed, actor, { ...options, tx }) : 0;
					if (waitFor > 0) throw new Rollback(tooOften(waitFor));
					const { ctx, noted, told } = context(tx, actor, options.now ?? new Date());
					const result = await run(ctx, parsed.output);
					if (!result.ok) throw new Rollback(result);
					await recordAudit(tx, { useCase: name, actor, ...noted });
					if (once) await onceKeep(tx, once, result);
					await publishIn(tx, told);
					return result;
				});
		} catch (error) {
			if (error instanceof Rollback) return error.result as O;
			throw error;
		}
	};
	return Object.assign(call, { useCaseName: name, access: access.name, deed: access.deed ?? 'writes' });
}

/** Acts as nobody in particular: jobs and the command line, which have no session and no access rule to pass. */
export async function asSystem<T>(name: string, run: (ctx: Ctx<null>) => Promise<T>, now = new Date()): Promise<T> {
	return db()
		.transaction()
		.execute(async (tx) => {
			const { ctx, noted, told } = context(tx, null, now);
			const result = await run(ctx);
			if (noted.subjectId) await recordAudit(tx, { useCase: name, actor: null, ...noted });
			await publishIn(tx, told);
			return result;
		});
}

/** What a run is given, and what it has said by then to the audit log and to open pages. */
type Given<A extends Viewer> = {
	ctx: Ctx<A>;
	noted: { subjectId: string | null; details: Record<string, unknown> };
	told: Omit<LiveEvent, 'id'>[];
};

function context<A extends Viewer>(tx: Tx, actor: A, now: Date): Given<A> {
	const noted: Given<A>['noted'] = { subjectId: null, details: {} };
	const told: Given<A>['told'] = [];
	const ctx: Ctx<A> = {
		tx,
		actor,
		now,
		enqueue: (job, payload, startAfter) => enqueueIn(tx, job, payload, startAfter),
		emit: (event, payload) => emitIn(tx, event, payload),
		tell: async (channel, kind, ids) => void told.push({ channel, kind, payload: ids ?? {} }),
		note: (subjectId, details = {}) => Object.assign(noted, { subjectId, details })
	};
	return { ctx, noted, told };
}

function fieldIssues(issues: readonly v.BaseIssue<unknown>[]): RefusalDetails {
	return Object.fromEntries(issues.map((issue) => [v.getDotPath(issue) ?? '', issue.message]));
}
