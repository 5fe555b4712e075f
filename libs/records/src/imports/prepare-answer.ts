import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';
import { compareAnswer, readAnswer, writeAnswer } from '../committee-answers/index.js';
import type { Decisions } from './decisions.js';
import { meetingsPreview } from './meetings-preview.js';
import type { PaperOfImport, PreparedPaper } from './prepared-paper.js';

/** An answer of the council's meeting system, what was decided about it, and the local date it is compared on. */
export interface AnswerOfImport {
  readonly of: PaperOfImport;
  readonly decisions: Decisions;
  readonly today: LocalDate;
}

/** Reads an answer with what was decided, and compares it with the record. Writes nothing. Three statements. */
export async function prepareAnswer(
  manager: EntityManager,
  { of, decisions, today }: AnswerOfImport,
): Promise<PreparedPaper> {
  const { councilId, paper } = of;
  const read = readAnswer(paper, decisions.cells);
  const rows = await compareAnswer(manager, read, { councilId, today, omitted: decisions.omitted });
  const preview = meetingsPreview(rows, { paper, decisions });
  return {
    decisions,
    preview,
    write: async (tx, by) => {
      const effects = await writeAnswer(tx, { ...by, councilId, today }, rows);
      return { rows, effects };
    },
  };
}
