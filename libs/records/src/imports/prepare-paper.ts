import type { EntityManager } from 'typeorm';
import { refuse, type LocalDate } from '#rules';
import { compareEarlier, writeEarlier } from '../earlier-recommendations/index.js';
import { readActionPlan, readTracker } from '../papers/index.js';
import { comparePlan, planDirectory, writePlan } from '../plans/index.js';
import { decisionsOf, withNames } from './decisions.js';
import { planPreview } from './plan-preview.js';
import { prepareAnswer } from './prepare-answer.js';
import type { PaperOfImport, PreparedPaper } from './prepared-paper.js';
import { readable } from './readable.js';
import { trackerPreview } from './tracker-preview.js';

/**
 * Reads a paper with its council's directory and what was decided, and compares it with the record as it is on a local
 * date. Writes nothing.
 */
export async function preparePaper(
  manager: EntityManager,
  of: PaperOfImport,
  today: LocalDate,
): Promise<PreparedPaper> {
  const { councilId, committeeId, paper, fileHash } = of;
  const decisions = await decisionsOf(manager, of.id);
  if (of.kind === 'committees and meetings') {
    return prepareAnswer(manager, { of, decisions, today });
  }
  const directory = await planDirectory(manager, councilId);
  const entries = withNames(directory.entries, decisions.names);
  const { omitted, cells, priorities: decided } = decisions;
  if (of.kind === 'action plan') {
    const reading = readable(() => readActionPlan(paper, entries, cells));
    const compared = await comparePlan(manager, {
      councilId,
      reading,
      directory,
      omitted,
      decided,
    });
    const plan = { councilId, reading, directory, sourceHash: fileHash, omitted, decided };
    const preview = planPreview(reading, { paper, decisions, compared });
    return {
      decisions,
      preview,
      write: (tx, by, reason) => writePlan(tx, by, { ...plan, reason }),
    };
  }
  if (committeeId === null || of.tracker === null) {
    refuse('field-missing', 'Choose the committee, and name its tracker.', 'committee');
  }
  const reading = readable(() => readTracker(paper, entries, cells));
  const { idOf } = directory;
  const own = { councilId, committeeId, tracker: of.tracker };
  const tracker = { ...own, reading, settled: cells, omitted, idOf };
  const { rows, noLongerPrinted } = await compareEarlier(manager, tracker);
  const gone = noLongerPrinted.map(({ key, columns }) => ({ key, wording: columns.wording }));
  const shown = { paper, decisions, rows, noLongerPrinted: gone, title: of.tracker };
  const preview = trackerPreview(reading, shown);
  return { decisions, preview, write: (tx, by) => writeEarlier(tx, by, tracker) };
}
