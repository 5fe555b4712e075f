export { BackupUnusable } from './backup-unusable.js';
export type { Manifest, TableInBackup } from './manifest.js';
export { restoreBackup } from './restore-backup.js';
export { takeBackup } from './take-backup.js';
