import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import { clearancesAt } from '../clearances/clearance-address.js';
import type { Told } from './told.js';

const at = ({ part, reference }: DueRow): string => paths.report(part, reference);

/** A report that is to be written. */
export const reportToWrite = (row: DueRow): Told => ({
  words: `The report “${row.about}”${row.person === null ? '' : ` by ${row.person}`}`,
  href: at(row),
  due: row.due,
});

/** More time its author asks for. */
export const moreTimeWaits = (row: DueRow): Told => ({
  words: `Decide whether ${row.person ?? 'its author'} gets more time for “${row.about}”`,
  href: at(row),
  due: row.due,
  why: 'The report is due on this day.',
});

/** A report its author has finished. */
export const finishedReport = (row: DueRow): Told => ({
  words: `Send the report “${row.about}” for clearance, or return it`,
  href: at(row),
  due: null,
  why: `Finished${row.person === null ? '' : ` by ${row.person}`}${row.since === null ? '' : ` on ${shortDate(row.since)}`}.`,
});

/** A clearance that is asked of the very person; its last column is which. */
export function clearanceWaits({ about, part, reference, due, person }: DueRow): Told {
  const kind = person ?? '';
  return {
    words: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} clearance of “${about}”`,
    href: `${clearancesAt(part, reference)}/${kind.replace(' ', '-')}`,
    due,
  };
}

/** A report every clearance of which is given. */
export const reportToSignOff = (row: DueRow): Told => ({
  words: `Sign off “${row.about}”`,
  href: at(row),
  due: null,
  why: `Every clearance is given${row.since === null ? '' : `, the last on ${shortDate(row.since)}`}.`,
});
