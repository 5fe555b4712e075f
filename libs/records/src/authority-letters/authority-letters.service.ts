import { Injectable } from '@nestjs/common';
import {
  howTheChairAgreed,
  LETTER,
  may,
  refuse,
  Refused,
  type LetterState,
  type LetterWords,
  type Refusal,
} from '#rules';
import { Recorder, revise, type Act, type Done } from '../record/index.js';
import { lockedLetter } from './locked-letter.js';
import { lockMeetingOfLetter } from './locked-meeting.js';

/** A letter from its draft to the chair's approval. Sending it is apart. */
@Injectable()
export class AuthorityLettersService {
  constructor(private readonly recorder: Recorder) {}

  /** Changes the words around the recommendations, while it is a draft; the recommendations themselves are frozen. */
  change(act: Act, form: LetterWords): Promise<Done> {
    return this.recorder.writeOnce(act, ['change letter', act.id, form], async (tx) => {
      await lockMeetingOfLetter(tx, act.id);
      const letter = await lockedLetter(tx, act.id);
      if (!may(act.actor, 'send recommendation', letter)) {
        refuse('not-permitted', 'You do not have the role that writes these letters.');
      }
      refuseUnless('drafted', letter.state);
      if (act.version !== undefined && act.version !== letter.version) {
        refuse('stale-version', 'Somebody else changed this letter meanwhile: look at both texts.');
      }
      refuseEmpty(form);
      const { opening, closing } = form;
      await revise(tx, {
        kind: 'letter',
        id: letter.id,
        actor: act.actor,
        now: this.recorder.now(),
        columns: { opening: opening.trim(), closing: closing.trim() },
        event: 'letter.changed',
        facts: {},
      });
      const { id, state, version } = letter;
      return { id, state, version: version + 1, sentence: 'Letter changed.' };
    });
  }

  /** Asks the chair to approve it. */
  submit(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'letter',
      command: 'submit',
      before: (tx) => lockMeetingOfLetter(tx, act.id),
      prepare: () => ({ facts: {} }),
    });
  }

  /** The chair returns it and says what is to be changed. */
  return(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'letter',
      command: 'return',
      before: (tx) => lockMeetingOfLetter(tx, act.id),
      prepare: () => ({ facts: { reason: form.reason }, set: { chairs_remark: form.reason } }),
    });
  }

  /** The chair approves it; an officer who records it says how the chair agreed. */
  approve(act: Act, form: { readonly how: string | null }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'letter',
      command: 'approve',
      before: (tx) => lockMeetingOfLetter(tx, act.id),
      prepare: (row, { today }) => {
        const facts = howTheChairAgreed(act.actor, row.place, form.how);
        return {
          facts,
          set: {
            approved_on: today,
            approved_by: act.actor.name,
            approved_how: facts.how ?? null,
            chairs_remark: null,
          },
        };
      },
    });
  }

  /** Withdraws it before it is sent: what it carried waits for a letter again. */
  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'letter',
      command: 'withdraw',
      before: (tx) => lockMeetingOfLetter(tx, act.id),
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }
}

function refuseUnless(wanted: LetterState, state: LetterState): void {
  if (state === wanted) return;
  refuse(
    'state-moved-on',
    `This letter is ${LETTER.states[state].is}: its words stay as they are.`,
  );
}

function refuseEmpty({ opening, closing }: LetterWords): void {
  const refusals: Refusal[] = [];
  if (opening.trim() === '') {
    refusals.push({
      code: 'field-missing',
      field: 'opening',
      sentence: 'Write how the letter opens.',
    });
  }
  if (closing.trim() === '') {
    refusals.push({
      code: 'field-missing',
      field: 'closing',
      sentence: 'Write how the letter closes: what the law asks, and what is published.',
    });
  }
  if (refusals.length > 0) throw new Refused(refusals);
}
