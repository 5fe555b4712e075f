import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { LEADS_ON } from '../leads/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

interface Deputy {
  readonly id: string;
  readonly name: string;
}

/** One review handed over to the deputy of its priority, who returns it from then on. */
@Injectable()
export class ReviewHandOverService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Hands a review that is asked for to the deputy, with the reason: the deputy is written to with a link of their own,
   * and every other link to it opens no more. Refuses where nobody is named as deputy, or they have it already.
   */
  handOver(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'review',
      command: 'hand-over',
      prepare: async (row, { tx, today }) => {
        const { deputy, leads, handedTo } = await handing(tx, row.id, today);
        if (handedTo === deputy.id) {
          refuse('already-done', `${deputy.name} has it already.`);
        }
        return {
          facts: { before: leads || 'nobody', after: deputy.name, reason },
          set: { handed_to: deputy.id },
        };
      },
      also: (tx, { id }) => takeLinks(tx, id),
    });
  }
}

interface Handing {
  readonly deputy: Deputy;
  readonly leads: string;
  readonly handedTo: string | null;
}

async function handing(tx: Tx, reviewId: string, today: string): Promise<Handing> {
  const [found] = await tx.query<(Omit<Handing, 'deputy'> & { deputy: Deputy | null })[]>(
    `SELECT r.handed_to AS "handedTo",
       (SELECT jsonb_build_object('id', w.id, 'name', w.name) FROM priority_leads d JOIN people w ON w.id = d.person_id
        WHERE d.priority_id = r.priority_id AND d.kind = 'deputy' AND ${LEADS_ON('d', '$2')}
          AND w.disabled_at IS NULL ORDER BY w.name, w.id LIMIT 1) AS deputy,
       (SELECT string_agg(w.name, ' and ' ORDER BY w.name) FROM priority_leads d JOIN people w ON w.id = d.person_id
        WHERE d.priority_id = r.priority_id AND d.kind = 'lead' AND ${LEADS_ON('d', '$2')}) AS leads
     FROM reviews r WHERE r.id = $1`,
    [reviewId, today],
  );
  if (found === undefined || found.deputy === null) {
    return refuse('not-ready', 'Nobody is named as deputy of the priority: name one first.');
  }
  return { ...found, deputy: found.deputy };
}

/** A link that is taken away is made anew by the letter, should the review come back to its holder. */
async function takeLinks(tx: Tx, reviewId: string): Promise<void> {
  await tx.query(
    `DELETE FROM signed_links WHERE subject_id = $1 AND purpose = 'review'
       AND (revoked_at IS NOT NULL OR person_id <> (SELECT handed_to FROM reviews WHERE id = $1))`,
    [reviewId],
  );
}
