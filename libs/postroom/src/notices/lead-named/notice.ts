import { shortDate } from '#rules';
import { noticeAbout } from '../notice.js';

/** To whoever is named as lead or deputy of a priority: of which, from when, and why. */
export const leadNamed = noticeAbout('lead', {
  name: 'lead-named',
  triggers: [{ event: 'lead.named', to: ['receiver'] }],
  ladder: null,
  notNeeded: ({ case: { validFrom, validTo }, today }) =>
    validTo === null || (validTo >= today && validTo >= validFrom)
      ? null
      : `They are it no longer: the last day is ${shortDate(validTo)}.`,
});
