import { Injectable } from '@nestjs/common';
import { may, refuse, type Facts, type LocalDate } from '#rules';
import { newId } from '#platform';
import {
  begin,
  nextNumber,
  Recorder,
  textOf,
  transition,
  type Act,
  type CommandOf,
  type Done,
} from '../record/index.js';
import { isKeptItem } from '../exemptions/index.js';
import type { Tx } from '../transaction/index.js';
import { prepareAsking, type Asking } from './ask-to-attend.js';
import { askedTo, requestFacts, type ToWhich } from './asked-to.queries.js';

/** Who is asked to come to what, and about which recommendation. */
export interface AttendanceAsked extends ToWhich, Asking {
  /** The slug of an authority. */
  readonly authority: string;
  /** The reference of a recommendation made to it; null where it is about none. */
  readonly recommendation: string | null;
}

interface Authority {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly addresseeId: string | null;
  /** Whether the recommendation it is asked about came from an item that is kept from the public. */
  readonly isKept: boolean;
}

/** Authorities asked to come to a meeting and answer questions: asked, promised or declined, met or not. */
@Injectable()
export class AttendanceRequestsService {
  constructor(private readonly recorder: Recorder) {}

  /** Asks an authority to a meeting to come; a clock runs to its day, and the letter goes today. Returns the reference too. */
  ask(act: Omit<Act, 'id'>, form: AttendanceAsked): Promise<Done & { readonly reference: string }> {
    return this.recorder.writeOnce(act, ['ask to attend', form], async (tx) => {
      const meeting = await askedTo(tx, form);
      const { councilId, committeeId } = meeting;
      if (!may(act.actor, 'ask attendance', { councilId, committeeId })) {
        refuse('not-permitted', 'You do not have the role that asks authorities to attend.');
      }
      const authority = await authorityOf(tx, councilId, form);
      const to = { ...meeting, isExempt: meeting.isExempt || authority.isKept };
      const [id, now] = [newId(), this.recorder.now()];
      const series = `${to.prefix}-${to.heldOn.slice(0, 4)}-A`;
      const reference = `${series}${await nextNumber(tx, `attendance requests ${councilId} ${series}`)}`;
      await begin(tx, {
        kind: 'attendance request',
        id,
        actor: act.actor,
        now,
        event: 'attendance-request.drafted',
        facts: { authority: authority.name },
        columns: {
          council_id: councilId,
          committee_id: committeeId,
          authority_id: authority.id,
          addressee_id: authority.addresseeId,
          reference,
          meeting_id: to.meetingId,
          agenda_item_id: to.itemId,
          about: form.about,
        },
      });
      const { state, version, sentence } = await transition(tx, {
        kind: 'attendance request',
        id,
        actor: act.actor,
        now,
        command: 'ask',
        prepare: (_row, { today, calendar }) =>
          prepareAsking(form, {
            authority: authority.name,
            authorityKind: authority.kind,
            to,
            today,
            calendar: calendar(),
          }),
      });
      return { id, state, version, sentence, reference };
    });
  }

  /** Asks once more, to another meeting: the first was put off, or nobody could come. */
  askAgain(act: Act, form: Omit<ToWhich, 'committeeId'> & Asking): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'attendance request',
      command: 'ask-again',
      prepare: async (row, { tx, today, calendar }) => {
        const { isExempt } = await requestFacts(tx, row.id);
        const meeting = await askedTo(tx, { ...form, committeeId: textOf(row, 'committee_id') });
        const to = { ...meeting, isExempt: isExempt || meeting.isExempt };
        const [found] = await tx.query<{ name: string; kind: string }[]>(
          'SELECT name, kind FROM authorities WHERE id = $1',
          [textOf(row, 'authority_id')],
        );
        const { name = '', kind = '' } = found ?? {};
        const around = { authority: name, authorityKind: kind, to, today, calendar: calendar() };
        return prepareAsking(form, around);
      },
    });
  }

  /** Says who will come, and in what post; another may be named later. */
  accept(act: Act, form: { readonly who: string; readonly post: string }): Promise<Done> {
    const { who, post } = form;
    return this.answer(act, 'accept', {
      facts: { owner: who, post },
      set: { who, post, declined_because: null },
    });
  }

  /** Says that nobody can come, and why. */
  decline(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.answer(act, 'decline', {
      facts: { reason: form.reason },
      set: { who: null, post: null, declined_because: form.reason },
    });
  }

  /** Records who came, on or after the day of the meeting. */
  recordCame(act: Act, form: { readonly who: string }): Promise<Done> {
    const facts = { owner: form.who };
    return this.move(act, 'record-came', { facts, set: { found: form.who } });
  }

  /** Records that nobody came, and what was said of it. */
  recordAbsent(act: Act, form: { readonly reason: string }): Promise<Done> {
    const facts = { reason: form.reason };
    return this.move(act, 'record-absent', { facts, set: { found: form.reason } });
  }

  /** Takes the request back, for a reason; the authority is told that it need not come. */
  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    const facts = { reason: form.reason };
    return this.move(act, 'withdraw', { facts, set: { found: form.reason } });
  }

  private answer(act: Act, command: 'accept' | 'decline', said: Said): Promise<Done> {
    const answered = { answered_on: this.recorder.today(), answered_by: act.actor.name };
    return this.move(act, command, { ...said, set: { ...said.set, ...answered } });
  }

  private move(act: Act, command: CommandOf<'attendance request'>, said: Said): Promise<Done> {
    return this.recorder.move({
      act,
      form: said.facts,
      kind: 'attendance request',
      command,
      prepare: async (row, { tx }) => {
        const { authority, heldOn, isExempt } = await requestFacts(tx, row.id);
        const { reason } = said.facts;
        const told = isExempt && reason ? { reason: 'the reason is on its page' } : {};
        return { facts: { authority, heldOn, ...said.facts, ...told }, set: said.set };
      },
    });
  }
}

interface Said {
  readonly facts: Facts;
  readonly set: Readonly<Record<string, string | LocalDate | null>>;
}

async function authorityOf(
  tx: Tx,
  councilId: string,
  { authority, recommendation }: Pick<AttendanceAsked, 'authority' | 'recommendation'>,
): Promise<Authority> {
  const [found] = await tx.query<Authority[]>(
    `SELECT a.id, a.name, a.kind, (SELECT d.id FROM addressees d JOIN recommendations r ON r.id = d.recommendation_id
       WHERE d.authority_id = a.id AND r.reference = $3 AND d.state NOT IN ('drafted','fallen')) AS "addresseeId",
       EXISTS (SELECT 1 FROM recommendations r JOIN resolutions s ON s.id = r.resolution_id
         JOIN agenda_items v ON v.id = s.agenda_item_id
         WHERE r.council_id = $1 AND r.reference = $3 AND ${isKeptItem('v')}) AS "isKept"
     FROM authorities a WHERE a.council_id = $1 AND a.slug = $2 AND a.valid_to IS NULL`,
    [councilId, authority, recommendation],
  );
  if (found === undefined) refuse('field-missing', 'Choose the authority to ask.', 'authority');
  if (recommendation !== null && found.addresseeId === null) {
    refuse('field-wrong', `${recommendation} was not made to ${found.name}.`, 'recommendation');
  }
  return found;
}
