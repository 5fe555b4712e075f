import type { HistoryRecord, LetterRecord } from '#records/recommendations';
import type { Actor, LocalDate } from '#rules';

/** What is known beside the recommendation itself. `letters` is null for whoever may not see them. */
export interface Around {
  readonly history: readonly HistoryRecord[];
  readonly letters: readonly LetterRecord[] | null;
  /** From the address: which act has just been done, as `police.4`. */
  readonly done: unknown;
  readonly actor: Actor;
  readonly today: LocalDate;
}
