import type { ActionAnswered } from '#records/plans';
import { shortDate } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

/** What was said of an action in the review it is shown beside, and when; null where nothing was. */
export function answeredTag(id: string, answered: readonly ActionAnswered[]): Badge | null {
  const said = answered.find((one) => one.id === id);
  if (said === undefined) return null;
  return { text: `${inWords(said)}, ${shortDate(said.on)}`, tone: 'quiet' };
}

function inWords({ event, isNoChange }: ActionAnswered): string {
  if (isNoChange) return 'No change';
  if (event === 'action.claimed') return 'Said to be done';
  return event === 'action.due-moved' ? 'New date' : 'Updated';
}
