import type { LocalDate } from '#rules';

/** What one kind of duty says, where it leads, its day and what set it. */
export interface Told {
  readonly words: string;
  readonly href: string;
  readonly due: LocalDate | null;
  readonly why?: string;
}
