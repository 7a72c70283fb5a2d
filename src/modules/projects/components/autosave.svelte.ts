import { holdsAll, type Fields } from './kept-plan.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'kept-here' | 'signed-out' | 'elsewhere' | 'refused';
type Answer = { revision?: number; refusal?: string };

const WAIT_MS = 1200;
const keyOf = (projectId: string): string => `etwinning-draft-${projectId}`;

/**
 * Saves a form a moment after each change. Every change is first kept in this browser, so that a lost session, a lost line or a
 * closed lid loses nothing (quality R7); what the server has acknowledged is removed from it.
 */
export class Autosave {
	state = $state<SaveState>('idle');
	/** When the server last acknowledged, in milliseconds. */
	savedAt = $state<number | undefined>();
	#projectId: string;
	/** What the server has; the form's hidden field follows, so that its button sends the same. */
	#revision = $state(0);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running = false;
	#again = false;

	constructor(projectId: string, revision: number) {
		this.#projectId = projectId;
		this.#revision = revision;
	}
	get revision(): number {
		return this.#revision;
	}

	/**
	 * What this browser still holds of an earlier visit that the server never got: also of a form whose button was pressed when nobody
	 * was signed in any more. `form` is as the server sent it.
	 */
	static lost(projectId: string, form: HTMLFormElement): Fields | undefined {
		const text = localStorage.getItem(keyOf(projectId));
		try {
			const kept = text ? (JSON.parse(text) as Fields) : undefined;
			if (!kept || !holdsAll(fieldsOf(form), kept)) return kept;
		} catch {
			return undefined;
		}
		Autosave.forget(projectId);
		return undefined;
	}
	static forget(projectId: string): void {
		localStorage.removeItem(keyOf(projectId));
	}

	/** Something was typed. */
	changed(form: HTMLFormElement): void {
		localStorage.setItem(keyOf(this.#projectId), JSON.stringify(fieldsOf(form)));
		if (this.state === 'elsewhere') return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#save(form), WAIT_MS);
	}
	stop(): void {
		clearTimeout(this.#timer);
	}

	async #save(form: HTMLFormElement): Promise<void> {
		if (this.#running) {
			this.#again = true;
			return;
		}
		this.#running = true;
		this.state = 'saving';
		const fields = fieldsOf(form);
		const response = await fetch(`/projects/${this.#projectId}/autosave`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ ...plain(fields), revision: this.#revision })
		}).catch(() => undefined);
		this.#running = false;
		await this.#read(response, fields);
		if (this.#again) {
			this.#again = false;
			this.changed(form);
		}
	}

	async #read(response: Response | undefined, sent: Fields): Promise<void> {
		if (!response || response.status === 429) this.state = 'kept-here';
		else if (response.status === 401) this.state = 'signed-out';
		else {
			const answer = (await response.json().catch(() => ({}))) as Answer;
			if (answer.revision === undefined) {
				this.state = answer.refusal === 'edited-elsewhere' ? 'elsewhere' : 'refused';
				return;
			}
			this.#revision = answer.revision;
			this.state = 'saved';
			this.savedAt = Date.now();
			if (localStorage.getItem(keyOf(this.#projectId)) === JSON.stringify(sent)) Autosave.forget(this.#projectId);
		}
	}
}

function fieldsOf(form: HTMLFormElement): Fields {
	const fields: Fields = { languages: [], subjects: [] };
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string' && name !== 'once' && name !== 'revision') fields[name] = [...(fields[name] ?? []), value];
	}
	return fields;
}

/** Lists stay lists, everything else is one value: what the endpoint's schema takes. */
const plain = (fields: Fields): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, values]) => [name, name === 'languages' || name === 'subjects' ? values : values[0]])
	);

/** Puts kept values back into the fields of a form. */
export function refill(form: HTMLFormElement, fields: Fields): void {
	for (const element of form.elements) {
		if (element instanceof HTMLInputElement && element.type === 'checkbox')
			element.checked = fields[element.name]?.includes(element.value) ?? false;
		else if (
			(element instanceof HTMLInputElement && !['hidden', 'submit'].includes(element.type)) ||
			element instanceof HTMLTextAreaElement
		) {
			const value = fields[element.name]?.[0];
			if (value !== undefined) element.value = value;
		}
	}
}
