import type { OutcomeView } from '#records/outcomes';
import { OUTCOME_KINDS, SETTLEMENTS } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

/** The word for how an outcome stands; a standing request that was made is in force. */
export function outcomeBadge(
  outcome: Pick<OutcomeView, 'state' | 'kind' | 'toCommittee' | 'settledAs'>,
): Badge {
  switch (outcome.state) {
    case 'drafted':
      return { text: 'Drafted', tone: 'quiet' };
    case 'made':
      return madeBadge(outcome);
    case 'sent':
      return { text: 'Sent', tone: 'calm' };
    case 'answered':
      return { text: 'Answered', tone: 'soon' };
    case 'settled':
      return {
        text: outcome.settledAs === null ? 'Settled' : SETTLEMENTS[outcome.settledAs],
        tone: 'done',
      };
    case 'fallen':
      return { text: 'Fell with its motion', tone: 'quiet' };
  }
}

function madeBadge({ kind, toCommittee }: Pick<OutcomeView, 'kind' | 'toCommittee'>): Badge {
  if (kind === 'standing request') return { text: 'In force', tone: 'calm' };
  if (kind === 'deferral') return { text: 'Comes back', tone: 'calm' };
  if (toCommittee) return { text: 'Referred', tone: 'calm' };
  return OUTCOME_KINDS[kind].isSent
    ? { text: 'To send', tone: 'soon' }
    : { text: 'Made', tone: 'calm' };
}

/** Whether an answer is late on a local date: "Overdue", never "breach". */
export const isOverdue = ({ state, dueOn }: OutcomeView, today: string): boolean =>
  state === 'sent' && dueOn !== null && dueOn < today;
