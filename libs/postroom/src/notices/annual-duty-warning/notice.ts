import { annualDuty, workingDayOnOrAfter, type Calendar, type LocalDate } from '#rules';
import type { DutyCase } from '#records/letters';
import { noticeAbout, type Occasion } from '../notice.js';

/** To officer, chair and in the end the monitoring officer: the year in which the committee must sit runs out. */
export const annualDutyWarning = noticeAbout('annual duty', {
  name: 'annual-duty-warning',
  triggers: [{ event: 'annual-duty.warned', to: 'as the warning says' }],
  ladder: null,
  notNeeded: ({ case: found, message }) =>
    found.lastHeld === message.payload['lastHeld']
      ? null
      : 'The committee has met as the crime and disorder committee since.',
  words: (occasion, calendar) => {
    const { due, isOverdue, citation } = annualDuty({
      lastHeld: occasion.case.lastHeld,
      today: occasion.today,
    });
    return {
      meetBy: due,
      isOverdue,
      citation: citation.text,
      nextWarning: nextWarning(occasion, calendar),
    };
  },
});

/** The day the next warning goes: its own, or the working day after it. */
function nextWarning(
  { case: found, message, today }: Occasion<DutyCase>,
  calendar: Calendar,
): LocalDate | null {
  const { warnings } = annualDuty({ lastHeld: found.lastHeld, today });
  const next = warnings.find(
    ({ months, on }) => months > Number(message.payload['months']) && on > today,
  );
  return next === undefined ? null : workingDayOnOrAfter(calendar, next.on);
}
