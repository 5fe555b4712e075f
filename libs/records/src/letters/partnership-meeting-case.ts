import type { LocalDate, PartnershipMeetingState } from '#rules';
import type { DueToGroup } from '../partnership-meetings/index.js';

/** Everything a letter about one meeting of a partnership or a working group may need. Dates are local. */
export interface PartnershipMeetingCase {
  readonly about: 'partnership meeting';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly partnershipId: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly workingGroupId: string | null;
  /** The name of the working group; null where the partnership itself meets. */
  readonly group: string | null;
  readonly groupSlug: string | null;
  readonly heldOn: LocalDate;
  /** A time of day in London, `HH:MM`. */
  readonly startsAt: string;
  readonly place: string;
  readonly state: PartnershipMeetingState;
  readonly agendaSentOn: LocalDate | null;
  readonly cancelledBecause: string | null;
  readonly calendarSequence: number;
  /** Whether its agenda had been sent before the event that the letter tells. */
  readonly wasSentBefore: boolean;
  /** What was changed about it by that event, in words; null where it was another event. */
  readonly changed: string | null;
  readonly items: readonly { readonly title: string; readonly words: string }[];
  /** Of a working group: what is due to it on the day of its meeting. */
  readonly due: readonly DueToGroup[];
}
