import { Injectable } from '@nestjs/common';
import type { Actor } from '#rules';
import { councilCalendar, isSendingHour, isSendingTime } from '../clocks/index.js';
import { appendOutbox, Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { Tx } from '../transaction/index.js';
import type { LeftItem } from './left-item.js';
import { leftWithNobody } from './left-with-nobody.queries.js';

/** The nightly check that nothing open is left with a disabled person, or with nobody. */
@Injectable()
export class LeftWithNobodyService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Looks in every council, and has its officer written to of what was not left so before: once for each thing, until
   * it is mended and left again. Nothing before 09:00 in London nor on a day that is no working day there; Home shows
   * it at any time. Returns how many councils were told.
   */
  async check(): Promise<number> {
    const now = this.recorder.now();
    if (!isSendingHour(now)) return 0;
    const councils = await this.recorder.dataSource.query<{ id: string }[]>(
      'SELECT id FROM councils ORDER BY id',
    );
    let told = 0;
    for (const { id } of councils) {
      const isTold = await this.recorder.write(async (tx) => {
        if (!isSendingTime(now, await councilCalendar(tx, id))) return false;
        return this.checkCouncil(tx, id);
      });
      told += isTold ? 1 : 0;
    }
    return told;
  }

  /** What is left with nobody in the councils an actor keeps authorities of. One statement a council. */
  async seenBy(actor: Actor): Promise<readonly LeftItem[]> {
    const { councils } = scopeOf(actor, 'hand over');
    const { manager } = this.recorder.dataSource;
    const found = await Promise.all(
      councils.map((id) => leftWithNobody(manager, id, this.recorder.today())),
    );
    return found.flat();
  }

  private async checkCouncil(tx: Tx, councilId: string): Promise<boolean> {
    await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR UPDATE', [councilId]);
    const left = await leftWithNobody(tx, councilId, this.recorder.today());
    const ids = left.map(({ subjectId }) => subjectId);
    await tx.query(
      'DELETE FROM left_with_nobody_told WHERE council_id = $1 AND subject_id <> ALL($2::uuid[])',
      [councilId, ids],
    );
    if (left.length === 0) return false;
    const fresh = await tx.query<unknown[]>(
      `INSERT INTO left_with_nobody_told (council_id, subject_kind, subject_id, told_on)
       SELECT $1, kind, id, $4 FROM unnest($2::text[], $3::uuid[]) AS left_now(kind, id)
       ON CONFLICT DO NOTHING RETURNING subject_id`,
      [councilId, left.map(({ subjectKind }) => subjectKind), ids, this.recorder.today()],
    );
    if (fresh.length === 0) return false;
    await appendOutbox(tx, {
      councilId,
      event: 'work.left-with-nobody',
      subjectKind: 'council',
      subjectId: councilId,
      payload: {},
      at: this.recorder.now(),
    });
    return true;
  }
}
