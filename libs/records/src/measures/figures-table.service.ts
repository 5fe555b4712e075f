import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { Recorder, type Act } from '../record/index.js';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import type { EntityManager } from 'typeorm';
import { compareRows, type ComparedRow } from './compare-rows.js';
import { lockMeasure } from './locked-measure.js';
import { measuresWhere, type MeasureRow } from './measure-rows.js';
import type { TablePreview, TableRow } from './table-row.js';
import { moveOn } from './tell-measure.js';
import { writeObservation } from './write-observation.js';

/** A table of figures, and why figures are revised where a line does not say. */
export interface FiguresTable {
  readonly rows: readonly TableRow[];
  readonly reason: string | null;
}

/** What was written from a table, and what a person must still mend. */
export interface TakenIn {
  readonly entered: number;
  readonly revised: number;
  readonly left: number;
}

/** Figures taken in from a table: looked at first, and only what was shown is written. */
@Injectable()
export class FiguresTableService {
  constructor(private readonly recorder: Recorder) {}

  /** What a table would do, line by line. Writes nothing. */
  async preview(actor: Actor, partnershipId: string, table: FiguresTable): Promise<TablePreview> {
    const { manager } = this.recorder.dataSource;
    return previewOf(await this.compare(manager, { actor, partnershipId, table }));
  }

  /**
   * Writes the lines that need nobody, exactly as they were shown; the act's id is the partnership's. Refuses when what is
   * kept has changed since. The same table again changes nothing.
   */
  accept(
    act: Act,
    { fingerprint, ...table }: FiguresTable & { readonly fingerprint: string },
  ): Promise<TakenIn> {
    return this.recorder.writeOnce(act, ['figures', act.id, table, fingerprint], async (tx) => {
      const { actor, id: partnershipId } = act;
      const asked = { actor, partnershipId, table };
      const before = await this.compare(tx, asked);
      for (const id of touched(before)) await lockMeasure(tx, { actor, id }, 'enter figures');
      const rows = await this.compare(tx, asked);
      if (previewOf(rows).fingerprint !== fingerprint) {
        refuse('stale-version', 'Figures were changed since you looked. Look again.');
      }
      const writes = rows.flatMap(({ write }) => (write === null ? [] : [write]));
      for (const write of writes) {
        await writeObservation(tx, { ...write, enteredBy: actor.name, now: this.recorder.now() });
      }
      for (const id of touched(rows)) {
        const own = writes.filter(({ measureId }) => measureId === id);
        const revised = own.filter(({ revision }) => revision > 1).length;
        await moveOn(tx, {
          measure: await lockMeasure(tx, { actor, id }, 'enter figures'),
          actor,
          now: this.recorder.now(),
          event: 'measure.figures-taken-in',
          facts: { text: `${own.length - revised} entered, ${revised} revised` },
        });
      }
      const revised = writes.filter(({ revision }) => revision > 1).length;
      const left = rows.filter(({ preview }) => preview.state === 'needs you').length;
      return { entered: writes.length - revised, revised, left };
    });
  }

  private async compare(
    manager: EntityManager,
    asked: { readonly actor: Actor; readonly partnershipId: string; readonly table: FiguresTable },
  ): Promise<readonly ComparedRow[]> {
    const { actor, partnershipId, table } = asked;
    const condition = `EXISTS (SELECT 1 FROM agreements g JOIN partnerships n ON n.id = g.partnership_id
      WHERE g.id = p.agreement_id AND n.id = $4 AND ${MAY_READ('n')})`;
    const measures = await manager.query<MeasureRow[]>(measuresWhere(condition), [
      ...partnershipScope(actor),
      partnershipId,
    ]);
    const today = this.recorder.today();
    return compareRows(table.rows, { actor, today, measures, reason: table.reason });
  }
}

const touched = (rows: readonly ComparedRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ write }) => (write === null ? [] : [write.measureId])))].toSorted();

/** The preview, and its mark: what would be written is in it, so that nothing else can be accepted. */
function previewOf(rows: readonly ComparedRow[]): TablePreview {
  const fingerprint = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return { rows: rows.map(({ preview }) => preview), fingerprint };
}
