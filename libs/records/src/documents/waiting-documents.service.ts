import { Injectable } from '@nestjs/common';
import { THE_SYSTEM } from '#rules';
import { Recorder } from '../record/index.js';
import { lockOwner } from './document-owner.js';
import { FileKeeper } from './file-keeper.js';
import { documentIn } from './locked-document.js';
import { namedDocument } from './named-document.js';
import { letterOf } from './take-over.js';
import { tellOwner } from './tell-owner.js';

interface Waiting {
  readonly id: string;
  readonly key: string;
}

const AT_ONCE = 20;

/** Papers that came while the scanner did not answer. */
@Injectable()
export class WaitingDocumentsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly keeper: FileKeeper,
  ) {}

  /**
   * Has those that wait scanned, the oldest first, and stops when the scanner does not answer: a clean one may be opened
   * from now on, of a harmful one, or one whose file is missing, only the row stays. One that cannot be settled does not
   * keep the others waiting: it is thrown at the end. Safe on any number of workers. Returns how many were settled.
   */
  async scan(): Promise<number> {
    const waiting = await this.recorder.dataSource.query<Waiting[]>(
      `SELECT id, storage_key AS key FROM documents WHERE state = 'quarantined' ORDER BY added_at LIMIT ${AT_ONCE}`,
    );
    const faults: unknown[] = [];
    let settled = 0;
    for (const one of waiting) {
      try {
        if (!(await this.settle(one))) break;
        settled += 1;
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) {
      const told = faults.map(String).join('; ');
      throw new AggregateError(faults, `Papers that wait were not settled: ${told}`);
    }
    return settled;
  }

  /** Whether it is settled; not when the scanner does not answer. */
  private async settle(one: Waiting): Promise<boolean> {
    const verdict = await this.keeper.scanAgain(one.key);
    if (verdict === 'unreachable') return false;
    if (verdict === 'missing') {
      await this.refuse(one, 'its file is missing from the store of files; add it again');
    } else if (verdict === 'clean') await this.release(one);
    else await this.refuse(one, `the scanner found something harmful in it (${verdict.found})`);
    return true;
  }

  private async release({ id }: Waiting): Promise<void> {
    await this.recorder.write((tx) =>
      tx.query(`UPDATE documents SET state = 'clean' WHERE id = $1 AND state = 'quarantined'`, [
        id,
      ]),
    );
  }

  private async refuse({ id, key }: Waiting, reason: string): Promise<void> {
    await this.recorder.write(async (tx) => {
      const { on } = await documentIn(tx, id);
      const owner = await lockOwner(tx, on);
      const document = await documentIn(tx, id);
      if (document.state !== 'quarantined') return;
      await tx.query(
        `UPDATE documents SET state = 'refused', is_kept = false, text_found = NULL, why = $2 WHERE id = $1`,
        [id, reason],
      );
      const letter = await letterOf(tx, owner, id);
      const facts = { title: namedDocument(owner, { ...document, letter }), reason };
      const now = this.recorder.now();
      await tellOwner(tx, owner, { actor: THE_SYSTEM, now, event: 'document.removed', facts });
    });
    await this.keeper.remove(key);
  }
}
