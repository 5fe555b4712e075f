import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import type { Told } from './told.js';

/** An edition that the partnership has approved: until it is published the one before stands. */
export const editionToPublish = (row: DueRow): Told => ({
  words: `Publish edition ${row.reference} of the ${row.what}`,
  href: paths.edition(row.part, Number(row.reference)),
  due: row.due,
  why: 'It starts on this day. Until it is published the edition before stands.',
});
