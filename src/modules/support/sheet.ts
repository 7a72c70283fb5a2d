/** A line of a sheet; nothing in a cell is ever a formula to the program that opens it (quality I9). */
const line = (cells: readonly string[]): string => cells.map(cell).join(',');
function cell(text: string): string {
	const tame = /^[\s\0]*[=+\-@\t\r|]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** Rows as comma-separated values in UTF-8 with a byte-order mark, as spreadsheet programs want it (RFC 4180). */
export const sheetOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	`\uFEFF${[head, ...rows].map(line).join('\r\n')}\r\n`;
