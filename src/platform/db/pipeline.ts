import { Socket } from 'node:net';
import pg from 'pg';

/** A prepared statement: its name stands for its text on every connection that has seen it. */
export type Statement = { name: string; text: string };

/** Two, so that a statement that takes long does not hold up all others. */
const LINES = 2;
/** No look-up by key takes longer; what stands behind it is not kept waiting. */
const MOST_MS = 10_000;

type Asked = {
	statement: Statement;
	values: unknown[];
	answer: (error: Error | null | undefined, result?: pg.QueryResult) => void;
	again: boolean;
};
type Line = { client: pg.Client; socket: Socket; open: number };

/**
 * A few connections to one database on which statements follow one another without waiting for answers. What is asked in one turn of
 * the event loop, by whichever request, leaves in one packet: most of the cost of a look-up by key is the way to the database and back
 * (docs/decisions/0017). Each statement is a transaction of its own, and one that fails harms no other.
 */
export class Pipeline {
	readonly #url: string;
	readonly #lines = new Set<Line>();
	#turn: Asked[] = [];
	#ended = false;

	constructor(url: string) {
		this.#url = url;
	}

	/**
	 * For statements that only read: what a lost connection did not answer is asked once more.
	 * @returns the rows; throws what the database says, or that it cannot be reached
	 */
	ask<Row extends pg.QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
		return new Promise((done, failed) => {
			// By callback: the client's own promise costs two more and a stack.
			const answer: Asked['answer'] = (error, result) => (error ? failed(error) : done((result?.rows ?? []) as Row[]));
			this.#take({ statement, values, answer, again: false });
		});
	}

	async end(): Promise<void> {
		this.#ended = true;
		await Promise.all([...this.#lines].map(({ client }) => client.end()));
	}

	#take(asked: Asked): void {
		if (this.#turn.push(asked) === 1) setImmediate(() => this.#send());
	}

	#send(): void {
		const turn = this.#turn;
		this.#turn = [];
		if (this.#ended) return turn.forEach(({ answer }) => answer(new Error('The database has been closed')));
		const line = this.#leastBusy();
		line.open += turn.length;
		line.socket.cork();
		for (const asked of turn)
			line.client.query({ ...asked.statement, values: asked.values }, (error: Error | null, result) => {
				line.open -= 1;
				if (!error || asked.again || !isLoss(error)) return asked.answer(error, result);
				this.#lines.delete(line);
				line.client.end(() => undefined);
				this.#take({ ...asked, again: true });
			});
		line.socket.uncork();
	}

	#leastBusy(): Line {
		if (this.#lines.size < LINES) return this.#open();
		return [...this.#lines].reduce((least, line) => (line.open < least.open ? line : least));
	}

	/** A line that is lost fails what is on it and makes room for a new one. */
	#open(): Line {
		const socket = new Socket();
		const client = new pg.Client({
			connectionString: this.#url,
			pipeline: true,
			stream: () => socket,
			keepAlive: true,
			statement_timeout: MOST_MS,
			application_name: 'etwinning'
		});
		const line = { client, socket, open: 0 };
		this.#lines.add(line);
		const lost = (): void => void this.#lines.delete(line);
		client.on('error', lost);
		client.on('end', lost);
		// What was asked meanwhile fails with the connection, and tells.
		client.connect().catch(lost);
		return line;
	}
}

/** The way to the database broke, or it is stopping (SQLSTATE class 57P); what it says of the statement itself is no loss. */
const isLoss = (error: Error): boolean => !(error instanceof pg.DatabaseError) || error.code?.startsWith('57P') === true;
