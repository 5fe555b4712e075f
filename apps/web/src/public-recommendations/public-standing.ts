import {
  PUBLIC_STANDINGS,
  type PublicAddressee,
  type PublicStanding,
} from '#records/public-recommendations';
import { CLOSURES, shortDate, type AddresseeState, type LocalDate } from '#rules';
import { OVERDUE } from '../recommendations/state-badge.js';

const TONES = {
  'to-send': 'soon',
  awaiting: 'calm',
  answered: 'soon',
  'in-progress': 'calm',
  closed: 'done',
} as const satisfies Record<PublicStanding, string>;

const STANDINGS: readonly PublicStanding[] = [
  'to-send',
  'awaiting',
  'answered',
  'in-progress',
  'closed',
];

/** How the public is told that it stands; the two states that are never public have none. */
export function publicStanding(state: AddresseeState): PublicStanding | null {
  const holds = (one: PublicStanding): boolean =>
    PUBLIC_STANDINGS[one].states.some((known) => known === state);
  return STANDINGS.find(holds) ?? null;
}

/** The running date of the answer; null when none is awaited. */
export function answerDue({ clocks }: PublicAddressee): LocalDate | null {
  const running = clocks.find(({ kind, state }) => kind === 'response' && state === 'running');
  return running?.dueOn ?? null;
}

/** How it stands as a badge, whether it is overdue, and the day that matters most, in words. */
export function standingPresenter(to: PublicAddressee, today: LocalDate) {
  const standing = publicStanding(to.state) ?? 'to-send';
  const due = answerDue(to);
  return {
    badge: { text: PUBLIC_STANDINGS[standing].label, tone: TONES[standing] },
    overdue: due !== null && due < today ? OVERDUE : null,
    words: wordsOf(to, due),
  };
}

function wordsOf({ state, responses, closures, ...to }: PublicAddressee, due: LocalDate | null) {
  const closed = closures.at(-1);
  if (state === 'closed' && closed !== undefined) {
    const as = closed.kind === null ? 'Closed' : CLOSURES[closed.kind];
    return `${as}, ${shortDate(closed.closedOn)}`;
  }
  if (due !== null) return `Answer due ${shortDate(due)}`;
  const answered = responses.at(-1);
  if (answered !== undefined) return `Answered ${shortDate(answered.submittedOn)}`;
  return to.sentOn === null ? 'Not sent yet' : `Sent ${shortDate(to.sentOn)}`;
}
