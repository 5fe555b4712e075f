import type { PrintLine } from '#records/prints';
import { paths } from '#records/paths';

const STATES = {
  waiting: { text: 'Waiting for a worker', tone: 'quiet' },
  working: { text: 'Under way', tone: 'soon' },
  done: { text: 'Done', tone: 'done' },
  failed: { text: 'Stopped by a fault', tone: 'late' },
} as const satisfies Record<PrintLine['state'], unknown>;

/** A print as its page shows it. */
export const printPresenter = ({ id, kind, committee, state, problem, mayRetry }: PrintLine) => ({
  title: `The ${kind} to print`,
  caption: committee,
  badge: STATES[state],
  problem,
  isOpen: state === 'waiting' || state === 'working',
  here: paths.print(id),
  retry: mayRetry ? `${paths.print(id)}/retry` : null,
});
