import { instant, londonDate, londonTime, shortDate } from '#rules';
import { noticeAbout } from '../notice.js';

/** To administrators: the mail that was held up leaves again. */
export const mailRecovered = noticeAbout('mail outage', {
  name: 'mail-recovered',
  triggers: [{ event: 'mail.recovered', to: ['administrator'] }],
  ladder: null,
  notNeeded: () => null,
  words: ({ case: { beganAt, endedAt } }) => ({
    began: inLondon(beganAt),
    ended: inLondon(endedAt),
  }),
});

/** An instant as London says it: 20 July 2023, 10:15. */
function inLondon(at: string): string {
  const since = instant(at);
  return `${shortDate(londonDate(since))}, ${londonTime(since)}`;
}
