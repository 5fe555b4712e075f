import type { ParagraphDraft } from './section-writer.js';
import type { ReportSheet } from './report-sheet.js';

const PHRASE =
  /\b(not |n't |never )?(?:var(?:y|ies|ied|ying)|differ(?:s|ed)?) between (?:\p{L}+ )?groups\b/iu;
const NEVER = /\bno (?:evidence|sign|indication)?[^.]{0,40}$/i;

/**
 * The outcome of an equality assessment where its text says it in so many words: the impact varies between groups of
 * people, or does not. What it was read from is noted.
 */
export function readImpact(sheet: ReportSheet): 'Yes' | 'No' | undefined {
  const paragraphs = sheet.sections.sections
    .filter(({ key }) => key === 'equality')
    .flatMap(({ paragraphs }) => paragraphs);
  for (const paragraph of paragraphs) {
    const answer = answerIn(paragraph);
    if (answer === undefined) continue;
    const why = `Read as the outcome of the assessment: ${answer.toLowerCase()}.`;
    sheet.notes.push({ line: paragraph.line, what: 'varies between groups of people', why });
    return answer;
  }
  return undefined;
}

function answerIn({ text }: ParagraphDraft): 'Yes' | 'No' | undefined {
  const found = PHRASE.exec(text);
  if (found === null) return undefined;
  const isDenied = found[1] !== undefined || NEVER.test(text.slice(0, found.index));
  return isDenied ? 'No' : 'Yes';
}
