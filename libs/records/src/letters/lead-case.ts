import type { LocalDate } from '#rules';

/** Everything a letter about somebody's days as lead or deputy of a priority may need. Dates are local. */
export interface LeadCase {
  readonly about: 'lead';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly partnership: string;
  readonly priority: string;
  readonly prioritySlug: string;
  /** Who is named, or goes. */
  readonly receiverId: string;
  readonly kind: 'lead' | 'deputy';
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly namedBecause: string | null;
  readonly endedBecause: string | null;
  /** The names of the others who lead it, or are its deputies, from then on. */
  readonly others: readonly string[];
}
