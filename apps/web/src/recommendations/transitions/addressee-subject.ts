import type { AddresseeRecord, CitableMinute } from '#records/recommendations';
import type { Actor, Counted, LocalDate } from '#rules';
import type { Choice } from '../../transitions/field.js';
import type { Subject } from '../../transitions/transition.js';

/** One recommendation to one authority, as the pages of its transitions know it. */
export interface AddresseeSubject extends Subject {
  readonly addressee: AddresseeRecord;
  readonly actor: Actor;
  readonly today: LocalDate;
  /** The minutes to choose from, where the transition cites one. */
  readonly minutes: readonly CitableMinute[];
  /** What could take its place, where the transition supersedes it. */
  readonly successors?: readonly Choice[];
  /** Days of meetings whose agenda is not public yet, where the transition puts something on one. */
  readonly openMeetings?: readonly LocalDate[];
  /** By when an answer would be due, where the transition sends it today. */
  readonly dueIfSentToday: Counted | null;
}
