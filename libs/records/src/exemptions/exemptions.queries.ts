import { Injectable } from '@nestjs/common';
import { may, type Actor } from '#rules';
import { ownerOf, type DocumentOn } from '../documents/index.js';
import { Recorder } from '../record/index.js';
import type { ExemptWords, OpenExemption } from './exemption-views.js';
import { OPEN } from './open-exemption.js';

/** What is kept from the public of an item or a report, for one reader. */
export interface KeptHere {
  /** Every open decision on it and its parts, the whole first. */
  readonly open: readonly OpenExemption[];
  /** The real title and summary of an item that is kept from the public; only for who may read them. */
  readonly words: ExemptWords | null;
  readonly mayMark: boolean;
  readonly mayRead: boolean;
}

/** What is kept from the public, as staff pages and the API read it. */
@Injectable()
export class ExemptionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Everything kept of an item or a report. Whoever asks has found it within the asker's scope; exempt words are given
   * only to who may read them there: officers, members and the monitoring officer, and of a report who writes or clears it.
   */
  async of(actor: Actor, on: DocumentOn): Promise<KeptHere> {
    const { manager } = this.recorder.dataSource;
    const owner = await ownerOf(manager, on);
    const mayRead =
      may(actor, 'read exempt papers', owner.place) || may(actor, 'read own report', owner.place);
    const open = await manager.query<OpenExemption[]>(
      `SELECT ${OPEN} FROM exemptions e
       WHERE e.lifted_on IS NULL AND (e.subject_id = $1 OR e.report_id = $1
         OR e.subject_id IN (SELECT d.id FROM documents d WHERE d.agenda_item_id = $1))
       ORDER BY e.subject_id = $1 DESC, e.decided_on, e.id`,
      [owner.id],
    );
    const words = owner.kind === 'item' && mayRead ? await this.itemWords(owner.id) : null;
    return { open, words, mayRead, mayMark: may(actor, 'mark exempt', owner.place) };
  }

  private async itemWords(itemId: string): Promise<ExemptWords | null> {
    const [row] = await this.recorder.dataSource.query<ExemptWords[]>(
      'SELECT title, summary FROM exempt_item_texts WHERE agenda_item_id = $1',
      [itemId],
    );
    return row ?? null;
  }
}
