/**
 * In which order Vitest takes the files of a run: journeys before tests on PostgreSQL alone, and of either the longest first, so that
 * no processor waits at the end for a file that began late.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long on a machine of two processors; the rest is short and keeps the order of its names. */
const long = [
	'e2e/pages/spaces',
	'e2e/pages/teachers',
	'e2e/two-commands',
	'e2e/safety/input',
	'e2e/two-schools-twin',
	'e2e/pages/open-pages',
	'e2e/rights/foreign-ids',
	'e2e/lost/',
	'e2e/',
	'bench/registers/',
	'src/platform/postgres/',
	'src/modules/twinspace/usecases/guests',
	'src/modules/identity/usecases/second-factor',
	'src/modules/projects/usecases/found-and-approve',
	'src/modules/directory/usecases/import-schools',
	'src/modules/partners/'
];

export class LongestFirst extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification): number => {
			const at = long.findIndex((beginning) => moduleId.includes(`/${beginning}`));
			return at < 0 ? long.length : at;
		};
		const name = (file: TestSpecification): string => `${file.project.name} ${file.moduleId}`;
		return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1)));
	}
}
