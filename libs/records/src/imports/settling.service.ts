import { Injectable } from '@nestjs/common';
import { may, refuse } from '#rules';
import { prioritiesNamed } from '../plans/index.js';
import { Recorder, type Act, type Done, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { cellIn, cellsOf, mayBeSure, rowIn, same } from './find-cells.js';
import { importOf } from './import-row.js';
import type { ImportPreview } from './import-preview.js';
import { preparePaper } from './prepare-paper.js';
import { refuseMeant } from './refuse-meant.js';
import { doubtRow, writeCells } from './write-decisions.js';

/** What is decided about one cell: other words, or that it is read right. */
export interface CellForm {
  readonly line: number;
  readonly part: string;
  /** Null where the words stand as they are. */
  readonly words: string | null;
  readonly isSure: boolean;
}

/** Decisions of a person about the cells and rows of an import, before it is accepted. */
@Injectable()
export class SettlingService {
  constructor(private readonly recorder: Recorder) {}

  /** Corrects one cell, or says that it is read right. */
  cell(act: Act, form: CellForm): Promise<Done> {
    return this.settle(act, form, async (tx, row, preview) => {
      const { row: found, cell } = cellIn(preview, form);
      if (form.words === null && !form.isSure) {
        refuse('field-missing', 'Write what it should say.', 'words');
      }
      await writeCells(tx, row.id, [{ ...form, by: act.actor.name, at: this.recorder.now() }]);
      const said = form.words === null ? 'is read right' : `says “${form.words}”`;
      return `${cell.label} of ${found.label}, ${found.where}, ${said}`;
    });
  }

  /** Corrects every cell of a column that says the same words. `KIIASS` in each of them becomes `KIASS`. */
  alike(
    act: Act,
    form: { readonly part: string; readonly raw: string; readonly words: string },
  ): Promise<Done> {
    return this.settle(act, form, async (tx, row, preview) => {
      const found = cellsOf(
        preview,
        ({ cell }) => cell.part === form.part && same(cell.raw, form.raw),
      );
      if (found.length === 0) refuse('field-wrong', 'No cell of this column says so.', 'raw');
      const by = { by: act.actor.name, at: this.recorder.now() };
      const { part, words } = form;
      await writeCells(
        tx,
        row.id,
        found.map(({ line }) => ({ line, part, words, isSure: false, ...by })),
      );
      return `${found.length === 1 ? '1 cell that says' : `${found.length} cells that say`} “${form.raw}” ${found.length === 1 ? 'says' : 'say'} “${form.words}”`;
    });
  }

  /** Says that every guess of a column is read right. What needs a person is left as it is. */
  guesses(act: Act, form: { readonly part: string }): Promise<Done> {
    return this.settle(act, form, async (tx, row, preview) => {
      const found = cellsOf(
        preview,
        ({ cell }) => cell.part === form.part && cell.state === 'guess',
      );
      const label = found[0]?.cell.label;
      if (label === undefined) refuse('field-wrong', 'No cell of this column is a guess.', 'part');
      const by = { by: act.actor.name, at: this.recorder.now() };
      const sure = { part: form.part, words: null, isSure: true };
      await writeCells(
        tx,
        row.id,
        found.map(({ line }) => ({ line, ...sure, ...by })),
      );
      return `${found.length} guesses of ${label} are read right`;
    });
  }

  /**
   * Says that every cell of a row that is in doubt is read right, or takes that back, so that they are in doubt again.
   * Words written for a cell stay. An action without words cannot be said to be right.
   */
  row(act: Act, form: { readonly line: number; readonly isSure: boolean }): Promise<Done> {
    return this.settle(act, form, async (tx, row, preview) => {
      const { line, isSure } = form;
      const found = rowIn(preview, line);
      const cells = found.cells.filter((cell) => (isSure ? mayBeSure(cell) : cell.isSaidRight));
      if (cells.length === 0) {
        refuse(
          'field-wrong',
          `No cell of this row is ${isSure ? 'in doubt' : 'said to be right'}.`,
          'line',
        );
      }
      const sure = { line, words: null, isSure, by: act.actor.name, at: this.recorder.now() };
      if (!isSure) await doubtRow(tx, row.id, line);
      else
        await writeCells(
          tx,
          row.id,
          cells.map(({ part }) => ({ ...sure, part })),
        );
      return `${found.label}, ${found.where}, is ${isSure ? 'all read right' : 'in doubt again'}`;
    });
  }

  /**
   * Keeps words the directory does not know as they are printed, tied to no authority: every cell they stand in is read
   * right. Refuses words that are not among the unknown ones.
   */
  keep(act: Act, form: { readonly words: string }): Promise<Done> {
    return this.settle(act, form, async (tx, row, preview) => {
      const found = preview.unknown.find(({ words }) => same(words, form.words));
      if (found === undefined) {
        refuse('field-wrong', 'Choose words the directory does not know.', 'words');
      }
      const sure = { words: null, isSure: true, by: act.actor.name, at: this.recorder.now() };
      await writeCells(
        tx,
        row.id,
        found.at.map((at) => ({ ...at, ...sure })),
      );
      return `“${found.words}” is kept as it is printed`;
    });
  }

  /**
   * Says that words mean an authority, in every cell of the paper. The directory learns them when it is accepted, where
   * the officer keeps the directory of that authority; a county's is not a district's to teach.
   */
  name(act: Act, form: { readonly words: string; readonly authority: string }): Promise<Done> {
    return this.settle(act, form, async (tx, row) => {
      const { words, authority } = form;
      const [found] = await tx.query<{ id: string; name: string; councilId: string }[]>(
        `SELECT a.id, a.name, a.council_id AS "councilId" FROM councils c JOIN authorities a ON a.council_id IN (c.id, c.parent_id)
         WHERE c.id = $1 AND a.slug = $2 AND a.valid_to IS NULL ORDER BY (a.council_id = c.id) DESC LIMIT 1`,
        [row.place.councilId, authority],
      );
      if (found === undefined) refuse('field-missing', 'Choose the authority.', 'authority');
      await refuseMeant(tx, row.place.councilId, { words, authorityId: found.id });
      await tx.query(
        `INSERT INTO import_names (import_id, words, authority_id, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (import_id, lower(words)) DO UPDATE SET authority_id = excluded.authority_id,
           decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
        [row.id, words, found.id, act.actor.name, this.recorder.now()],
      );
      const place = { councilId: found.councilId, authorityId: found.id };
      const here = may(act.actor, 'keep authority', place)
        ? ''
        : ', in this paper alone: its directory is another council’s';
      return `“${words}” is ${found.name}${here}`;
    });
  }

  /** Says which priority a group of a plan is; null for none of them. Refuses a group that is not printed. */
  priority(
    act: Act,
    form: { readonly group: string; readonly priority: string | null },
  ): Promise<Done> {
    return this.settle(act, form, async (tx, row, preview) => {
      const group = preview.groups.find(({ words }) => same(words, form.group));
      if (group === undefined) refuse('field-wrong', 'Choose a group of the paper.', 'group');
      const wanted = form.priority === null ? [] : [form.priority];
      const [found] = await prioritiesNamed(tx, row.place.councilId, wanted);
      await tx.query(
        `INSERT INTO import_priorities (import_id, words, priority_id, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (import_id, lower(words)) DO UPDATE SET priority_id = excluded.priority_id,
           decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
        [row.id, group.words, found?.id ?? null, act.actor.name, this.recorder.now()],
      );
      return `the group “${group.words}” is ${found === undefined ? 'no priority' : found.name}`;
    });
  }

  /** Leaves a row out, with the reason; null puts it back. */
  omit(act: Act, form: { readonly line: number; readonly reason: string | null }): Promise<Done> {
    return this.settle(act, form, async (tx, row, preview) => {
      const { line, reason } = form;
      const found = rowIn(preview, line);
      await tx.query('DELETE FROM import_omissions WHERE import_id = $1 AND line = $2', [
        row.id,
        line,
      ]);
      if (reason === null) return `${found.label}, ${found.where}, is put back`;
      await tx.query(
        `INSERT INTO import_omissions (import_id, line, reason, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [row.id, line, reason, act.actor.name, this.recorder.now()],
      );
      return `${found.label}, ${found.where}, is left out: ${reason}`;
    });
  }

  private settle(
    act: Act,
    form: unknown,
    decide: (tx: Tx, row: LockedRow<'import'>, preview: ImportPreview) => Promise<string>,
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'import',
      command: 'settle',
      prepare: async (row, { tx }) => {
        const { preview } = await preparePaper(tx, importOf(row), this.recorder.today());
        return { facts: { text: await decide(tx, row, preview) } };
      },
    });
  }
}
