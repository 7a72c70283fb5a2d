export { closeDb, connect, db, listen, lookUp, pool, poolBeside, readDb, useDatabase, type Db, type Tx } from './connection.ts';
export { migrate, pendingMigrations, type Migrated } from './migrate.ts';
export type { DB } from './tables.generated.ts';
export { after, type Cursor, cursorOf, readCursor } from './keyset.ts';
export { sql } from 'kysely';
