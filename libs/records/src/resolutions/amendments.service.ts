import { Injectable } from '@nestjs/common';
import { refuse, type MotionAsked } from '#rules';
import { Recorder, textOf, type Act, type Done, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { asItsKindNeeds } from './draft-motion.js';
import { holdMeetingOf, motionInSession } from './hold-meeting.js';
import {
  openAmendment,
  setAmendmentAside,
  settleAmendment,
  writeAmendment,
} from './open-amendment.js';
import { voterNamed } from './voter-named.js';
import { countedVote, resultOf, type VoteTaken } from './votes-counted.js';
import { writeVotes } from './write-votes.js';
import { wordsInHistory } from './words-in-history.js';

/** An amendment in the words the motion would then have. Its mover and seconder are named by attendance id or by name. */
export interface AmendmentMoved {
  readonly mover: string;
  readonly seconder: string;
  readonly wording: string;
}

/** Amendments to a motion that is moved and seconded, one after the other. Every act is one on the motion. */
@Injectable()
export class AmendmentsService {
  constructor(private readonly recorder: Recorder) {}

  /** Records an amendment as moved and seconded. Refuses one in the very words of the motion. */
  move(act: Act, form: AmendmentMoved): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'amend',
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: async (row, { tx }) => {
        const at = await motionInSession(tx, row);
        const mover = await voterNamed(tx, { ...at, typed: form.mover, field: 'mover' });
        const seconder = await voterNamed(tx, { ...at, typed: form.seconder, field: 'seconder' });
        refuseUnchanged(row, form.wording);
        const { kind, details } = row.columns as MotionAsked;
        await asItsKindNeeds(tx, at.meetingId, { kind, details, wording: form.wording });
        const words = { was: textOf(row, 'wording'), wording: form.wording.trim() };
        const names = { mover: mover.name, seconder: seconder.name };
        await writeAmendment(tx, { resolutionId: row.id, ...words, ...names });
        const text = wordsInHistory(words.wording);
        return { facts: { ...names, text } };
      },
    });
  }

  /** Records the vote on the amendment. Carried, its words are the motion's; lost or tied, the motion stands as it was. */
  vote(act: Act, taken: VoteTaken): Promise<Done> {
    const outcome = resultOf(taken) === 'carried' ? 'carried' : 'lost';
    return this.recorder.move({
      act,
      form: taken,
      kind: 'resolution',
      command: outcome === 'carried' ? 'carry-amendment' : 'lose-amendment',
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: async (row, { tx }) => {
        const at = await motionInSession(tx, row);
        const { id, wording } = await openAmendment(tx, row.id);
        const { facts, votes, method, cast } = await countedVote(tx, at, taken);
        await settleAmendment(tx, { id, outcome, votes, method });
        const written = { resolutionId: row.id, amendmentId: id, cast };
        await writeVotes(tx, { ...written, atOwnRequest: 'as everybody' });
        if (outcome === 'lost') return { facts };
        await amendRecommendations(tx, {
          resolutionId: row.id,
          was: textOf(row, 'wording'),
          wording,
        });
        return { facts, set: { wording } };
      },
    });
  }

  /** Withdraws the amendment: the motion stands as it was. */
  withdraw(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'resolution',
      command: 'withdraw-amendment',
      prepare: () => ({ facts: {} }),
      also: (tx, { id }) => setAmendmentAside(tx, id),
    });
  }
}

function refuseUnchanged(row: LockedRow<'resolution'>, wording: string): void {
  if (wording.trim() !== textOf(row, 'wording')) return;
  refuse('field-wrong', 'These are the words of the motion as it is: change them.', 'wording');
}

/** A recommendation drafted in the words of the motion is amended with it; one in words of its own stays as it is. */
async function amendRecommendations(
  tx: Tx,
  amended: { readonly resolutionId: string; readonly was: string; readonly wording: string },
): Promise<void> {
  await tx.query(
    `UPDATE recommendations SET wording = $3
     WHERE resolution_id = $1 AND made_on IS NULL AND btrim(wording) = btrim($2)`,
    [amended.resolutionId, amended.was, amended.wording],
  );
}
