import type { CommitteeView } from '#records/committees';
import { annualDuty, dateInWords, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';

/** The yearly duty of a crime and disorder committee, how it stands and why; null for any other committee. */
export function annualDutyPresenter(
  {
    constitutedAs,
    lastSatOn,
    nextHeldOn,
  }: Pick<CommitteeView, 'constitutedAs' | 'lastSatOn' | 'nextHeldOn'>,
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
    warning: warning === null ? null : warningOf({ due, nextHeldOn, today }),
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

function warningOf({
  due,
  nextHeldOn,
  today,
}: {
  due: LocalDate;
  nextHeldOn: LocalDate | null;
  today: LocalDate;
}): string {
  if (today > due) return 'The twelve months have passed without such a meeting.';
  if (nextHeldOn === null) return 'No meeting is planned before then.';
  return nextHeldOn <= due
    ? `The next meeting, on ${dateInWords(nextHeldOn)}, is in time if it is held and quorate.`
    : `The next meeting is on ${dateInWords(nextHeldOn)}: that is too late.`;
}
