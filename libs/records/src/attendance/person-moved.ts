import type { Actor } from '#rules';

/** Somebody comes in or goes out, at which item, and why if it matters. */
export interface PersonMoved {
  readonly meetingId: string;
  readonly attendanceId: string;
  readonly kind: 'arrived' | 'left' | 'returned';
  /** The item being taken; null between two items. */
  readonly agendaItemId: string | null;
  readonly because: 'interest' | 'other' | null;
  readonly interestId: string | null;
  readonly actor: Actor;
  /** The instant, from the time source. */
  readonly now: string;
  /** Why it is recorded only now, once the meeting has ended. */
  readonly reason?: string | null;
}
