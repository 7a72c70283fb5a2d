/** What a form holds, each name with all of its values: how a plan is kept in the browser. */
export type Fields = Record<string, string[]>;

/** The server trims what people write and knows no order of choices, and a browser sends its own line ends. */
const told = (values: readonly string[] = []): string =>
	values
		.map((value) => value.replaceAll('\r\n', '\n').trim())
		.filter(Boolean)
		.toSorted()
		.join('\0');

/** Whether everything that was kept stands in the form as the server sent it: then nothing of it was lost. */
export const holdsAll = (sent: Fields, kept: Fields): boolean =>
	[...new Set([...Object.keys(sent), ...Object.keys(kept)])].every((name) => told(sent[name]) === told(kept[name]));
