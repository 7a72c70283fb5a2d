import { readConfig, type Config } from './read.ts';

/** The built web part and the entry load this file twice; both must see one configuration, so it hangs on the process. */
const shared = globalThis as typeof globalThis & { etwinningConfig?: Config };

/** The validated environment; read once. Throws a StartRefusal that names every bad or unknown variable. */
export function config(): Config {
	shared.etwinningConfig ??= readConfig(process.env);
	return shared.etwinningConfig;
}

/** Sets what is only known once the process runs (the port that PORT=0 gave) or what a test wants. */
export function useConfig(change: Partial<Config>): Config {
	shared.etwinningConfig = { ...config(), ...change };
	return shared.etwinningConfig;
}
