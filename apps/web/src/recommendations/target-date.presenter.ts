import type { AddresseeRecord } from '#records/recommendations';
import { dateInWords, slipOf, STILL_TO_DO, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { movesOf } from './transitions/later-date-decision.js';

/** The badge of an accepted recommendation past the date it was to be done by. */
export const PAST_TARGET = { text: 'Past its target date', tone: 'late' } as const;

/** Whether what was accepted should have been done by now, and was neither claimed nor closed. */
export function isPastTarget({ targetOn, state, responses }: AddresseeRecord, today: LocalDate) {
  const isToDo = STILL_TO_DO.some((one) => one === state);
  const isRejected = responses.at(-1)?.decision === 'not accepted';
  return targetOn !== null && targetOn < today && isToDo && !isRejected;
}

/** By when it is to be done: the date, how often and how far it moved, and each request with who decided. Null where none was given. */
export function targetDatePresenter(addressee: AddresseeRecord, today: LocalDate) {
  const { targetOn, laterDates, state } = addressee;
  if (targetOn === null) return null;
  const slip = slipOf(movesOf(addressee));
  const isToDo = STILL_TO_DO.some((one) => one === state);
  return {
    due: duePresenter(targetOn, { today, settled: !isToDo }),
    slip:
      slip === null
        ? null
        : `The target date has ${slip.inWords}: from ${dateInWords(slip.firstDue)} to ${dateInWords(slip.lastDue)}.`,
    asked: laterDates.map((one) => {
      const asked = `${one.askedBy} asked on ${dateInWords(one.askedOn)} for ${dateInWords(one.toDate)} instead of ${dateInWords(one.fromDate)}: ${one.reason}`;
      if (one.agreed === null) return `${asked} Nobody has decided yet.`;
      const decided = `${one.agreed ? 'Agreed' : 'Refused'} by ${one.decidedBy ?? 'nobody'}`;
      const on = one.decidedOn === null ? '' : ` on ${dateInWords(one.decidedOn)}`;
      return `${asked} ${decided}${on}${one.decisionReason === null ? '.' : `: ${one.decisionReason}`}`;
    }),
  };
}
