import { isLocalDate, type LocalDate } from '../calendar/index.js';
import type { Refusal } from '../refusal/index.js';
import type { ExemptionKind, Schedule12A } from './exemption.js';

/** A decision to keep something from the public, as its form holds it. Everything in it but the subject is public. */
export interface ExemptionForm {
  readonly kind: ExemptionKind;
  /** Paragraphs of Part 1 of Schedule 12A; none for what is confidential. */
  readonly paragraphs: readonly Schedule12A[];
  /** Exempt: why the public interest in keeping it outweighs that in telling it. Confidential: who forbids it, by what. */
  readonly reasoning: string;
  /** What the public may know of it. */
  readonly publicSummary: string;
  /** Who decided: the proper officer, by post. */
  readonly decidedBy: string;
  /** The local date on which it is looked at again; needed for what is exempt. */
  readonly reviewOn: LocalDate | null;
}

/**
 * What a decision to keep something from the public lacks, all at once. Exempt information needs a paragraph of Schedule
 * 12A and the public interest test (Local Government Act 1972 Schedule 12A, paragraph 10), and is looked at again; what
 * is confidential must be kept (s100A(2)), whoever decides, and says who forbids it. `today` is the local date.
 */
export function exemptionRefusals(form: ExemptionForm, today: LocalDate): readonly Refusal[] {
  const { kind, paragraphs, reasoning, publicSummary, decidedBy, reviewOn } = form;
  const isExempt = kind === 'exempt';
  return told(
    [
      isExempt && paragraphs.length === 0,
      'paragraphs',
      'Choose the paragraph of Schedule 12A that covers it. Without one it is public.',
    ],
    [
      !isExempt && paragraphs.length > 0,
      'paragraphs',
      'Schedule 12A is about what may be exempt. Leave it empty for what must be confidential.',
    ],
    [
      reasoning.trim() === '',
      'reasoning',
      isExempt
        ? 'Say why the public interest in keeping it outweighs the public interest in telling it.'
        : 'Say who forbids telling it: the government department, or the law or order.',
    ],
    [publicSummary.trim() === '', 'publicSummary', 'Say what the public may know of it.'],
    [decidedBy.trim() === '', 'decidedBy', 'Say who decided it.'],
    [
      isExempt && reviewOn === null,
      'reviewOn',
      'Enter the day on which somebody looks again whether it is still exempt.',
    ],
    [
      reviewOn !== null && isLocalDate(reviewOn) && reviewOn <= today,
      'reviewOn',
      'The day to look at it again must be after today.',
    ],
  );
}

const told = (
  ...found: readonly (readonly [holds: boolean, field: string, sentence: string])[]
): readonly Refusal[] =>
  found.flatMap(([holds, field, sentence]) =>
    holds ? [{ code: 'field-missing' as const, field, sentence }] : [],
  );
