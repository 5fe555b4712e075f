import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import type { Told } from './told.js';

/** Evidence that holds good to a day only: newer is wanted by then. */
export const evidenceWaits = (row: DueRow): Told => ({
  words: `Newer evidence from ${row.about} for ${row.reference}`,
  href: paths.evidence(row.reference, row.part),
  due: row.due,
  why: 'What was given holds good until this day.',
});
