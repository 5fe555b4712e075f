export { dataSourceOptions, openDataSource } from './data-source.js';
export { migrateDatabase, pendingMigrations } from './migrate.js';
