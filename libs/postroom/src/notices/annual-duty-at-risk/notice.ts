import { annualDuty, dateInWords, workingDayOnOrAfter } from '#rules';
import { noticeAbout } from '../notice.js';

/** To officer and chair, at once: the meeting that would have met the yearly duty is lost, and no other is planned in time. */
export const annualDutyAtRisk = noticeAbout('annual duty', {
  name: 'annual-duty-at-risk',
  triggers: [{ event: 'annual-duty.at-risk', to: ['officer', 'chair'] }],
  ladder: null,
  notNeeded: ({ case: found, message }) => {
    if (found.lastHeld !== message.payload['lastHeld']) {
      return 'The committee has met as the crime and disorder committee since.';
    }
    const due = String(message.payload['due']);
    return found.nextSitting !== null && found.nextSitting <= due
      ? `It is to meet on ${dateInWords(found.nextSitting)}, in time.`
      : null;
  },
  words: ({ case: found, message, today }, calendar) => {
    const { due, isOverdue, citation, warnings } = annualDuty({ lastHeld: found.lastHeld, today });
    const next = warnings.find(({ on }) => on > today);
    return {
      meetBy: due,
      isOverdue,
      citation: citation.text,
      lost: message.payload['lost'],
      nextWarning: next === undefined ? null : workingDayOnOrAfter(calendar, next.on),
    };
  },
});
