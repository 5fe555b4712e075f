import type { ActionState, LocalDate } from '#rules';
import type { CaseClock } from './case-clock.js';

/** Everything a letter about one action of a plan may need. Dates are local. */
export interface ActionCase {
  readonly about: 'action';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  /** No committee has an action; its people are looked for in the council. */
  readonly committeeId: null;
  readonly plan: string;
  readonly planSlug: string;
  readonly reference: string;
  readonly wording: string;
  readonly state: ActionState;
  /** Who is accountable; null where nobody said, or where the directory does not have them. */
  readonly authorityId: string | null;
  readonly authority: string | null;
  readonly priorityId: string | null;
  readonly priority: string | null;
  readonly isOngoing: boolean;
  /** What was last said of it; null when nobody said anything yet. */
  readonly lastSaid: {
    readonly text: string;
    readonly by: string;
    readonly on: LocalDate;
  } | null;
  readonly action: CaseClock | null;
}
