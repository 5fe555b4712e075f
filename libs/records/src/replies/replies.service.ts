import { Injectable } from '@nestjs/common';
import { may, refuse, type Action, type Actor, type DraftAnswer } from '#rules';
import { acknowledging } from '../responses/index.js';
import { Recorder, revise, transition, type Act, type Done } from '../record/index.js';
import type { Bundle } from './bundle.js';
import { spendConfirmedCode } from './confirmed-code.js';
import { carriesExemptMatter } from './exempt-matter.js';
import { isAwaited, lockedBundle, lockedReply, openReply } from './locked-reply.js';
import { refusePassedOn } from './refuse-passed-on.js';
import { draftsTo, type SavedAnswer } from './reply-drafts.js';
import { submitReply } from './submit-reply.js';
import { writeDraft } from './write-draft.js';

/**
 * An authority's reply to everything one letter asked of it. `act.id` is the letter's id, or an addressee's: the reply is
 * the one that answers it, begun by the first thing that is written in it.
 */
@Injectable()
export class RepliesService {
  constructor(private readonly recorder: Recorder) {}

  /** Says that everything asked was received today, and that whoever says so deals with it. `act.version` is the reply's. */
  receive(act: Act): Promise<Done> {
    return this.recorder.writeOnce(act, ['receive', act.id], async (tx) => {
      const bundle = await lockedBundle(tx, act.id);
      refuseUnless(act.actor, 'draft response', bundle);
      const { actor } = act;
      const now = this.recorder.now();
      const seen = (await lockedReply(tx, bundle))?.version ?? 0;
      if (act.version !== undefined && act.version !== seen) {
        refuse('stale-version', 'The reply was changed while you were looking at it.');
      }
      if (!bundle.members.some(isAwaited)) {
        refuse('state-moved-on', 'Everything that was asked has been answered.');
      }
      const reply = await openReply(tx, bundle, { actor, now });
      const sent = bundle.members.filter(({ state }) => state === 'sent');
      const prepare = acknowledging(this.recorder.today());
      for (const { addresseeId: id } of sent.toSorted(byId)) {
        const acknowledged = { kind: 'addressee', command: 'acknowledge', prepare } as const;
        await transition(tx, { ...acknowledged, id, actor, now });
      }
      const isHolder = reply.holderId === actor.id;
      if (!isHolder) {
        await revise(tx, {
          kind: 'reply',
          id: reply.id,
          actor,
          now,
          columns: { holder_id: actor.id },
          event: 'reply.passed-on',
          facts: { to: actor.name },
        });
      }
      const version = reply.version + (isHolder ? 0 : 1);
      const sentence = `Received: ${actor.name} deals with it.`;
      return { id: reply.id, state: reply.state, version, sentence };
    });
  }

  /**
   * Keeps an answer as far as it is written, whatever it lacks; `act.id` is the addressee's. `act.version` is that of the
   * answer that was read, 0 where there was none: another is refused, and both texts stand; so is whoever sent the reply on and did not take it back. Returns the answer's version.
   */
  save(act: Act, answer: DraftAnswer): Promise<Done> {
    return this.recorder.writeOnce(act, ['save answer', act.id, answer], async (tx) => {
      const bundle = await lockedBundle(tx, act.id);
      refuseUnless(act.actor, 'draft response', bundle);
      const member = bundle.members.find(({ addresseeId }) => addresseeId === act.id);
      if (member === undefined || !isAwaited(member)) {
        return refuse(
          'state-moved-on',
          'This recommendation has been answered: no answer is owed.',
        );
      }
      const now = this.recorder.now();
      const { actor } = act;
      const [saved] = await draftsTo(tx, [act.id]);
      const seen = saved?.version ?? 0;
      if (act.version !== undefined && act.version !== seen) {
        const by = saved === undefined ? 'Somebody' : saved.savedBy;
        refuse('stale-version', `${by} changed this answer meanwhile: look at both texts.`);
      }
      const reply = await openReply(tx, bundle, { actor, now });
      await refusePassedOn(tx, reply, actor);
      const { reference } = member;
      const sentence = `The answer to ${reference} was saved.`;
      if (saved !== undefined && isSame(saved, answer)) {
        return { id: act.id, state: reply.state, version: seen, sentence };
      }
      const facts = { authority: bundle.authority, text: reference };
      const { state } = await transition(tx, {
        kind: 'reply',
        command: 'save',
        id: reply.id,
        actor,
        now,
        prepare: () => ({ facts }),
      });
      const draft = { replyId: reply.id, addresseeId: act.id, answer, by: actor.name, now };
      return { id: act.id, state, version: await writeDraft(tx, draft), sentence };
    });
  }

  /**
   * Submits the reply: every recommendation that awaits an answer is answered with what was saved, in one transaction, or
   * none is. `act.version` is that of the reply as it was read. Refuses, all at once, whatever any answer lacks; and one
   * that carries exempt matter while its signatory has not confirmed the code that was sent to them.
   */
  submit(act: Act): Promise<Done> {
    return this.recorder.writeOnce(act, ['submit reply', act.id], async (tx) => {
      const bundle = await lockedBundle(tx, act.id);
      refuseUnless(act.actor, 'submit reply', bundle);
      const wanted = bundle.members.filter(isAwaited);
      if (wanted.length === 0) {
        refuse('state-moved-on', 'Everything that was asked has been answered.');
      }
      const now = this.recorder.now();
      const reply = await openReply(tx, bundle, { actor: act.actor, now });
      const isExempt = await carriesExemptMatter(tx, bundle);
      const drafts = await draftsTo(
        tx,
        wanted.map(({ addresseeId }) => addresseeId),
      );
      const { version, sentence } = await submitReply(tx, {
        actor: act.actor,
        bundle,
        reply,
        answers: new Map(drafts.map((draft) => [draft.addresseeId, draft])),
        version: act.version,
        how: 'online',
        receivedOn: null,
        now,
        today: this.recorder.today(),
      });
      if (isExempt) {
        await spendConfirmedCode(tx, { replyId: reply.id, personId: act.actor.id, now });
      }
      return { id: reply.id, state: 'submitted', version, sentence };
    });
  }
}

const byId = (a: { readonly addresseeId: string }, b: { readonly addresseeId: string }): number =>
  a.addresseeId < b.addresseeId ? -1 : 1;

function refuseUnless(actor: Actor, action: Action, { place }: Bundle): void {
  if (may(actor, action, place)) return;
  refuse('not-permitted', 'You do not answer for this authority, or somebody else submits for it.');
}

const WORDS = [
  'decision',
  'reason',
  'action',
  'owner',
  'targetRaw',
  'evidence',
  'keptBack',
  'keptBackReason',
] as const satisfies readonly (keyof DraftAnswer)[];

const isSame = (saved: SavedAnswer, answer: DraftAnswer): boolean =>
  WORDS.every((word) => saved[word] === answer[word]);
