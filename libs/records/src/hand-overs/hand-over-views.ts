import type { HandOverItem, LocalDate } from '#rules';

/** One hand-over as a list shows it. Dates are local. */
export interface HandOverLine {
  readonly id: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly handedOn: LocalDate;
  readonly handedBy: string;
  readonly items: number;
  readonly acknowledgedOn: LocalDate | null;
  readonly acknowledgedBy: string | null;
}

/** One hand-over with its signed list. `hash` is SHA-256, in hexadecimal, over its canonical form. */
export interface HandOverView extends Omit<HandOverLine, 'items'> {
  readonly councilId: string;
  readonly council: string;
  readonly reason: string;
  readonly hash: string;
  readonly items: readonly HandOverItem[];
}

/** Somebody who holds parts, or an authority: whom a form can choose to hand over. */
export interface HolderChoice {
  /** `person:` and the id, or `authority:` and the slug. */
  readonly key: string;
  readonly name: string;
  readonly says: string;
}
