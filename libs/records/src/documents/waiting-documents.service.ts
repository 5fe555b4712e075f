import { Inject, Injectable } from '@nestjs/common';
import { THE_SYSTEM } from '#rules';
import { FILES, SCANNER } from '#platform';
import type { FileStore } from '#platform/files';
import type { Scanner } from '#platform/scanner';
import { Recorder } from '../record/index.js';
import { lockOwner } from './document-owner.js';
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
    @Inject(FILES) private readonly files: FileStore,
    @Inject(SCANNER) private readonly scanner: Scanner,
  ) {}

  /**
   * Has those that wait scanned, the oldest first, and stops when the scanner does not answer: a clean one may be opened
   * from now on, of a harmful one only the row stays. Safe on any number of workers. Returns how many were settled.
   */
  async scan(): Promise<number> {
    const waiting = await this.recorder.dataSource.query<Waiting[]>(
      `SELECT id, storage_key AS key FROM documents WHERE state = 'quarantined' ORDER BY added_at LIMIT ${AT_ONCE}`,
    );
    let settled = 0;
    for (const one of waiting) {
      const verdict = await this.scanner.scan(await this.files.read(one.key));
      if (verdict === 'unreachable') return settled;
      if (verdict === 'clean') await this.release(one);
      else await this.refuse(one, verdict.found);
      settled += 1;
    }
    return settled;
  }

  private async release({ id }: Waiting): Promise<void> {
    await this.recorder.write((tx) =>
      tx.query(`UPDATE documents SET state = 'clean' WHERE id = $1 AND state = 'quarantined'`, [
        id,
      ]),
    );
  }

  private async refuse({ id, key }: Waiting, found: string): Promise<void> {
    const reason = `the scanner found something harmful in it (${found})`;
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
    await this.files.remove(key);
  }
}
