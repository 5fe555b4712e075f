import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import type { Told } from './told.js';

/** An edition that was proposed to the partnership, and neither approved nor sent back. */
export const editionToApprove = (row: DueRow): Told => ({
  words: `Record the approval of edition ${row.reference} of the ${row.what}, or send it back`,
  href: paths.edition(row.part, Number(row.reference)),
  due: null,
  why: `Proposed to the ${row.about}.`,
});

/** An edition that the partnership has approved: until it is published the one before stands. */
export const editionToPublish = (row: DueRow): Told => ({
  words: `Publish edition ${row.reference} of the ${row.what}`,
  href: paths.edition(row.part, Number(row.reference)),
  due: row.due,
  why: 'It starts on this day. Until it is published the edition before stands.',
});
