import type { PublicationLine, PublishedMeeting } from '#records/publication';
import { shortDate } from '#rules';
import { londonDateTime } from '../layout/london-date-time.js';

/** One thing that happened after an agenda was published. */
export interface ChangeShown {
  readonly at: string;
  readonly when: string;
  readonly words: string;
  readonly reason: string | null;
}

/** What changed after publication, when and why, latest first: supplements, withdrawals, and the meeting itself. */
export function changesPresenter({ publications, changes, items }: PublishedMeeting) {
  const told: readonly ChangeShown[] = [
    ...publications.filter(({ number }) => number > 0).map(supplementShown),
    ...publications.flatMap(({ number, withdrawn }) =>
      withdrawn === null ? [] : [withdrawnShown(`Supplement ${number}`, withdrawn)],
    ),
    ...items.flatMap((item) => [
      ...(item.withdrawn === null ? [] : [withdrawnShown(`Item ${item.number}`, item.withdrawn)]),
      ...(item.reportWithdrawn === null
        ? []
        : [withdrawnShown(`The report of item ${item.number}`, item.reportWithdrawn)]),
      ...item.gone.map(({ letter, withdrawn }) =>
        withdrawnShown(
          `${letter === null ? 'A paper' : `Appendix ${letter}`} of item ${item.number}`,
          withdrawn,
        ),
      ),
    ]),
    ...changes.map(({ sentence, at }) => ({
      at,
      when: londonDateTime(at),
      words: sentence,
      reason: null,
    })),
  ];
  return told.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function supplementShown({ number, at, reason, items }: PublicationLine): ChangeShown {
  const named = items.length === 1 ? `item ${items[0]}` : `items ${items.join(', ')}`;
  return {
    at,
    when: londonDateTime(at),
    words: `Supplement ${number} published: ${named}`,
    reason,
  };
}

const withdrawnShown = (
  what: string,
  { on, reason }: { readonly on: Parameters<typeof shortDate>[0]; readonly reason: string },
): ChangeShown => ({ at: on, when: shortDate(on), words: `${what} withdrawn`, reason });
