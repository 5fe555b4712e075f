import type { MailStatus } from '#records/status';
import { paths } from '#records/paths';
import { dateInWords, shortDate, type Actor } from '#rules';

const MOST_OWED = 20;

/** The status of the mail as its page shows it: the red line first, then each fact with where it leads. */
export function statusPresenter(status: MailStatus, actor: Actor) {
  const { alarm, paused, owed, coming } = status;
  const letters = (query: string) => `${paths.letters}?${query}`;
  return {
    alarm,
    quietHours: actor.grants.some(({ role }) => role === 'administrator')
      ? `${paths.status}/quiet-hours`
      : null,
    workerHeardAt: status.workerHeardAt,
    sweptAt: status.sweptAt,
    facts: [
      { key: 'Mail', value: paused === null ? 'Leaves' : `Paused: ${paused.reason}` },
      { key: 'Due and not sent', value: String(status.due), href: letters('state=waiting') },
      { key: 'Not taken by the mail server in three tries', value: String(status.triedInVain) },
      {
        key: 'Waiting for the mail of the day',
        value: String(status.gathering),
        href: letters('state=gathering'),
      },
      { key: 'Could not be sent', value: String(status.failed), href: letters('state=failed') },
      {
        key: 'Came back, not seen to',
        value: String(status.bounced),
        href: letters('bounced=open'),
      },
      { key: 'Happened, and nobody written to yet', value: String(status.notRelayed) },
      { key: 'Uploads waiting for the scanner', value: String(status.uploadsWaiting) },
    ],
    owed: owed.slice(0, MOST_OWED).map(({ about, rung, on }) => ({
      words: `${about}: ${rung}`,
      on: shortDate(on),
    })),
    coming: coming.map(({ on, ladder, count }) => ({
      on: dateInWords(on),
      words: count === 1 ? `1 clock of the ${ladder}` : `${count} clocks of the ${ladder}`,
    })),
  };
}
