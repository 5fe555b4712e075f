import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** A letter that came back while its clock runs: its address is to be corrected, or the person told another way. */
export const bounceWaits = ({ what, reference, about, since, due, person }: DueRow): Told => ({
  words: `Correct the address of ${about}, or tell them another way`,
  href: paths.letter(reference),
  due,
  why: `The letter “${what}” to ${person ?? 'them'} came back${since === null ? '' : ` on ${shortDate(since)}`}, and what it asks for is due on this day.`,
});
