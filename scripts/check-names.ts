/** Inside every module the same names (docs/where-things-go.md); another name is added here, with its reason there. */
import { conclude, sourceFiles } from './files.ts';

const noun = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
const tested = '([.]db)?([.]test)?';
const vocabulary = [
	'README[.]md',
	'(index|ui|seed)[.]ts',
	`${noun}([.](form|sql|jobs|mails|seed|data|step))?${tested}[.]ts`,
	`(usecases|queries|seed)/${noun}${tested}[.]ts`,
	// Reading the schools' registers is a pipeline of many small steps.
	`register/${noun}([.]data)?${tested}[.]ts`,
	`components/(${noun}/)?[A-Z][A-Za-z0-9]*[.]svelte`,
	`components/(${noun}/)?${noun}([.]svelte)?${tested}[.]ts`,
	'migrations/[0-9]{8}T[0-9]{4}_[a-z0-9_]+[.]sql',
	'messages/(en|fr|el|ar)[.]json'
].map((name) => new RegExp(`^src/modules/${noun}/${name}$`));

const files = sourceFiles(['src/modules']);
const strangers = files.filter(({ path }) => !vocabulary.some((name) => name.test(path)));
conclude(
	strangers.map(({ path }) => `${path}: not one of the names a module's file may have`),
	`${files.length} files of modules`
);
