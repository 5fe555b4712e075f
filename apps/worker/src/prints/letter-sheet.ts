import type { LetterRecommendation, LetterView } from '#records/authority-letters';
import { approvalInWords, dateInWords, REGIMES } from '#rules';

/** One recommendation as it stands in a printed letter. */
export interface SheetRecommendation {
  readonly reference: string;
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly correctedBy: string | null;
  readonly corrected: readonly string[];
  readonly due: string;
  readonly citation: string;
}

/** A letter as it is printed, to be posted or kept: the same words as the mail, in the same order. */
export interface LetterSheet {
  readonly title: string;
  readonly council: string;
  readonly committee: string;
  readonly authority: string;
  readonly readers: readonly string[];
  readonly date: string;
  readonly opening: readonly string[];
  readonly recommendations: readonly SheetRecommendation[];
  readonly closing: readonly string[];
  readonly approved: string;
  readonly copies: readonly string[];
}

/** Lays a sent letter out for print; null for one that was never sent. */
export function letterSheet(letter: LetterView): LetterSheet | null {
  const { council, committee, authority, heldOn, sentOn, recommendations } = letter;
  if (sentOn === null) return null;
  const what = recommendations.length === 1 ? 'Recommendation' : 'Recommendations';
  return {
    title: `${what} of the ${committee}, ${dateInWords(heldOn)}`,
    council,
    committee,
    authority,
    readers: letter.readers.map(({ name, post }) => `${name}, ${post}`),
    date: dateInWords(sentOn),
    opening: paragraphs(letter.opening),
    recommendations: recommendations.map(recommendationOf),
    closing: paragraphs(letter.closing),
    approved: `For the ${committee} of ${council}. ${approvalInWords(letter)}`,
    copies: letter.copies.map((copy) => copy.authority),
  };
}

function recommendationOf(one: LetterRecommendation): SheetRecommendation {
  const { reference, minute, sourceParagraph, correction, dueOn, regime } = one;
  const from = sourceParagraph === null ? '' : `, from paragraph ${sourceParagraph} of the report`;
  return {
    reference,
    source: `Minute ${minute ?? 'not numbered yet'}${from}`,
    paragraphs: paragraphs(one.wording),
    correctedBy:
      correction === null
        ? null
        : `As corrected by minute ${correction.minute}, ${dateInWords(correction.correctedOn)}`,
    corrected: correction === null ? [] : paragraphs(correction.becomes),
    due: dueOn === null ? '' : dateInWords(dueOn),
    citation: REGIMES[regime].citation.text,
  };
}

const paragraphs = (text: string): readonly string[] =>
  text.split(/\n\s*\n/u).filter((one) => one.trim() !== '');
