import { Injectable } from '@nestjs/common';
import {
  HELD,
  may,
  refuse,
  voteResult,
  type Actor,
  type MotionAsked,
  type ResolutionKind,
  type VoteResult,
  type Votes,
} from '#rules';
import { newId } from '#platform';
import { begin, Recorder, textOf, type Act, type CommandOf, type Done } from '../record/index.js';
import {
  amendmentOf,
  itemPlace,
  refuseOutOfSession,
  withEligible,
} from './motion-facts.queries.js';
import { nextMinute } from './next-minute.js';
import { whatFollows } from './what-follows.js';

export interface MotionDraft {
  readonly agendaItemId: string;
  readonly kind: ResolutionKind;
  readonly wording: string;
}

/** A vote as it was counted; who might vote is taken from the attendance. */
export interface CountedVotes {
  readonly votes: Omit<Votes, 'eligible'>;
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
      if (ENDED.has(at.meeting_state)) {
        refuse('state-moved-on', `The meeting is ${at.meeting_state}: no motion can be added.`);
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
      prepare: async (row, { tx }) => {
        await refuseOutOfSession(tx, textOf(row, 'meeting_id'));
        return { facts: { mover: form.mover }, set: { mover: form.mover } };
      },
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

  /** Moves an amendment to the motion, in the words the motion would then have. */
  amend(act: Act, form: { readonly mover: string; readonly wording: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'amend',
      prepare: () => ({ facts: { mover: form.mover, text: form.wording } }),
    });
  }

  /** Records the vote on the amendment. Carried, its words are the motion's; lost, the motion stands as it was. */
  voteOnAmendment(act: Act, form: CountedVotes): Promise<Done> {
    const carried = resultOf(form) === 'carried';
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: carried ? 'carry-amendment' : 'lose-amendment',
      prepare: async (row, { tx }) => {
        const votes = await withEligible(tx, textOf(row, 'meeting_id'), form.votes);
        const set = carried ? { wording: await amendmentOf(tx, row) } : {};
        return { facts: { votes }, set };
      },
    });
  }

  /** Records the vote on the motion: what the counts say decides whether it is carried, lost or tied. */
  vote(act: Act, form: CountedVotes): Promise<Done> {
    switch (resultOf(form)) {
      case 'carried':
        return this.carry(act, form);
      case 'lost':
        return this.lose(act, form);
      case 'tied':
        return this.tie(act, form);
    }
  }

  /** Settles a tie by the casting vote; a chair who gives none lets the motion fall. */
  async settleTie(
    act: Act,
    form: { readonly castingVote: 'for' | 'against' | null },
  ): Promise<Done> {
    const [row] = await this.recorder.dataSource.query<{ votes: Votes | null }[]>(
      'SELECT votes FROM resolutions WHERE id = $1',
      [act.id],
    );
    if (row?.votes === undefined || row.votes === null)
      return refuse('not-ready', 'No vote is recorded on this motion.');
    const { eligible: _, castingVote: __, ...counts } = row.votes;
    const votes = form.castingVote === null ? counts : { ...counts, castingVote: form.castingVote };
    return form.castingVote === 'for' ? this.carry(act, { votes }) : this.lose(act, { votes });
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
  carry(act: Act, form: CountedVotes): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'carry',
      prepare: async (row, { tx }) => {
        const votes = await withEligible(tx, textOf(row, 'meeting_id'), form.votes);
        const { minute, period } = await nextMinute(tx, textOf(row, 'agenda_item_id'));
        return {
          facts: { votes, minute },
          set: { votes: JSON.stringify(votes), minute, minute_period: period },
        };
      },
      also: async (tx, moved) => {
        const { kind, details } = moved.row.columns;
        const asked = { kind, details } as MotionAsked;
        const by = { resolutionId: moved.id, actor: act.actor, now: this.recorder.now() };
        await whatFollows(tx, { ...asked, ...by });
      },
    });
  }

  lose(act: Act, form: CountedVotes): Promise<Done> {
    return this.record(act, 'lose', form);
  }

  tie(act: Act, form: CountedVotes): Promise<Done> {
    return this.record(act, 'tie', form);
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

  private record(act: Act, command: CommandOf<'resolution'>, form: CountedVotes): Promise<Done> {
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

/** States of a meeting that takes no new motion. */
const ENDED: ReadonlySet<string> = new Set([...HELD, 'cancelled']);

const resultOf = ({ votes }: CountedVotes): VoteResult => voteResult({ ...votes, eligible: 0 });
