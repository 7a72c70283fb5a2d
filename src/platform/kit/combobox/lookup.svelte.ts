/** One thing that can be chosen: its value, its name, and a line that tells it from others of the same name. */
export type Option = { value: string; label: string; detail?: string };

const PAUSE = 160;

/** Asks an address for options while somebody types; an answer that comes too late is forgotten. */
export class Lookup {
	options = $state.raw<readonly Option[]>([]);
	state = $state<'idle' | 'asking' | 'answered' | 'failed'>('idle');
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: AbortController | undefined;

	/**
	 * @param address answers `GET address?q=…` with a JSON list of options
	 * @param pause milliseconds without a key before the question is sent
	 */
	ask(address: string, query: string, params: Readonly<Record<string, string>> = {}, pause: number = PAUSE): void {
		this.stop();
		this.state = 'asking';
		this.#timer = setTimeout(() => void this.#send(`${address}?${new URLSearchParams({ ...params, q: query })}`), pause);
	}

	/** Forgets the question; what was answered stays. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#running?.abort();
		if (this.state === 'asking') this.state = 'idle';
	}

	clear(): void {
		this.stop();
		this.options = [];
		this.state = 'idle';
	}

	async #send(url: string): Promise<void> {
		const running = new AbortController();
		this.#running = running;
		try {
			const answer = await fetch(url, { headers: { accept: 'application/json' }, signal: running.signal });
			if (!answer.ok) throw new Error(String(answer.status));
			this.options = (await answer.json()) as Option[];
			this.state = 'answered';
		} catch {
			if (!running.signal.aborted) this.state = 'failed';
		}
	}
}
