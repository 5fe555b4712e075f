import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import { filedDecisions, type FiledDecision } from './error-file.js';
import { importOf } from './import-row.js';
import type { ImportPreview } from './import-preview.js';
import { preparePaper } from './prepare-paper.js';
import { writeCells } from './write-decisions.js';

interface Placed extends FiledDecision {
  readonly part: string;
}

/** The file of doubtful cells, sent back with corrections and reasons. */
@Injectable()
export class FiledDecisionsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Takes every correction and every reason to leave a row out from a file that came back, all or none. Refuses a file of
   * another paper: each row must name a cell that is there and say the words that are printed in it.
   */
  take(act: Act, form: { readonly bytes: Uint8Array }): Promise<Done> {
    const decisions = filedDecisions(form.bytes);
    if (decisions.length === 0) {
      refuse(
        'field-wrong',
        'Nothing is written in the columns for corrections and reasons.',
        'file',
      );
    }
    return this.recorder.move({
      act,
      form: decisions,
      kind: 'import',
      command: 'settle',
      prepare: async (row, { tx }) => {
        const { preview } = await preparePaper(tx, importOf(row), this.recorder.today());
        const placed = decisions.map((decision) => placeOf(decision, preview));
        const now = this.recorder.now();
        const by = { by: act.actor.name, at: now };
        const cells = placed.flatMap(({ line, part, correction }) =>
          correction === null ? [] : [{ line, part, words: correction, isSure: false, ...by }],
        );
        const omissions = new Map(
          placed.flatMap(({ line, omission }) =>
            omission === null ? [] : [[line, omission] as const],
          ),
        );
        await writeCells(tx, row.id, [
          ...new Map(cells.map((cell) => [`${cell.line} ${cell.part}`, cell])).values(),
        ]);
        await tx.query(
          `INSERT INTO import_omissions (import_id, line, reason, decided_by, decided_at)
           SELECT $1, line, reason, $3, $4 FROM jsonb_to_recordset($2) AS o(line integer, reason text)
           ON CONFLICT (import_id, line) DO UPDATE SET reason = excluded.reason,
             decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
          [
            row.id,
            JSON.stringify([...omissions].map(([line, reason]) => ({ line, reason }))),
            act.actor.name,
            now,
          ],
        );
        const text = `from the file of doubtful cells, ${cells.length} corrected and ${omissions.size} rows left out`;
        return { facts: { text } };
      },
    });
  }
}

function placeOf(decision: FiledDecision, { rows }: ImportPreview): Placed {
  const { row, line, label, printed } = decision;
  const found = rows.find((one) => one.line === line);
  const cell = found?.cells.find((one) => one.label === label);
  if (cell === undefined) {
    refuse(
      'field-wrong',
      `Row ${row} of the file is about a cell this paper does not have.`,
      'file',
    );
  }
  if (cell.raw.trim() !== printed) {
    refuse(
      'field-wrong',
      `Row ${row} of the file says “${printed}”, and the paper “${cell.raw}”.`,
      'file',
    );
  }
  return { ...decision, part: cell.part };
}
