import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { may, refuse, type ImportKind } from '#rules';
import { newId, sha256 } from '#platform';
import type { OfferedFile } from '../documents/index.js';
import { readPaperFile, readPastedPaper } from '../paper-files/index.js';
import { readActionPlan, type PrintedPaper } from '../papers/index.js';
import { planDirectory, writePlan } from '../plans/index.js';
import { begin, Recorder, type Act, type Done } from '../record/index.js';
import { keepEffects } from './effects.js';
import { importOf } from './import-row.js';
import { learnNames } from './learnt-names.js';
import { preparePlan, readPlan } from './prepare-plan.js';
import { takeBack } from './take-back.js';

/** A paper that is brought in: a file, or what was pasted, and the council it is for. */
export interface NewImport {
  readonly councilId: string;
  readonly kind: ImportKind;
  readonly file: OfferedFile | null;
  readonly pasted: string | null;
}

const PASTED = 'Pasted';

/** Papers brought into the record: read first, settled by a person, then accepted in one transaction, and undone in one. */
@Injectable()
export class ImportsService {
  constructor(private readonly recorder: Recorder) {}

  /** Reads a paper and keeps it as an import. Of the record itself nothing is written. Refuses what cannot be read. */
  async read(act: Omit<Act, 'id'>, form: NewImport): Promise<Done> {
    const { councilId, kind, file, pasted } = form;
    if (!may(act.actor, 'import papers', { councilId })) {
      refuse('not-permitted', 'You do not have the role that brings papers into the record.');
    }
    if (kind !== 'action plan') refuse('field-wrong', 'Choose what the paper is.', 'kind');
    const [paper, fileName] = await paperOf(file, pasted);
    const fileHash = hashOf(paper, file);
    const asked = ['import', councilId, kind, fileName, fileHash];
    return this.recorder.writeOnce(act, asked, async (tx) => {
      const { entries } = await planDirectory(tx, councilId);
      const { rows, accounted } = readPlan(() => readActionPlan(paper, entries));
      const id = newId();
      const now = this.recorder.now();
      await begin(tx, {
        kind: 'import',
        id,
        actor: act.actor,
        now,
        event: 'import.read',
        facts: {
          title: fileName,
          text: `${rows.length} rows, ${accounted.linesInTables} lines in tables`,
        },
        columns: {
          council_id: councilId,
          committee_id: null,
          kind,
          file_name: fileName,
          file_hash: fileHash,
          paper: JSON.stringify(paper),
          rows: rows.length,
          read_at: now,
          read_by: act.actor.name,
        },
      });
      return { id, state: 'read', version: 1, sentence: `${rows.length} rows were read.` };
    });
  }

  /**
   * Writes what the paper says into the record, with every decision. Refuses while a row has neither a reading that can
   * be believed nor a reason to be left out, and when the reading is no longer the one that was seen.
   */
  accept(act: Act, form: { readonly seen: string | null }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'import',
      command: 'accept',
      prepare: async (row, { tx }) => {
        const { id, councilId, fileHash, paper } = importOf(row);
        const { reading, directory, decisions, preview } = await preparePlan(tx, {
          id,
          councilId,
          paper,
        });
        refuseUnsettled(
          preview.rows.flatMap(({ stops, where }) => (stops ? [`${where}: ${stops}`] : [])),
        );
        if (form.seen !== null && form.seen !== preview.fingerprint) {
          refuse(
            'stale-version',
            'The directory or the plan changed since this page was opened: look again.',
          );
        }
        const by = { actor: act.actor, now: this.recorder.now() };
        const plan = {
          councilId,
          reading,
          directory,
          sourceHash: fileHash,
          omitted: decisions.omitted,
        };
        const { rows, effects } = await writePlan(tx, by, plan);
        const learnt = await learnNames(tx, by, { councilId, names: decisions.names });
        await keepEffects(tx, id, [...effects, ...learnt]);
        const count = (done: string) => rows.filter((one) => one.done === done).length;
        const text = `${count('added')} new, ${count('updated')} changed, ${count('unchanged')} unchanged, ${count('left as it is')} left as they are, ${count('left out')} left out; ${learnt.length} names learnt`;
        return { facts: { text } };
      },
    });
  }

  /** Puts back what accepting wrote, row by row; a row that somebody has worked on since is kept, and says so. */
  undo(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'import',
      command: 'undo',
      prepare: async (row, { tx }) => {
        const by = { actor: act.actor, now: this.recorder.now() };
        const { back, kept } = await takeBack(tx, by, row.id);
        const which = kept.length === 0 ? '' : ` (${kept.slice(0, 10).join('; ')})`;
        const text = `${back} put back, ${kept.length} kept${which}`;
        return { facts: { reason: form.reason, text } };
      },
    });
  }
}

async function paperOf(
  file: OfferedFile | null,
  pasted: string | null,
): Promise<readonly [PrintedPaper, string]> {
  if (file !== null) return [await readPaperFile(file), file.fileName];
  if (pasted !== null && pasted.trim() !== '') return [readPastedPaper(pasted), PASTED];
  return refuse('field-missing', 'Choose a file, or paste a table.', 'file');
}

const hashOf = (paper: PrintedPaper, file: OfferedFile | null): string =>
  file === null
    ? sha256(JSON.stringify(paper))
    : createHash('sha256').update(file.bytes).digest('hex');

function refuseUnsettled(stops: readonly string[]): void {
  if (stops.length === 0) return;
  const more = stops.length > 5 ? ` And ${stops.length - 5} more.` : '';
  refuse(
    'not-ready',
    `Correct these rows or leave them out: ${stops.slice(0, 5).join(' ')}${more}`,
  );
}
