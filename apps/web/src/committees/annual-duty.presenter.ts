import type { CommitteeView } from '#records/committees';
import { annualDuty, dateInWords, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';

/** The yearly duty of a crime and disorder committee, how it stands and why; null for any other committee. */
export function annualDutyPresenter(
  {
    constitutedAs,
    lastSatOn,
    nextSittingOn,
    lostSittingOn,
  }: Pick<CommitteeView, 'constitutedAs' | 'lastSatOn' | 'nextSittingOn' | 'lostSittingOn'>,
  today: LocalDate,
) {
  if (constitutedAs !== 'crime and disorder committee') return null;
  if (lastSatOn === null) {
    const words =
      'It has not yet met as the crime and disorder committee, held and quorate, in this record.';
    return { words, due: null, warning: null, why: null };
  }
  const duty = annualDuty({ lastHeld: lastSatOn, today });
  const { citation, explanation, warnings, warning, due } = duty;
  return {
    words: 'It must meet as the crime and disorder committee at least once in every twelve months.',
    due: duePresenter(due, { today }),
    warning:
      warning === null
        ? lossOf({ due, lastSatOn, nextSittingOn, lostSittingOn })
        : warningOf({ due, nextSittingOn, today }),
    why: {
      question: 'Why this date?',
      facts: [
        explanation,
        'Only a meeting that sat as that committee, was held and was quorate counts.',
        ...warnings.map(
          ({ months, on, to }) =>
            `Warned of at ${months} months, ${dateInWords(on)}: ${to.join(', ')}`,
        ),
      ],
      citation: `${citation.text}.`,
    },
  };
}

/** Before the first warning: that a meeting which would have met the duty is lost, and none is planned in its place. */
function lossOf(known: {
  due: LocalDate;
  lastSatOn: LocalDate;
  nextSittingOn: LocalDate | null;
  lostSittingOn: LocalDate | null;
}): string | null {
  const { due, lastSatOn, nextSittingOn, lostSittingOn } = known;
  if (lostSittingOn === null || lostSittingOn <= lastSatOn || lostSittingOn > due) return null;
  if (nextSittingOn !== null && nextSittingOn <= due) return null;
  return `The duty is at risk: the meeting of ${dateInWords(lostSittingOn)} will not be held, and no other is planned in time.`;
}

function warningOf({
  due,
  nextSittingOn,
  today,
}: {
  due: LocalDate;
  nextSittingOn: LocalDate | null;
  today: LocalDate;
}): string {
  if (today > due) return 'The twelve months have passed without such a meeting.';
  if (nextSittingOn === null) return 'No meeting is planned before then.';
  return nextSittingOn <= due
    ? `The next meeting, on ${dateInWords(nextSittingOn)}, is in time if it is held and quorate.`
    : `The next meeting is on ${dateInWords(nextSittingOn)}: that is too late.`;
}
