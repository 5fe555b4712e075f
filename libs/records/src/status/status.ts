import type { LadderName, LocalDate } from '#rules';

/** Rungs of one ladder that come on one local date. */
export interface ComingRungs {
  readonly on: LocalDate;
  readonly ladder: LadderName;
  readonly count: number;
}

/** A rung that has come by the ladders and of which the ledger has no reminder. */
export interface OwedRung {
  readonly about: string;
  readonly rung: string;
  /** The local date it fell on. */
  readonly on: LocalDate;
}

/** How the mail does, in the councils somebody keeps. Instants in UTC by the machine's clock, dates local. */
export interface MailStatus {
  readonly workerHeardAt: string | null;
  readonly sweptAt: string | null;
  readonly paused: { readonly reason: string; readonly pausedAt: string } | null;
  /** When the oldest letter that is due and has not left was to leave. */
  readonly oldestDueAt: string | null;
  readonly due: number;
  /** Letters the mail server has not taken in three tries or more, and that are to be tried again. */
  readonly triedInVain: number;
  readonly gathering: number;
  readonly notRelayed: number;
  readonly failed: number;
  readonly bounced: number;
  readonly uploadsWaiting: number;
  /** Rungs that have come and are not settled, counted from the ladders themselves and not from any queue. */
  readonly owed: readonly OwedRung[];
  readonly coming: readonly ComingRungs[];
  /** What is due and not sent, and since when; null when all is well. */
  readonly alarm: string | null;
}
