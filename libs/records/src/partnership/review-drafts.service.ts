import { Injectable } from '@nestjs/common';
import { may, refuse, Refused, type Actor } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { DraftStep, ReviewDraft } from './review-draft.js';

const MOST = 10_000;

function refuseTooLong(fields: ReviewDraft['fields']): void {
  const long = Object.entries(fields).filter(([, words]) => words.length > MOST);
  if (long.length === 0) return;
  throw new Refused(
    long.map(([field, words]) => ({
      code: 'field-wrong',
      field,
      sentence: `Write at most ${inFigures(MOST)} characters: this has ${inFigures(words.length)}.`,
    })),
  );
}

const inFigures = (count: number): string => count.toLocaleString('en-GB');

/** What is typed of a return before it is returned: kept step by step, right or not, so that nothing is lost. */
@Injectable()
export class ReviewDraftsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Keeps what was typed in one step, whatever it says. The act's version is that of the draft the person saw, 0 where
   * there was none; where somebody saved in between it is refused, and neither text is lost. Refused, too, with its
   * field named, are words that are too long to be kept whole.
   */
  save(
    act: Act,
    { step, fields }: { readonly step: DraftStep; readonly fields: ReviewDraft['fields'] },
  ): Promise<Done> {
    return this.recorder.writeOnce(act, ['review draft', act.id, step, fields], (tx) =>
      this.saveIn(tx, act, { step, fields }),
    );
  }

  /** The same within a transaction, with what else is written beside it. */
  async saveIn(
    tx: Tx,
    { id, actor, version }: Act,
    { step, fields }: { readonly step: DraftStep; readonly fields: ReviewDraft['fields'] },
  ): Promise<Done> {
    refuseTooLong(fields);
    const { state } = await this.lockAsked(tx, id, actor);
    const [there] = await tx.query<{ version: number; savedBy: string; same: boolean }[]>(
      `SELECT version, saved_by AS "savedBy", fields = $3::jsonb AS same FROM review_drafts
       WHERE review_id = $1 AND step = $2`,
      [id, step, JSON.stringify(fields)],
    );
    const done = { id, state, sentence: 'Saved.' };
    if (there?.same === true) return { ...done, version: there.version };
    if (version !== undefined && version !== (there?.version ?? 0)) {
      refuse(
        'stale-version',
        `${there?.savedBy ?? 'Somebody'} saved this while you were writing: both texts are shown.`,
      );
    }
    const [saved] = await tx.query<{ version: number }[]>(
      `INSERT INTO review_drafts (review_id, step, fields, saved_by, saved_at, version) VALUES ($1, $2, $3, $4, $5, 1)
       ON CONFLICT (review_id, step) DO UPDATE SET fields = excluded.fields, saved_by = excluded.saved_by,
         saved_at = excluded.saved_at, version = review_drafts.version + 1
       RETURNING version`,
      [id, step, JSON.stringify(fields), actor.name, this.recorder.now()],
    );
    return { ...done, version: saved?.version ?? 1 };
  }

  private async lockAsked(tx: Tx, id: string, actor: Actor): Promise<{ readonly state: string }> {
    const [review] = await tx.query<{ state: string; councilId: string; priorityId: string }[]>(
      `SELECT state, council_id AS "councilId", priority_id AS "priorityId" FROM reviews WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (review === undefined || !may(actor, 'return review', review)) {
      return refuse('not-found', 'There is no such review.');
    }
    if (review.state !== 'requested' && review.state !== 'queried') {
      return refuse('state-moved-on', 'The review is not asked for at present: nothing was saved.');
    }
    return review;
  }
}
