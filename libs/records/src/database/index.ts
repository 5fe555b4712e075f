export { createDatabase } from './create-database.js';
export type { OwnDatabase } from './create-database.js';
export { dataSourceOptions, openDataSource } from './data-source.js';
export { migrateDatabase, pendingMigrations } from './migrate.js';
