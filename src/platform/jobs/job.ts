import * as v from 'valibot';

/** One kind of later work. Handlers run at least once, so they must be idempotent. */
export type JobDefinition = {
	/** `<module>.<verb-noun>`, the queue's name. */
	name: string;
	/** Events that start it, by their names (`ctx.emit`). */
	on: readonly string[];
	/** A cron line in UTC for work by the clock. */
	cron: string | undefined;
	handle: (raw: unknown) => Promise<void>;
};

/** Declares a job; `run` gets the payload as the schema parsed it. */
export function job<S extends v.GenericSchema>(
	name: string,
	schema: S,
	run: (payload: v.InferOutput<S>) => Promise<void>,
	when: { on?: readonly string[]; cron?: string } = {}
): JobDefinition {
	return { name, on: when.on ?? [], cron: when.cron, handle: async (raw) => run(v.parse(schema, raw ?? {})) };
}
