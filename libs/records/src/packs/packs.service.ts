import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { PACK_AUDIENCES, type PackAudience } from './pack.js';
import { packsInReach, type PackAsked } from './packs-in-reach.js';

interface Opening {
  readonly publicationId: string;
  readonly audience: PackAudience;
  readonly by: string;
}

interface Change {
  readonly from: readonly string[];
  /** The columns it sets, as SQL of this file. */
  readonly set: string;
  readonly finishedAt: string | null;
  readonly otherwise: string;
}

/** Packs are asked for here, and a job that was asked for is cancelled or tried again. What builds them is the worker. */
@Injectable()
export class PacksService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Asks for a pack of a publication, in the transaction that made it worth having; a job that waits or works already is
   * the answer to both. Returns the job's id.
   */
  ask(tx: Tx, publicationId: string, audience: PackAudience): Promise<string> {
    return this.open(tx, { publicationId, audience, by: 'the product' });
  }

  /** Asks for the packs of every publication of a meeting, public and members', as after a withdrawal. Returns the jobs' ids. */
  async askAll(tx: Tx, meetingId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(
      'SELECT id FROM publications WHERE meeting_id = $1 ORDER BY number',
      [meetingId],
    );
    const jobs: string[] = [];
    for (const { id } of rows) {
      for (const audience of PACK_AUDIENCES) jobs.push(await this.ask(tx, id, audience));
    }
    return jobs;
  }

  /** A person asks for a pack to be built. Refuses who may not, and a publication that is not there. Returns the job's id. */
  async askFor(actor: Actor, asked: PackAsked, key?: string): Promise<{ readonly id: string }> {
    return this.recorder.writeOnce({ actor, key }, ['pack', asked], async (tx) => {
      const found = await packsInReach(tx, actor, asked);
      const { publicationId } = found;
      const by = actor.name;
      return { id: await this.open(tx, { publicationId, audience: asked.audience, by }) };
    });
  }

  /** Cancels a job that waits or works; a worker that is at it leaves it at its next step. */
  cancel(act: Act): Promise<void> {
    return this.change(act, {
      from: ['waiting', 'working'],
      set: `state = 'cancelled', stage = 'Cancelled'`,
      finishedAt: this.recorder.now(),
      otherwise: 'It has ended already: there is nothing to cancel.',
    });
  }

  /** Has a job that failed or was cancelled done after all. Nothing that is done is done again. */
  retry(act: Act): Promise<void> {
    return this.change(act, {
      from: ['failed', 'cancelled'],
      set: `state = 'waiting', stage = '', problems = '[]', done_count = 0, of_count = 0, attempts = 0,
        offered_at = now(), started_at = NULL`,
      finishedAt: null,
      otherwise: 'Only a job that failed or was cancelled can be tried again.',
    });
  }

  /** Locks the job that is the answer, so that it does not end unseen; one that ended while we waited is no answer. */
  private async open(tx: Tx, opening: Opening): Promise<string> {
    const id = (await this.insertOrLock(tx, opening)) ?? (await this.insertOrLock(tx, opening));
    return id ?? refuse('not-found', 'Nothing was published under this number.');
  }

  private async insertOrLock(
    tx: Tx,
    { publicationId, audience, by }: Opening,
  ): Promise<string | undefined> {
    await tx.query(
      `INSERT INTO jobs (id, council_id, committee_id, kind, publication_id, audience, asked_by, asked_at, state, offered_at)
       SELECT $1, council_id, committee_id, 'pack', id, $3, $4, $5, 'waiting', now() FROM publications WHERE id = $2
       ON CONFLICT (publication_id, audience) WHERE state IN ('waiting','working') DO NOTHING`,
      [newId(), publicationId, audience, by, this.recorder.now()],
    );
    const [job] = await tx.query<{ id: string }[]>(
      `SELECT id FROM jobs WHERE publication_id = $1 AND audience = $2 AND state IN ('waiting','working')
       FOR UPDATE`,
      [publicationId, audience],
    );
    return job?.id;
  }

  private async change(
    { actor, id }: Act,
    { from, set, finishedAt, otherwise }: Change,
  ): Promise<void> {
    await this.recorder.write(async (tx) => {
      const [job] = await tx.query<
        { councilId: string; committeeId: string; state: string; isOpenBeside: boolean }[]
      >(
        `SELECT council_id AS "councilId", committee_id AS "committeeId", state,
           EXISTS (SELECT FROM jobs o WHERE o.publication_id = j.publication_id AND o.audience = j.audience
             AND o.id <> j.id AND o.state IN ('waiting','working')) AS "isOpenBeside"
         FROM jobs j WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (job === undefined) refuse('not-found', 'There is no such job.');
      if (!may(actor, 'build pack', job)) {
        refuse('not-permitted', 'Your role does not let you build a pack of this committee.');
      }
      if (!from.includes(job.state)) refuse('state-moved-on', otherwise);
      if (job.state !== 'waiting' && job.state !== 'working' && job.isOpenBeside) {
        refuse('state-moved-on', 'The same pack was asked for since, and is on its way.');
      }
      await tx.query(`UPDATE jobs SET ${set}, finished_at = $2 WHERE id = $1`, [id, finishedAt]);
    });
  }
}
