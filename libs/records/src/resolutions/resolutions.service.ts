import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type ResolutionKind, type Votes } from '#rules';
import { newId } from '#platform';
import {
  begin,
  dateOf,
  nextNumber,
  Recorder,
  textOf,
  type Act,
  type CommandOf,
  type Done,
} from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { makeRecommendations } from './make-recommendations.js';

export interface MotionDraft {
  readonly agendaItemId: string;
  readonly kind: ResolutionKind;
  readonly wording: string;
}

/** Motions before a committee: drafted, moved, seconded, put, and carried or not. */
@Injectable()
export class ResolutionsService {
  constructor(private readonly recorder: Recorder) {}

  /** Drafts a motion on an item of a meeting. */
  draft(actor: Actor, draft: MotionDraft, key?: string): Promise<Done> {
    return this.recorder.writeOnce({ actor, key }, ['motion', draft], async (tx) => {
      const at = await itemPlace(tx, draft.agendaItemId);
      const place = { councilId: at.council_id, committeeId: at.committee_id };
      if (!may(actor, 'draft resolution', place)) {
        refuse('not-permitted', 'You do not have the role that may draft a motion.');
      }
      if (draft.wording.trim() === '')
        refuse('field-missing', 'Enter the words of the motion.', 'wording');
      const id = newId();
      await begin(tx, {
        kind: 'resolution',
        id,
        actor,
        now: this.recorder.now(),
        event: 'resolution.drafted',
        facts: {},
        columns: {
          council_id: at.council_id,
          committee_id: at.committee_id,
          meeting_id: at.meeting_id,
          agenda_item_id: draft.agendaItemId,
          kind: draft.kind,
          wording: draft.wording.trim(),
        },
      });
      return { id, state: 'drafted', version: 1, sentence: 'Motion drafted.' };
    });
  }

  move(act: Act, form: { readonly mover: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'move',
      prepare: () => ({ facts: { mover: form.mover }, set: { mover: form.mover } }),
    });
  }

  second(act: Act, form: { readonly seconder: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'second',
      prepare: (row) => ({
        facts: { seconder: form.seconder, mover: textOf(row, 'mover') },
        set: { seconder: form.seconder },
      }),
    });
  }

  put(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'resolution',
      command: 'put',
      prepare: () => ({ facts: {} }),
    });
  }

  /**
   * Records the motion as carried: it gets the committee's next minute number, and every recommendation drafted
   * under it is made and its text frozen.
   */
  carry(act: Act, form: { readonly votes: Omit<Votes, 'eligible'> }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'carry',
      prepare: async (row, { tx }) => {
        const votes = await withEligible(tx, textOf(row, 'meeting_id'), form.votes);
        const minute = await nextMinute(tx, textOf(row, 'committee_id'));
        return { facts: { votes, minute }, set: { votes: JSON.stringify(votes), minute } };
      },
      also: async (tx, moved) => {
        if (moved.row.columns['kind'] !== 'recommend') return;
        await makeRecommendations(tx, {
          resolutionId: moved.id,
          actor: act.actor,
          now: this.recorder.now(),
        });
      },
    });
  }

  lose(act: Act, form: { readonly votes: Omit<Votes, 'eligible'> }): Promise<Done> {
    return this.vote(act, 'lose', form);
  }

  tie(act: Act, form: { readonly votes: Omit<Votes, 'eligible'> }): Promise<Done> {
    return this.vote(act, 'tie', form);
  }

  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'withdraw',
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }

  private vote(
    act: Act,
    command: CommandOf<'resolution'>,
    form: { readonly votes: Omit<Votes, 'eligible'> },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command,
      prepare: async (row, { tx }) => {
        const votes = await withEligible(tx, textOf(row, 'meeting_id'), form.votes);
        return { facts: { votes }, set: { votes: JSON.stringify(votes) } };
      },
    });
  }
}

interface ItemPlace {
  readonly council_id: string;
  readonly committee_id: string;
  readonly meeting_id: string;
}

async function itemPlace(tx: Tx, agendaItemId: string): Promise<ItemPlace> {
  const [at] = await tx.query<ItemPlace[]>(
    `SELECT m.council_id, m.committee_id, m.id AS meeting_id
     FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id WHERE i.id = $1`,
    [agendaItemId],
  );
  return at ?? refuse('not-found', 'There is no such item on the agenda.');
}

/** The counts with the number of voting members recorded as present. */
async function withEligible(
  tx: Tx,
  meetingId: string,
  votes: Omit<Votes, 'eligible'>,
): Promise<Votes> {
  const [row] = await tx.query<{ eligible: number }[]>(
    'SELECT count(*)::int AS eligible FROM attendances WHERE meeting_id = $1 AND is_voting',
    [meetingId],
  );
  return { ...votes, eligible: row?.eligible ?? 0 };
}

/** The committee's next minute number, from its locked counter: gapless however many clerks there are. */
async function nextMinute(tx: Tx, committeeId: string): Promise<string> {
  return String(await nextNumber(tx, `minutes of ${committeeId}`));
}
