import type { Ctx } from '#platform/usecase';

/** Two accounts of one person: everything of `from` goes to `into`. */
export type Pair = { from: string; into: string };
/** `schema.table.column`, as the catalogue of the database has it. */
export type AccountColumn = `${string}.${string}.${string}`;

/**
 * What a module does with its tables when two accounts become one. Together the parts of all modules name every column that refers
 * to an account: a test compares them with the catalogue of the database, so that a new table cannot be forgotten.
 */
export type MergePart = {
	/** Columns that are handed on as they are. */
	handedOn: readonly AccountColumn[];
	/** Columns where both may stand for the same thing already; `unite` brings them together first. */
	united: readonly AccountColumn[];
	unite(ctx: Pick<Ctx, 'tx' | 'now' | 'enqueue'>, pair: Pair): Promise<void>;
};
