/** The embedded PostgreSQL: for `npm start`, the command line, development and the tests. In production DATABASE_URL stands instead. */
export { connectOrStart, type Shared } from './sharing.ts';
export { startPostgres, startTestPostgres, type RunningPostgres } from './start.ts';
export { makeDataDir } from './place.ts';
export { fileTrouble } from './file-trouble.ts';
export { takeLock, type Lock } from './lock.ts';
