import { shortDate } from '../calendar/index.js';
import type { LadderDays } from './rung-day.js';
import type { Ladder, Rung } from './rung.js';

/** When a rung is sent: `7 days before the due date`, `on the due date`, `3 working days after the start`; `28 days after the due date or once a second meeting was missed`. */
export function whenInWords(rung: Rung): string {
  const { orMeetings } = rung;
  if (orMeetings === undefined) return countedInWords(rung);
  return `${countedInWords(rung)} or once ${meetingsInWords(orMeetings)}`;
}

/**
 * When a rung is sent, with the day it counts from: `3 working days after the start, 19 July 2023`; `7 days before the due
 * date, 16 August 2023`.
 */
export function whenWithDay(rung: Rung, { start, due }: LadderDays): string {
  const { anchor, orMeetings } = rung;
  const day = shortDate(anchor === 'start' ? start : due);
  const or = orMeetings === undefined ? '' : `, or once ${meetingsInWords(orMeetings)}`;
  return `${countedInWords(rung)}, ${day}${or}`;
}

/** So many meetings missed since the due date: `a second meeting was missed`. */
const meetingsInWords = (many: number): string =>
  many === 1 ? 'a meeting was missed' : `a ${ORDINALS[many - 2] ?? `${many}th`} meeting was missed`;
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth'] as const;

function countedInWords({ anchor, offset, unit }: Rung): string {
  const day = anchor === 'due' ? 'the due date' : 'the start';
  if (offset === 0) return `on ${day}`;
  const many = Math.abs(offset);
  const units = many === 1 ? unit.replace(/s$/, '') : unit;
  return `${many} ${units} ${offset < 0 ? 'before' : 'after'} ${day}`;
}

/** A letter's name as a sentence has it: `response due soon`. */
export const letterInWords = (letter: string): string => letter.replaceAll('-', ' ');

/** A rung in one line: `7 days before the due date, "response due soon" to contact and signatory`. */
export function rungInWords(rung: Rung): string {
  const unless =
    rung.unless === undefined
      ? ''
      : rung.unless === 'acknowledged'
        ? ', unless acknowledged'
        : ', unless the window is under 21 days';
  return `${whenInWords(rung)}, "${letterInWords(rung.letter)}" to ${rung.to.join(' and ')}${unless}`;
}

/** A whole ladder in words, rung by rung, as history tells what it was and what it is. */
export function ladderInWords(ladder: Ladder): string {
  return ladder.map(rungInWords).join('; ');
}
