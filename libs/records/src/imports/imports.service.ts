import { Injectable } from '@nestjs/common';
import { may, refuse, type ImportKind } from '#rules';
import { newId } from '#platform';
import type { OfferedFile } from '../documents/index.js';
import { begin, Recorder, type Act, type Done } from '../record/index.js';
import { keepEffects } from './effects.js';
import { importOf } from './import-row.js';
import { learnNames } from './learnt-names.js';
import { paperOf } from './paper-of.js';
import { preparePaper } from './prepare-paper.js';
import { sizeOf } from './size-of.js';
import { takeBack } from './take-back.js';

/** A paper that is brought in: a file, or what was pasted, and the council it is for. */
export interface NewImport {
  readonly councilId: string;
  readonly kind: ImportKind;
  /** The committee whose recommendations a tracker keeps; null for a plan. */
  readonly committeeId?: string | null;
  /** The tracker's own name, with its year; null for any other paper. */
  readonly tracker?: string | null;
  readonly file: OfferedFile | null;
  readonly pasted: string | null;
}

/** The reading that was seen, and the reason where what it changes is agreed already. */
export interface Acceptance {
  readonly seen: string | null;
  readonly reason?: string | null;
}

const WHY_AGREED = 'The plan is agreed: give the reason for everything this paper changes in it.';

/** Papers brought into the record: read first, settled by a person, then accepted in one transaction, and undone in one. */
@Injectable()
export class ImportsService {
  constructor(private readonly recorder: Recorder) {}

  /** Reads a paper and keeps it as an import. Of the record itself nothing is written. Refuses what cannot be read. */
  async read(act: Omit<Act, 'id'>, form: NewImport): Promise<Done> {
    const { councilId, kind, file, pasted } = form;
    const committeeId = kind === 'tracker' ? (form.committeeId ?? null) : null;
    const place = committeeId === null ? { councilId } : { councilId, committeeId };
    if (!may(act.actor, 'import papers', place)) {
      refuse('not-permitted', 'You do not have the role that brings papers into the record.');
    }
    if (kind === 'tracker' && committeeId === null) {
      refuse('field-missing', 'Choose the committee whose tracker it is.', 'committee');
    }
    const tracker = kind === 'tracker' ? nameOf(form.tracker) : null;
    const { paper, fileName, fileHash } = await paperOf({ kind, file, pasted });
    const asked = ['import', councilId, committeeId, kind, tracker, fileName, fileHash];
    return this.recorder.writeOnce(act, asked, async (tx) => {
      const { title, rows, lines } = await sizeOf(tx, { kind, councilId, paper, tracker });
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
          text: `${rows} rows, ${lines} lines in tables`,
        },
        columns: {
          council_id: councilId,
          committee_id: committeeId,
          kind,
          title,
          tracker,
          file_name: fileName,
          file_hash: fileHash,
          paper: JSON.stringify(paper),
          rows,
          read_at: now,
          read_by: act.actor.name,
        },
      });
      return { id, state: 'read', version: 1, sentence: `${rows} rows were read.` };
    });
  }

  /**
   * Writes what the paper says into the record, with every decision. Refuses while a row has neither a reading that can
   * be believed nor a reason to be left out, when the reading is no longer the one that was seen, and without a reason
   * when it changes a plan that is agreed.
   */
  accept(act: Act, form: Acceptance): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'import',
      command: 'accept',
      prepare: async (row, { tx }) => {
        const of = importOf(row);
        const { decisions, preview, write } = await preparePaper(tx, of, this.recorder.today());
        refuseUnsettled(
          preview.rows.flatMap(({ stops, where }) => (stops ? [`${where}: ${stops}`] : [])),
        );
        if (form.seen !== null && form.seen !== preview.fingerprint) {
          refuse(
            'stale-version',
            'The directory or the record changed since this page was opened: look again.',
          );
        }
        const reason = form.reason?.trim() || null;
        if (preview.asksReason && reason === null) refuse('field-missing', WHY_AGREED, 'reason');
        const by = { actor: act.actor, now: this.recorder.now() };
        const { rows, effects } = await write(tx, by, preview.asksReason ? reason : null);
        const learnt = await learnNames(tx, by, decisions.names);
        await keepEffects(tx, of.id, [...effects, ...learnt]);
        const count = (done: string) => rows.filter((one) => one.done === done).length;
        const text = `${count('added')} new, ${count('updated')} changed, ${count('unchanged')} unchanged, ${count('left as it is')} left as they are, ${count('left out')} left out; ${learnt.length === 1 ? '1 name' : `${learnt.length} names`} learnt`;
        return { facts: { text, ...(preview.asksReason && reason !== null ? { reason } : {}) } };
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

function nameOf(tracker: string | null | undefined): string {
  const name = tracker?.trim() ?? '';
  return name === ''
    ? refuse('field-missing', 'Give the tracker’s own name, with its year.', 'tracker')
    : name;
}

function refuseUnsettled(stops: readonly string[]): void {
  if (stops.length === 0) return;
  const more = stops.length > 5 ? ` And ${stops.length - 5} more.` : '';
  refuse(
    'not-ready',
    `Correct these rows or leave them out: ${stops.slice(0, 5).join(' ')}${more}`,
  );
}
