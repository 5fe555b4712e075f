import { Injectable } from '@nestjs/common';
import { refuse, type MotionAsked, type Votes } from '#rules';
import { nextMinute } from '../minute-numbers/index.js';
import { Recorder, textOf, type Act, type Done, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { fallsWithIt } from './falls-with-it.js';
import { holdMeetingOf, motionInSession } from './hold-meeting.js';
import { countedVote, resultOf, type CountedVote, type VoteTaken } from './votes-counted.js';
import { whatFollows } from './what-follows.js';
import { writeVotes } from './write-votes.js';

/** The casting vote of the person presiding, who may give none. */
export interface CastingVote {
  readonly castingVote: 'for' | 'against' | null;
}

/** Votes on motions that were put, held against those in the room who may vote; and what comes of them. */
@Injectable()
export class VotesService {
  constructor(private readonly recorder: Recorder) {}

  /** Records the vote on the motion: what was counted decides whether it is carried, lost or tied. */
  vote(act: Act, taken: VoteTaken): Promise<Done> {
    switch (resultOf(taken)) {
      case 'carried':
        return this.carry(act, taken);
      case 'lost':
        return this.lose(act, taken);
      case 'tied':
        return this.tie(act, taken);
    }
  }

  /** Settles a tie by the casting vote; who presides and gives none lets the motion fall (Local Government Act 1972, Sch 12 para 39). */
  settleTie(act: Act, form: CastingVote): Promise<Done> {
    const judge: Judge = (_tx, row) => settled(row, form);
    return form.castingVote === 'for'
      ? this.carried(act, form, judge)
      : this.recorded(act, form, { command: 'lose', judge });
  }

  /**
   * Records the motion as carried: it gets the committee's next minute number, and what such a decision brings about
   * follows in the same transaction.
   */
  carry(act: Act, taken: VoteTaken): Promise<Done> {
    return this.carried(act, taken, (tx, row) => counted(tx, row, taken));
  }

  lose(act: Act, taken: VoteTaken): Promise<Done> {
    const judge: Judge = (tx, row) => counted(tx, row, taken);
    return this.recorded(act, taken, { command: 'lose', judge });
  }

  tie(act: Act, taken: VoteTaken): Promise<Done> {
    const judge: Judge = (tx, row) => counted(tx, row, taken);
    return this.recorded(act, taken, { command: 'tie', judge });
  }

  private carried(act: Act, form: object, judge: Judge): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'carry',
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: async (row, { tx }) => {
        const { facts, set } = await judge(tx, row);
        const { minute, period } = await nextMinute(tx, textOf(row, 'agenda_item_id'));
        return { facts: { ...facts, minute }, set: { ...set, minute, minute_period: period } };
      },
      also: async (tx, { row }) => {
        const { kind, details } = row.columns;
        const asked = { kind, details } as MotionAsked;
        const by = { resolutionId: row.id, actor: act.actor, now: this.recorder.now() };
        await whatFollows(tx, { ...asked, ...by });
      },
    });
  }

  private recorded(
    act: Act,
    form: object,
    { command, judge }: { readonly command: 'lose' | 'tie'; readonly judge: Judge },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command,
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: (row, { tx }) => judge(tx, row),
      also: async (tx, { id }) => {
        if (command !== 'lose') return;
        const by = { actor: act.actor, now: this.recorder.now() };
        await fallsWithIt(tx, { resolutionId: id, ...by });
      },
    });
  }
}

/** What the rules judge of a vote, and what is kept of it. */
type Judge = (tx: Tx, row: LockedRow<'resolution'>) => Promise<Judged> | Judged;

interface Judged {
  readonly facts: CountedVote['facts'] | Omit<CountedVote['facts'], 'voters' | 'quorum'>;
  readonly set: Readonly<Record<string, unknown>>;
}

async function counted(tx: Tx, row: LockedRow<'resolution'>, taken: VoteTaken): Promise<Judged> {
  const at = await motionInSession(tx, row);
  const { facts, votes, method, cast } = await countedVote(tx, at, taken);
  const written = { resolutionId: row.id, amendmentId: null, cast };
  await writeVotes(tx, { ...written, atOwnRequest: 'as everybody' });
  return { facts, set: { votes: JSON.stringify(votes), vote_method: method } };
}

/** The votes of a tie as they were counted, with a quorum; the casting vote is one more, of nobody who comes or goes since. */
function settled(row: LockedRow<'resolution'>, { castingVote }: CastingVote): Judged {
  const tied = row.columns['votes'] as Votes | null;
  if (row.state !== 'tied' || tied === null) {
    return refuse('state-moved-on', 'There is no tie to settle on this motion.');
  }
  const votes = castingVote === null ? tied : { ...tied, castingVote };
  return { facts: { votes, quorate: true }, set: { votes: JSON.stringify(votes) } };
}
