import type { ListFilter } from '#records/recommendations';
import { PERMISSIONS, TRACKER_ACTS, type Actor } from '#rules';
import { listAddress } from './list-address.js';

/** What somebody who keeps the tracker can do to rows of the list; null for anybody else. */
export function bulkPresenter({ grants }: Actor, filter: ListFilter) {
  const keepers: readonly string[] = PERMISSIONS['keep tracker'];
  if (!grants.some(({ role }) => keepers.includes(role))) return null;
  return {
    acts: Object.entries(TRACKER_ACTS).map(([value, { label }]) => ({ value, text: label })),
    report: listAddress(filter, '/report'),
    kept: Object.entries(filter).map(([name, value]) => ({ name, value })),
  };
}
