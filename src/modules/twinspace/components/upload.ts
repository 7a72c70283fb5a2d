import { deserialize, type ActionResult } from '$app/forms';

type Result = ActionResult<Record<string, unknown> | undefined, Record<string, unknown> | undefined>;

/**
 * Sends a form as `use:enhance` does, and tells how much of it has gone, which `fetch` cannot. Undefined where the connection broke;
 * nothing is lost then, the files are still chosen.
 * @param gone is called with the part that has been sent, from 0 to 1
 */
export function sendForm(form: HTMLFormElement, gone: (part: number) => void): Promise<Result | undefined> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open('POST', form.action);
		request.setRequestHeader('accept', 'application/json');
		request.setRequestHeader('x-sveltekit-action', 'true');
		request.upload.addEventListener('progress', (event) => event.lengthComputable && gone(event.loaded / event.total));
		request.addEventListener('load', () => {
			try {
				resolve(deserialize(request.responseText));
			} catch {
				resolve(undefined);
			}
		});
		request.addEventListener('error', () => resolve(undefined));
		request.addEventListener('abort', () => resolve(undefined));
		request.send(new FormData(form));
	});
}
