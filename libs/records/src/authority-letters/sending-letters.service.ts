import { Injectable } from '@nestjs/common';
import { LETTER, may, refuse, Refused, type Actor, type LocalDate } from '#rules';
import { askPrint } from '../prints/index.js';
import { KNOWN_FOR_SENDING, sendingOf, type SendingForm } from '../recommendations/index.js';
import {
  appendOutbox,
  Recorder,
  revise,
  textOf,
  transition,
  type Act,
  type Done,
  type LockedRow,
} from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { letterFacts, OPEN_LETTER_OF } from './letter-facts.queries.js';
import { lockedLetter } from './locked-letter.js';
import { lockMeetingOfLetter, MEETING_OF_ADDRESSEE } from './locked-meeting.js';
import { printHash } from './print-hash.js';
import { keepSentLetter } from './sent-letter.js';

interface Carried {
  readonly addresseeId: string;
  readonly reference: string;
}

/** Letters sent: every recommendation in one is sent with it, in one transaction, or none is. */
@Injectable()
export class SendingLettersService {
  constructor(private readonly recorder: Recorder) {}

  /** Sends an approved letter on a local date: each recommendation in it is sent, and its clock starts from that day. */
  send(act: Act, form: { readonly on: LocalDate; readonly how: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'letter',
      command: 'send',
      before: (tx) => lockMeetingOfLetter(tx, act.id),
      prepare: async (row, { tx }) => {
        const { authority, heldOn } = await letterFacts(tx, row.id);
        return {
          facts: { authority, on: form.on, how: form.how, notBefore: heldOn },
          set: { sent_on: form.on, sent_how: form.how },
        };
      },
      also: async (tx, { id, row }) => {
        await this.sendCarried(tx, act.actor, { id, form });
        await keepSentLetter(tx, id, this.recorder.today());
        await askPrint(tx, {
          kind: 'letter',
          subjectId: id,
          hash: printHash(id),
          councilId: row.place.councilId,
          committeeId: textOf(row, 'committee_id'),
        });
      },
    });
  }

  /** Sends a letter's mail once more, for a reason. The dates stay as they are. */
  sendAgain(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.writeOnce(act, ['send letter again', act.id, form], async (tx) => {
      await lockMeetingOfLetter(tx, act.id);
      const letter = await lockedLetter(tx, act.id);
      const { id, state, version, authority, councilId } = letter;
      if (!may(act.actor, 'send recommendation', letter)) {
        refuse('not-permitted', 'You do not have the role that sends these letters.');
      }
      if (state !== 'sent') {
        refuse('state-moved-on', `This letter is ${LETTER.states[state].is}: it was never sent.`);
      }
      if (act.version !== undefined && act.version !== version) {
        refuse('stale-version', 'It was sent again while you were looking at it.');
      }
      const reason = form.reason.trim();
      if (reason === '') refuse('field-missing', 'Say why it is sent again.', 'reason');
      const now = this.recorder.now();
      const told = { actor: act.actor, now, facts: { authority, reason } };
      await revise(tx, { kind: 'letter', id, columns: {}, event: 'letter.resent', ...told });
      await appendOutbox(tx, {
        councilId,
        event: 'letter.resent',
        subjectKind: 'letter',
        subjectId: id,
        payload: { version: version + 1, actor: act.actor.id },
        at: now,
      });
      return { id, state, version: version + 1, sentence: `Letter sent again: ${reason}` };
    });
  }

  /**
   * Sends one recommendation by itself. Where a letter that still goes carries it, it is taken out of it, and that
   * needs a reason, for it goes round the chair.
   */
  sendAlone(act: Act, form: SendingForm): Promise<Done> {
    const { prepare } = sendingOf(form);
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'send',
      locking: {
        first: MEETING_OF_ADDRESSEE,
        beside: `${KNOWN_FOR_SENDING} || jsonb_build_object('letter', ${OPEN_LETTER_OF})`,
      },
      prepare: (row, preparing) => {
        if (letterOf(row) !== null && (form.reason ?? '') === '') {
          refuse(
            'field-missing',
            'It is in a letter the chair approves: say why it goes without it.',
            'reason',
          );
        }
        return prepare(row, preparing);
      },
      also: async (tx, { id, row }) => {
        const letter = letterOf(row);
        if (letter === null) return;
        await tx.query('DELETE FROM letter_addressees WHERE letter_id = $1 AND addressee_id = $2', [
          letter,
          id,
        ]);
        const told = { actor: act.actor, now: this.recorder.now(), facts: {} };
        await revise(tx, {
          kind: 'letter',
          id: letter,
          columns: {},
          event: 'letter.changed',
          ...told,
        });
      },
    });
  }

  private async sendCarried(
    tx: Tx,
    actor: Actor,
    { id, form }: { readonly id: string; readonly form: SendingForm },
  ): Promise<void> {
    const carried = await carriedBy(tx, id);
    if (carried.length === 0) {
      refuse('not-ready', 'Nothing is left in this letter: withdraw it.');
    }
    const { locking, prepare } = sendingOf(form);
    for (const { addresseeId, reference } of carried) {
      await named(reference, () =>
        transition(tx, {
          actor,
          id: addresseeId,
          kind: 'addressee',
          command: 'send',
          now: this.recorder.now(),
          ...(locking === undefined ? {} : { locking }),
          prepare: async (row, preparing) => ({
            ...(await prepare(row, preparing)),
            payload: { authorityLetter: id },
          }),
        }),
      );
    }
  }
}

/** The letter an addressee was in when it was locked. */
const letterOf = ({ beside }: LockedRow<'addressee'>): string | null =>
  (beside as { readonly letter: string | null }).letter;

/** Addressees are locked in the order of their ids. */
function carriedBy(tx: Tx, letterId: string): Promise<Carried[]> {
  return tx.query<Carried[]>(
    `SELECT a.id AS "addresseeId", r.reference
     FROM letter_addressees g JOIN addressees a ON a.id = g.addressee_id
     JOIN recommendations r ON r.id = a.recommendation_id
     WHERE g.letter_id = $1 ORDER BY a.id`,
    [letterId],
  );
}

/** A refusal of one recommendation stops the letter: its sentences say which one. */
async function named(reference: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (stopped) {
    if (!(stopped instanceof Refused)) throw stopped;
    throw new Refused(
      stopped.refusals.map((one) => ({ ...one, sentence: `${reference}: ${one.sentence}` })),
    );
  }
}
