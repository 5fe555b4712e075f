import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** An ongoing action whose quarterly update is asked for. */
export const actionToLookAt = (row: DueRow): Told => ({
  words: `Update on the ongoing action ${row.about}${by(row)}`,
  href: paths.action(row.part, row.reference),
  due: row.due,
});

/** An action that is claimed complete. */
export const actionToVerify = (row: DueRow): Told => ({
  words: `Verify the action ${row.about}${by(row)}`,
  href: paths.action(row.part, row.reference),
  due: null,
  why: `Claimed complete${row.since === null ? '' : ` on ${shortDate(row.since)}`}.`,
});

const by = ({ person }: DueRow): string => (person === null ? '' : ` of ${person}`);
