import { Injectable } from '@nestjs/common';
import {
  may,
  refuse,
  Refused,
  REGIMES,
  type Actor,
  type LocalCount,
  type Refusal,
  type ResponseRegime,
} from '#rules';
import { newId } from '#platform';
import { takeUpEarlier } from '../earlier-recommendations/index.js';
import { begin, nextNumber, Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { Recommendation } from './recommendation.entity.js';
import { sendingOf, type SendingForm } from './sending.js';

export interface AddresseeDraft {
  readonly authorityId: string;
  readonly regime: ResponseRegime;
  readonly local: LocalCount | null;
}

export interface RecommendationDraft {
  readonly resolutionId: string;
  readonly wording: string;
  readonly sourceParagraph: string | null;
  /** The recommendation of an earlier record that it takes up; null for a new one. */
  readonly earlierId?: string | null;
  readonly addressees: readonly AddresseeDraft[];
}

/** Recommendations: drafted under a motion, addressed to one or more authorities, and sent once made. */
@Injectable()
export class RecommendationsService {
  constructor(private readonly recorder: Recorder) {}

  /** Drafts a recommendation under an open motion, with its addressees. Returns its reference. */
  draft(
    actor: Actor,
    draft: RecommendationDraft,
    key?: string,
  ): Promise<{ reference: string; id: string }> {
    return this.recorder.writeOnce({ actor, key }, ['recommendation', draft], (tx) =>
      this.draftIn(tx, actor, draft),
    );
  }

  /** Drafts several at once, such as the two asks of one draft: all of them or none. Returns their references in order. */
  draftEach(
    actor: Actor,
    drafts: readonly RecommendationDraft[],
    key?: string,
  ): Promise<readonly { reference: string; id: string }[]> {
    return this.recorder.writeOnce({ actor, key }, ['recommendations', drafts], async (tx) => {
      const drafted: { reference: string; id: string }[] = [];
      for (const draft of drafts) drafted.push(await this.draftIn(tx, actor, draft));
      return drafted;
    });
  }

  private async draftIn(
    tx: Tx,
    actor: Actor,
    draft: RecommendationDraft,
  ): Promise<{ reference: string; id: string }> {
    const motion = await openMotion(tx, draft.resolutionId);
    const { councilId, committeeId } = motion;
    if (!may(actor, 'draft recommendation', { councilId, committeeId })) {
      refuse('not-permitted', 'You do not have the role that may draft a recommendation.');
    }
    refuseIncomplete(draft);
    const id = newId();
    const reference = await nextReference(tx, motion);
    await tx.insert(Recommendation, {
      id,
      councilId,
      committeeId,
      reference,
      resolutionId: draft.resolutionId,
      wording: draft.wording.trim(),
      sourceParagraph: draft.sourceParagraph,
      madeOn: null,
    });
    const { earlierId = null } = draft;
    if (earlierId !== null) {
      const by = { actor, now: this.recorder.now() };
      await takeUpEarlier(tx, by, { earlierId, committeeId, recommendationId: id, reference });
    }
    for (const addressee of draft.addressees) {
      await this.address(tx, { actor, motion, recommendationId: id, addressee });
    }
    return { reference, id };
  }

  /** Sends one recommendation to one authority: the law's clock starts from the day it is sent. */
  send(act: Act, form: SendingForm): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'send',
      ...sendingOf(form),
    });
  }

  private async address(
    tx: Tx,
    order: { actor: Actor; motion: Motion; recommendationId: string; addressee: AddresseeDraft },
  ): Promise<void> {
    const { councilId, committeeId } = order.motion;
    const { authorityId, regime, local } = order.addressee;
    const [authority] = await tx.query<{ name: string }[]>(
      'SELECT name FROM authorities WHERE id = $1 AND council_id = $2',
      [authorityId, councilId],
    );
    if (authority === undefined) {
      refuse('field-wrong', 'Choose an authority from the list.', 'addressees');
    }
    await begin(tx, {
      kind: 'addressee',
      id: newId(),
      actor: order.actor,
      now: this.recorder.now(),
      event: 'recommendation.drafted',
      facts: { authority: authority.name },
      columns: {
        council_id: councilId,
        committee_id: committeeId,
        recommendation_id: order.recommendationId,
        authority_id: authorityId,
        regime,
        local_rule: local === null ? null : JSON.stringify(local),
      },
    });
  }
}

interface Motion {
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: string;
  readonly kind: string;
  readonly prefix: string;
  readonly year: string;
}

async function openMotion(tx: Tx, resolutionId: string): Promise<Motion> {
  const [motion] = await tx.query<Motion[]>(
    `SELECT s.council_id AS "councilId", s.committee_id AS "committeeId", s.state, s.kind,
       c.reference_prefix AS prefix, to_char(m.held_on, 'YYYY') AS year
     FROM resolutions s
     JOIN committees c ON c.id = s.committee_id
     JOIN meetings m ON m.id = s.meeting_id
     WHERE s.id = $1 FOR UPDATE OF s`,
    [resolutionId],
  );
  if (motion === undefined) refuse('not-found', 'There is no such motion.');
  if (motion.kind !== 'recommend') {
    refuse('not-ready', 'Only a motion to recommend can carry recommendations.');
  }
  if (!['drafted', 'moved', 'seconded'].includes(motion.state)) {
    refuse(
      'state-moved-on',
      `The motion is ${motion.state}: its recommendations can no longer be changed.`,
    );
  }
  return motion;
}

function refuseIncomplete(draft: RecommendationDraft): void {
  const refusals: Refusal[] = [];
  if (draft.wording.trim() === '') {
    refusals.push({
      code: 'field-missing',
      field: 'wording',
      sentence: 'Enter the recommendation in full.',
    });
  }
  if (draft.addressees.length === 0) {
    refusals.push({
      code: 'field-missing',
      field: 'addressees',
      sentence: 'Choose at least one authority to address it to.',
    });
  }
  if (new Set(draft.addressees.map((one) => one.authorityId)).size < draft.addressees.length) {
    refusals.push({
      code: 'field-wrong',
      field: 'addressees',
      sentence: 'Choose each authority only once.',
    });
  }
  if (draft.addressees.some((one) => one.local === null && REGIMES[one.regime].rule === null)) {
    refusals.push({
      code: 'field-missing',
      field: 'local',
      sentence: 'Say how long a local or courtesy request gives: a rule and a number.',
    });
  }
  if (refusals.length > 0) throw new Refused(refusals);
}

async function nextReference(tx: Tx, motion: Motion): Promise<string> {
  const series = `${motion.prefix}-${motion.year}`;
  return `${series}-${await nextNumber(tx, `recommendations ${motion.councilId} ${series}`)}`;
}
