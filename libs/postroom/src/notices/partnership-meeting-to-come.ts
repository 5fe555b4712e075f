import type { PartnershipMeetingCase } from '#records/letters';
import type { Occasion } from './notice.js';

/** Why a letter about a meeting to come need not be sent any more; null while it is to come. */
export function meetingNotNeeded({
  case: { state, heldOn },
  today,
}: Occasion<PartnershipMeetingCase>): string | null {
  if (state !== 'planned') return `The meeting is ${state}.`;
  return heldOn < today ? 'The day of the meeting has passed.' : null;
}
