import { Injectable } from '@nestjs/common';
import { FileKeeper } from '../documents/index.js';
import { Recorder } from '../record/index.js';

interface Waiting {
  readonly id: string;
  readonly key: string;
  readonly of: keyof typeof END;
}

const AT_ONCE = 20;
const ENDED = `SET state = $2, why = $3 WHERE id = $1 AND state = 'quarantined'`;
const END = { evidence: `UPDATE evidence ${ENDED}`, data: `UPDATE data_answers ${ENDED}` } as const;

/** Evidence, and files given with data, that came while the scanner did not answer. */
@Injectable()
export class WaitingEvidenceService {
  constructor(
    private readonly recorder: Recorder,
    private readonly keeper: FileKeeper,
  ) {}

  /**
   * Has what waits scanned, the oldest first, and stops when the scanner does not answer: what is clean may be opened
   * from now on; of what is harmful, or missing from the store, only the row stays, with why. Safe on any number of
   * workers. Returns how many were settled.
   */
  async scan(): Promise<number> {
    const waiting = await this.recorder.dataSource.query<Waiting[]>(
      `SELECT id, storage_key AS key, added_at AS at, 'evidence' AS of FROM evidence WHERE state = 'quarantined'
       UNION ALL
       SELECT id, storage_key, given_at, 'data' FROM data_answers WHERE state = 'quarantined'
       ORDER BY at LIMIT ${AT_ONCE}`,
    );
    let settled = 0;
    for (const { id, key, of } of waiting) {
      const verdict = await this.keeper.scanAgain(key);
      if (verdict === 'unreachable') break;
      if (verdict === 'clean') await this.end({ id, of }, 'clean', null);
      else {
        const why =
          verdict === 'missing' ? 'its file is missing from the store of files' : verdict.found;
        await this.end({ id, of }, 'refused', why);
        await this.keeper.remove(key);
      }
      settled += 1;
    }
    return settled;
  }

  private async end(
    { id, of }: Pick<Waiting, 'id' | 'of'>,
    state: 'clean' | 'refused',
    why: string | null,
  ): Promise<void> {
    await this.recorder.write((tx) => tx.query(END[of], [id, state, why]));
  }
}
