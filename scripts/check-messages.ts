/** Part of `npm run check`: the words are complete in every language, used, and nowhere but in the catalogue. */
import { join } from 'node:path';
import type { Finding } from './messages/findings.ts';
import { readSources } from './messages/sources.ts';
import { checkTranslations } from './messages/translations.ts';
import { checkUses } from './messages/uses.ts';
import { checkVisibleWords } from './messages/visible-words.ts';

export type { Finding };

/** Everything wrong with the words under `root`, by file and line. A file that cannot be read at all throws with its name. */
export function checkMessages(root: string): Finding[] {
	const sources = readSources(root);
	const findings = [...checkTranslations(sources), ...checkUses(root, sources), ...checkVisibleWords(root)];
	return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

if (import.meta.main) {
	try {
		const findings = checkMessages(join(import.meta.dirname, '..'));
		for (const { file, line, message } of findings) console.log(`${file}:${line}  ${message}`);
		if (findings.length > 0) {
			console.error(`${findings.length} finding(s) about messages.`);
			process.exitCode = 1;
		}
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
