import { Injectable } from '@nestjs/common';
import { HELD, may, refuse, type LocalDate } from '#rules';
import { canonicalJson, newId, sha256 } from '#platform';
import { Recorder, revise, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { Decisions } from './decision.js';
import { gatherDecisions } from './gather-decisions.queries.js';

interface Held {
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: string;
  readonly version: number;
  readonly lastNumber: number;
  readonly lastHash: string | null;
}

/** What became of publishing: the number of the publication, from 1, and how many decisions are in it. */
export interface DecisionsPublished {
  readonly number: number;
  readonly on: LocalDate;
  readonly decisions: number;
}

/** The decisions of a meeting are published apart from its minutes, as soon as it has ended. */
@Injectable()
export class DecisionsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Freezes what was decided, so that everybody can read it; `act.id` is the meeting's. Published again it takes the place of
   * what was there. Refuses who may not, a meeting that has not ended or was changed since
   * it was looked at, and to publish the same twice.
   */
  publish(act: Act): Promise<DecisionsPublished> {
    return this.recorder.writeOnce(act, ['publish decisions', act.id], async (tx) => {
      const meeting = await this.locked(tx, act);
      const decisions = await gatherDecisions(tx, act.id);
      if (decisions === null) return refuse('not-found', 'There is no such meeting.');
      const hash = sha256(canonicalJson(decisions));
      if (hash === meeting.lastHash) {
        refuse('already-done', 'These decisions are published, and nothing has changed since.');
      }
      const number = meeting.lastNumber + 1;
      await this.write(tx, act, { meeting, decisions, hash, number });
      return { number, on: this.recorder.today(), decisions: decisions.decisions.length };
    });
  }

  /** The meeting, locked before anything of it is read. */
  private async locked(tx: Tx, { actor, id, version }: Act): Promise<Held> {
    await tx.query('SELECT 1 FROM meetings WHERE id::text = $1 FOR UPDATE', [id]);
    const [meeting] = await tx.query<Held[]>(
      `SELECT m.council_id AS "councilId", m.committee_id AS "committeeId", m.state, m.version,
         coalesce((SELECT max(p.number) FROM decisions_publications p WHERE p.meeting_id = m.id), 0) AS "lastNumber",
         (SELECT p.hash FROM decisions_publications p WHERE p.meeting_id = m.id
            AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = p.id)
          ORDER BY p.number DESC LIMIT 1) AS "lastHash"
       FROM meetings m WHERE m.id::text = $1`,
      [id],
    );
    if (meeting === undefined || !may(actor, 'read committee work', meeting)) {
      return refuse('not-found', 'There is no such meeting.');
    }
    if (!may(actor, 'publish decisions', meeting)) {
      refuse('not-permitted', 'You do not have the role that may publish the decisions.');
    }
    if (!HELD.some((state) => state === meeting.state)) {
      refuse('state-moved-on', 'Decisions are published once the meeting is concluded.');
    }
    if (version !== undefined && version !== meeting.version) {
      refuse('stale-version', 'This meeting changed while you were looking at it: look again.');
    }
    return meeting;
  }

  private async write(tx: Tx, { actor, id }: Act, writing: Writing): Promise<void> {
    const now = this.recorder.now();
    const on = this.recorder.today();
    const { meeting, decisions, hash, number } = writing;
    await tx.query(
      `INSERT INTO decisions_publications (id, council_id, committee_id, meeting_id, number, decisions, hash, published_on,
         published_at, published_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        meeting.councilId,
        meeting.committeeId,
        id,
        number,
        JSON.stringify(decisions),
        hash,
        on,
        now,
        actor.name,
      ],
    );
    const told = { event: 'decisions.published', facts: { on }, columns: {} } as const;
    await revise(tx, { kind: 'meeting', id, actor, now, ...told });
  }
}

interface Writing {
  readonly meeting: Held;
  readonly decisions: Decisions;
  readonly hash: string;
  readonly number: number;
}
