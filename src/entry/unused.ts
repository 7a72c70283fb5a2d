import { config, type Config } from '#platform/config';

/** Settings that are understood and checked, and that this version does nothing with yet: a sentence each. */
export function unusedSettings({ s3, turn, dataDir }: Pick<Config, 's3' | 'turn' | 'dataDir'>): string[] {
	return [
		...(s3
			? [`S3_* is set, but this version keeps files in ${dataDir}/files and nowhere else. Several nodes must share that folder.`]
			: []),
		...(turn ? ['TURN_* is set, but this version has no video meetings yet: nothing uses it.'] : [])
	];
}

/** Says so on standard error, whatever LOG_LEVEL hides. */
export const tellUnused = (): void => unusedSettings(config()).forEach((sentence) => void process.stderr.write(`${sentence}\n`));
