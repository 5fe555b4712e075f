import type { HandOverItem, LocalDate } from '#rules';

/** Everything a letter about one hand-over may need: its signed list, by references alone. Dates are local. */
export interface HandOverCase {
  readonly about: 'hand-over';
  readonly id: string;
  readonly number: number;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  /** The successor where an authority handed over; null where somebody did. */
  readonly authorityId: string | null;
  readonly authority: string | null;
  readonly receiverId: string | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly handedOn: LocalDate;
  readonly handedBy: string;
  readonly hash: string;
  readonly acknowledgedOn: LocalDate | null;
  readonly items: readonly HandOverItem[];
}
