/** One text of the demo world: a title, fields, and paragraphs. */
export type TextRecord = { title: string; fields: Readonly<Record<string, string>>; body: readonly string[] };

/**
 * Reads texts written for people to edit:
 *
 *     = Title
 *     field: value, which may go on
 *     	in an indented line
 *
 *     A paragraph, wrapped
 *     as you like.
 *
 * Lines of a paragraph are joined by a space, unless the next one begins a list item or a quotation; a blank line ends it. Throws
 * on text before the first title.
 */
export function records(text: string): TextRecord[] {
	const all: TextRecord[] = [];
	for (const block of text.split(/^= /m).slice(1)) {
		const [title = '', ...lines] = block.split('\n');
		const fields: Record<string, string> = {};
		let last = '';
		let at = 0;
		for (; at < lines.length && lines[at]?.trim(); at++) {
			const line = lines[at] ?? '';
			const field = /^([a-z]+): ?(.*)$/.exec(line);
			if (field?.[1]) fields[(last = field[1])] = field[2]?.trim() ?? '';
			else if (last && /^\s/.test(line)) fields[last] = `${fields[last]} ${line.trim()}`.trim();
			else throw new Error(`text "${title}": not a field: ${line}`);
		}
		const paragraphs = lines
			.slice(at)
			.join('\n')
			.split(/\n\s*\n/);
		const body = paragraphs.map((text) => text.trim().replace(/\s*\n(?!- |> |\d+\. )\s*/g, ' ')).filter(Boolean);
		all.push({ title: title.trim(), fields, body });
	}
	if (text.trim() && !text.trimStart().startsWith('= ')) throw new Error('texts must start with "= title"');
	return all;
}
