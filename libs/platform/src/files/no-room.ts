/** No space left on a disk or in a quota, by the system's names and by PostgreSQL's. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** Whether a fault, or one that caused it, says that a disk is full: of the store of files or of the database. */
export function isNoRoom(fault: unknown): boolean {
  if (typeof fault !== 'object' || fault === null) return false;
  if ('code' in fault && NO_ROOM.has(String(fault.code))) return true;
  return 'cause' in fault && isNoRoom(fault.cause);
}
