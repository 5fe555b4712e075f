import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** What Home says of open work that nobody stands behind. */
export const workWithNobody = ({ reference, person }: DueRow): Told => ({
  words: `${reference} open ${reference === '1' ? 'thing is' : 'things are'} with nobody${person === null ? '' : `, first at ${person}`}`,
  href: `${paths.handOvers}#left`,
  due: null,
  why: 'Whoever had it was disabled, or their part ended: name somebody, or hand it over.',
});

/** A hand-over whose receiver has not said that they have it. */
export const handOverWaits = ({ reference, part, about, since }: DueRow): Told => ({
  words: `${about} has not acknowledged what ${part} handed over`,
  href: paths.handOver(Number(reference)),
  due: null,
  why: since === null ? '' : `Handed over on ${shortDate(since)}.`,
});

/** Proposed to a meeting that is over: by its minute they can be closed. */
export const proposedClosuresWait = ({ reference, part, about, since }: DueRow): Told => ({
  words: `Close what the ${about} closed of ${reference} proposed`,
  href: paths.proposedClosures(part),
  due: null,
  why: since === null ? '' : `They were before the meeting of ${shortDate(since)}.`,
});
