/** A backup cannot be taken here or restored there; the sentence says why. Nothing was written. */
export class BackupUnusable extends Error {
  override readonly name = 'BackupUnusable';
}
