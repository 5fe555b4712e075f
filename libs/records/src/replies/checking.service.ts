import { Injectable } from '@nestjs/common';
import { may, refuse, Refused, THE_SYSTEM, type Refusal } from '#rules';
import { Recorder, transition, type Act, type Done } from '../record/index.js';
import {
  acceptingAnswer,
  returningAnswer,
  writeAccepted,
  writeReturned,
} from '../responses/index.js';
import type { Tx } from '../transaction/index.js';
import type { Bundle } from './bundle.js';
import { lockedBundle, lockedReply } from './locked-reply.js';

/** What an officer makes of one answer: whole enough to be considered, or returned for what is missing. */
export interface CheckedAnswer {
  readonly reference: string;
  /** Null to accept it for consideration. */
  readonly missing: string | null;
}

/** The officer's check of a whole reply. `act.id` is the letter's id, or an addressee's. */
@Injectable()
export class CheckingService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Accepts or returns each answer that is named, in one transaction; those that are not named wait. What is returned is
   * told in one letter, and the clocks go on from where they were. Refuses an answer that is not there to be checked, and
   * a return without what is missing, at the field `missing-` with the reference.
   */
  check(act: Act, answers: readonly CheckedAnswer[]): Promise<Done> {
    return this.recorder.writeOnce(act, ['check reply', act.id, answers], async (tx) => {
      const bundle = await lockedBundle(tx, act.id);
      if (!may(act.actor, 'return response', bundle.place)) {
        refuse('not-permitted', 'You do not check the replies of this committee.');
      }
      refuseHalf(answers);
      const reply = await lockedReply(tx, bundle);
      const version = reply?.version ?? 0;
      if (act.version !== undefined && act.version !== version) {
        refuse('stale-version', 'This reply changed while you were looking at it: look again.');
      }
      const carried = reply?.state === 'submitted';
      for (const answer of byId(bundle, answers)) {
        await this.checkOne(tx, act, { ...answer, carried });
      }
      const returned = answers.filter(({ missing }) => missing !== null).length;
      const sentence = inWords(answers.length - returned, returned);
      if (reply === null || !carried || returned === 0) {
        return { id: reply?.id ?? act.id, state: reply?.state ?? 'submitted', version, sentence };
      }
      const facts = { authority: bundle.authority };
      const moved = await transition(tx, {
        kind: 'reply',
        command: 'reopen',
        id: reply.id,
        actor: THE_SYSTEM,
        now: this.recorder.now(),
        prepare: () => ({ facts, payload: { returned: 1 } }),
      });
      return { id: reply.id, state: moved.state, version: moved.version, sentence };
    });
  }

  private async checkOne(
    tx: Tx,
    { actor }: Act,
    answer: Located & { readonly carried: boolean },
  ): Promise<void> {
    const { addresseeId: id, missing, carried } = answer;
    const about = { kind: 'addressee', id, actor, now: this.recorder.now() } as const;
    if (missing === null) {
      await transition(tx, { ...about, command: 'accept', prepare: acceptingAnswer });
      await writeAccepted(tx, id, { by: actor.name, on: this.recorder.today() });
      return;
    }
    const prepare = returningAnswer(missing, { carried });
    await transition(tx, { ...about, command: 'return', prepare });
    await writeReturned(tx, id, missing);
  }
}

interface Located {
  readonly addresseeId: string;
  readonly missing: string | null;
}

function refuseHalf(answers: readonly CheckedAnswer[]): void {
  if (answers.length === 0) {
    refuse('field-missing', 'Choose for at least one answer: accept it, or return it.', '');
  }
  const half = answers.filter(({ missing }) => missing !== null && missing.trim() === '');
  const refusals = half.map(({ reference }): Refusal => {
    const sentence = `Say what is missing from the answer to ${reference}.`;
    return { code: 'field-missing', field: `missing-${reference}`, sentence };
  });
  if (refusals.length > 0) throw new Refused(refusals);
}

/** The answers with the ids of their addressees, in the order everything is locked in. */
function byId({ members }: Bundle, answers: readonly CheckedAnswer[]): readonly Located[] {
  return answers
    .map(({ reference, missing }) => {
      const member = members.find((one) => one.reference === reference);
      if (member === undefined) return refuse('not-found', `${reference} is not in this reply.`);
      return { addresseeId: member.addresseeId, missing };
    })
    .toSorted((a, b) => (a.addresseeId < b.addresseeId ? -1 : 1));
}

function inWords(accepted: number, returned: number): string {
  const parts = [
    ...(accepted > 0 ? [`${accepted} accepted for consideration`] : []),
    ...(returned > 0 ? [`${returned} returned to the authority`] : []),
  ];
  return `${parts.join(', ')}.`;
}
