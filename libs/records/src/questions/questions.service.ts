import { Injectable } from '@nestjs/common';
import { HELD, may, refuse, type Action, type Actor, type EventName, type Facts } from '#rules';
import { newId } from '#platform';
import { isKeptItem } from '../exemptions/index.js';
import { appendOutbox, Recorder, tell, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A question in advance: on an item, to an authority by its id, or to the council's own officers. */
export interface AskedQuestion {
  readonly itemId: string;
  readonly authorityId: string | null;
  readonly wording: string;
}

interface Locked {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly meetingState: string;
  readonly authority: string | null;
  readonly passedOnOn: string | null;
  readonly answeredOn: string | null;
  readonly isKept: boolean;
  readonly version: number;
}

interface Happening {
  readonly event: EventName;
  readonly facts: Facts;
}

const TOO_LATE: readonly string[] = [...HELD, 'in session', 'adjourned', 'cancelled'];

/** Questions a member asks before the meeting, passed on by the officer, and what was answered. */
@Injectable()
export class QuestionsService {
  constructor(private readonly recorder: Recorder) {}

  /** Asks a question. Refuses once the meeting has begun, and an authority that is not in the council's directory. */
  ask(actor: Actor, asked: AskedQuestion, key?: string): Promise<Done> {
    return this.recorder.writeOnce({ actor, key }, ['question', asked], async (tx) => {
      const at = await meetingOf(tx, asked.itemId);
      refuseUnlessMay(actor, 'ask question', at);
      refuseOnceBegun(at.state);
      await refuseStranger(tx, asked.authorityId, at.councilId);
      const id = newId();
      await tx.query(
        `INSERT INTO questions (id, council_id, committee_id, meeting_id, agenda_item_id, number, asked_by_id, authority_id,
           wording, asked_on, version)
         SELECT $1, $2, $3, $4, $5, 1 + coalesce(max(number), 0), $6, $7, $8, $9, 1 FROM questions WHERE meeting_id = $4`,
        [
          id,
          at.councilId,
          at.committeeId,
          at.id,
          asked.itemId,
          actor.id,
          asked.authorityId,
          asked.wording.trim(),
          this.recorder.today(),
        ],
      );
      const told = { id, councilId: at.councilId, event: 'question.asked' } as const;
      return this.told(tx, actor, { ...told, facts: { owner: actor.name } });
    });
  }

  /**
   * Passes a question on: a letter to the authority it is for, or the officer's own word for anybody else. Refuses what is
   * asked of an item kept from the public, whose words the product does not send.
   */
  passOn(act: Act, form: { readonly to: string | null }): Promise<Done> {
    return this.change(act, ['pass on', form], async (tx, question) => {
      if (question.passedOnOn !== null) refuse('already-done', 'It was passed on already.');
      const isByLetter = question.authority !== null && !question.isKept;
      const to = isByLetter ? question.authority : form.to;
      if (to === null) {
        const why = question.isKept
          ? 'The item is kept from the public, so no letter is sent: pass it on yourself, and say to whom.'
          : 'Say to whom it was passed on.';
        refuse('field-missing', why, 'to');
      }
      await tx.query(
        'UPDATE questions SET passed_on_on = $2, version = version + 1 WHERE id = $1',
        [question.id, this.recorder.today()],
      );
      return { event: 'question.passed-on', facts: { to }, hasLetter: isByLetter };
    });
  }

  /** Records what was answered, and by whom; the member is written to unless the item is kept from the public. */
  answer(act: Act, form: { readonly answer: string; readonly answeredBy: string }): Promise<Done> {
    return this.change(act, ['answer', form], async (tx, question) => {
      if (question.answeredOn !== null) refuse('already-done', 'An answer is recorded already.');
      await tx.query(
        `UPDATE questions SET answer = $2, answered_by = $3, answered_on = $4, version = version + 1 WHERE id = $1`,
        [question.id, form.answer.trim(), form.answeredBy.trim(), this.recorder.today()],
      );
      const facts = { owner: form.answeredBy.trim() };
      return { event: 'question.answered', facts, hasLetter: true };
    });
  }

  private change(
    act: Act,
    form: unknown,
    work: (tx: Tx, question: Locked) => Promise<Happening & { readonly hasLetter: boolean }>,
  ): Promise<Done> {
    return this.recorder.writeOnce(act, [act.id, form], async (tx) => {
      const question = await lockedQuestion(tx, act.id);
      refuseUnlessMay(act.actor, 'pass on question', question);
      if (act.version !== undefined && act.version !== question.version) {
        refuse('stale-version', 'This question was changed while you were looking at it.');
      }
      const { hasLetter, ...happening } = await work(tx, question);
      const done = await this.told(tx, act.actor, { ...question, ...happening });
      if (hasLetter) {
        const { id, councilId } = question;
        await appendOutbox(tx, {
          councilId,
          event: happening.event,
          subjectKind: 'question',
          subjectId: id,
          payload: { actor: act.actor.id },
          at: this.recorder.now(),
        });
      }
      return done;
    });
  }

  private async told(
    tx: Tx,
    actor: Actor,
    what: Happening & { readonly id: string; readonly councilId: string },
  ): Promise<Done> {
    const { id, councilId, event, facts } = what;
    const subject = { councilId, subjectKind: 'question', subjectId: id };
    const now = this.recorder.now();
    const { version, sentence } = await tell(tx, { ...subject, actor, now, event, facts });
    return { id, state: event, version, sentence };
  }
}

/** The meeting of an item, held so that questions are numbered one after the other. */
async function meetingOf(tx: Tx, itemId: string) {
  const [at] = await tx.query<
    { id: string; councilId: string; committeeId: string; state: string }[]
  >(
    `SELECT m.id, m.council_id AS "councilId", m.committee_id AS "committeeId", m.state
     FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id
     WHERE i.id::text = $1 AND i.removed_on IS NULL FOR UPDATE OF m`,
    [itemId],
  );
  return at ?? refuse('not-found', 'There is no such item on the agenda.');
}

async function lockedQuestion(tx: Tx, id: string): Promise<Locked> {
  const [question] = await tx.query<Locked[]>(
    `SELECT q.id, q.council_id AS "councilId", q.committee_id AS "committeeId", m.state AS "meetingState", q.version,
       q.passed_on_on AS "passedOnOn", q.answered_on AS "answeredOn",
       (SELECT name FROM authorities o WHERE o.id = q.authority_id) AS authority,
       ${isKeptItem('i')} AS "isKept"
     FROM questions q
     JOIN meetings m ON m.id = q.meeting_id
     JOIN agenda_items i ON i.id = q.agenda_item_id
     WHERE q.id::text = $1 FOR UPDATE OF q`,
    [id],
  );
  return question ?? refuse('not-found', 'There is no such question.');
}

function refuseUnlessMay(
  actor: Actor,
  action: Action,
  place: { readonly councilId: string; readonly committeeId: string },
): void {
  if (may(actor, action, place)) return;
  if (may(actor, 'read committee work', place)) {
    refuse('not-permitted', 'Your role does not let you do this with questions in advance.');
  }
  refuse('not-found', 'There is no such question.');
}

function refuseOnceBegun(state: string): void {
  if (!TOO_LATE.includes(state)) return;
  refuse(
    'state-moved-on',
    `The meeting is ${state}: a question in advance comes before it starts.`,
  );
}

async function refuseStranger(
  tx: Tx,
  authorityId: string | null,
  councilId: string,
): Promise<void> {
  if (authorityId === null) return;
  const found = await tx.query<unknown[]>(
    'SELECT 1 FROM authorities WHERE id::text = $1 AND council_id = $2',
    [authorityId, councilId],
  );
  if (found.length === 0) refuse('field-wrong', 'Choose an authority from the list.', 'to');
}
