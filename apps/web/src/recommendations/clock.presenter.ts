import type { ClockRecord } from '#records/recommendations';
import { dateInWords, daysBetween, type LocalDate } from '#rules';
import { duePresenter, type DueShown } from '../layout/due.presenter.js';
import { stepsInWords } from './steps-in-words.js';

/** A clock as a page shows it: the date in words, why it is that date, and where to see every day. */
export function clockPresenter(clock: ClockRecord, today: LocalDate) {
  const { kind, rule, n, startedOn, citation, verifiedOn } = clock;
  return {
    what: kind === 'response' ? 'Answer' : 'Progress report',
    due: dueOf(clock, today),
    why: {
      question: `Why ${dateInWords(clock.dueOn)}?`,
      facts: factsOf(clock),
      citation: `${citation}. ${
        verifiedOn === null
          ? 'Not yet checked by this council against the source itself.'
          : `Checked against the source on ${dateInWords(verifiedOn)}.`
      }`,
    },
    everyDay: `/deadlines?rule=${rule}&n=${n}&date=${startedOn}`,
  };
}

function dueOf(clock: ClockRecord, today: LocalDate): DueShown {
  const { state, dueOn, endedOn } = clock;
  if (state === 'running') return duePresenter(dueOn, { today });
  const due = duePresenter(dueOn, { today, settled: true });
  if (state === 'stopped' || endedOn === null) return { ...due, words: `${due.words}; stopped` };
  const late = daysBetween(dueOn, endedOn);
  const met = late <= 0 ? 'in time' : `${late} ${late === 1 ? 'day' : 'days'} late`;
  const words = `${due.words}; came on ${dateInWords(endedOn)}, ${met}`;
  return { ...due, words, tone: late <= 0 ? 'quiet' : 'late' };
}

function factsOf(clock: ClockRecord): readonly string[] {
  const { startEvent, startedOn, explanation, steps, lastWorkingDayBefore, moves } = clock;
  return [
    `Counted from ${startEvent}: ${dateInWords(startedOn)}.`,
    explanation,
    ...stepsInWords(steps),
    ...(lastWorkingDayBefore === null
      ? []
      : [
          `${dateInWords(clock.originalDueOn)} is no working day and the date does not move for that; the last working day before it is ${dateInWords(lastWorkingDayBefore)}.`,
        ]),
    ...moves.map(
      ({ fromDue, toDue, agreedBy, movedOn, reason }) =>
        `Moved from ${dateInWords(fromDue)} to ${dateInWords(toDue)}, agreed by ${agreedBy} on ${dateInWords(movedOn)}: ${reason}`,
    ),
  ];
}
