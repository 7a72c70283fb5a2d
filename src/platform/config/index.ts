export { config, useConfig } from './config.ts';
export { StartRefusal } from './start-refusal.ts';
export type { Config } from './read.ts';
