import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** An edition that was proposed to the partnership, and neither approved nor sent back. */
export const editionToApprove = (row: DueRow): Told => ({
  words:
    row.since === null
      ? `Record the approval of edition ${row.reference} of the ${row.what}, or send it back`
      : `Record the approval of edition ${row.reference} of the ${row.what}: its partnership agreed to it`,
  href: paths.edition(row.part, Number(row.reference)),
  due: null,
  why:
    row.since === null
      ? `Proposed to the ${row.about}.`
      : `The ${row.about} agreed on ${shortDate(row.since)}; its minute is filled in.`,
});

/** An edition that the partnership has approved: until it is published the one before stands. */
export const editionToPublish = (row: DueRow): Told => ({
  words: `Publish edition ${row.reference} of the ${row.what}`,
  href: paths.edition(row.part, Number(row.reference)),
  due: row.due,
  why: 'It starts on this day. Until it is published the edition before stands.',
});
