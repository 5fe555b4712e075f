import { Injectable } from '@nestjs/common';
import { OUTCOME_KINDS, refuse, type LocalDate, type OutcomeKind } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import { AgendaService } from '../meetings/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A meeting of the committee whose agenda is not public yet. */
interface OpenMeeting {
  readonly id: string;
  readonly heldOn: LocalDate;
}

/** Answers of bodies put before the committee that asked, as information. */
@Injectable()
export class OutcomeItemsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly agenda: AgendaService,
  ) {}

  /** Meetings of a committee an answer can be put before, the next first. One statement. */
  openMeetings(committeeId: string): Promise<readonly OpenMeeting[]> {
    return this.recorder.dataSource.query<OpenMeeting[]>(
      `SELECT id, held_on AS "heldOn" FROM meetings
       WHERE committee_id = $1 AND state IN ('planned','convened') AND held_on >= $2 ORDER BY held_on LIMIT 12`,
      [committeeId, this.recorder.today()],
    );
  }

  /**
   * Puts an answer on the agenda of a meeting that is to come, beside what the committee said. Of what came from an exempt
   * item the agenda gets the reference alone: its words would be public.
   */
  bringBack(act: Act, form: { readonly meeting: LocalDate }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'outcome',
      command: 'bring-back',
      before: async (tx) => {
        await tx.query(
          `SELECT 1 FROM meetings m JOIN outcomes o ON o.committee_id = m.committee_id
           WHERE o.id = $1 AND m.held_on = $2 FOR UPDATE OF m`,
          [act.id, form.meeting],
        );
      },
      prepare: async (row, { tx }) => {
        const answered = await answeredOutcome(tx, row.id, form.meeting);
        if (answered.meetingId === null) {
          refuse('field-wrong', 'Choose a meeting whose agenda is not public yet.', 'meeting');
        }
        const at = { actor: act.actor, id: answered.meetingId };
        const item = await this.agenda.addIn(tx, at, itemOf(answered));
        return { facts: { heldOn: form.meeting }, set: { agenda_item_id: item } };
      },
    });
  }
}

interface Answered {
  readonly reference: string;
  readonly kind: OutcomeKind;
  readonly to: string;
  readonly wording: string;
  readonly answer: string | null;
  readonly isExempt: boolean;
  readonly meetingId: string | null;
}

async function answeredOutcome(tx: Tx, id: string, heldOn: LocalDate): Promise<Answered> {
  const [found] = await tx.query<Answered[]>(
    `SELECT o.reference, o.kind, coalesce(a.name, o.body, '') AS "to", o.wording, o.answer,
       ${isKeptItem('i')} AS "isExempt",
       (SELECT m.id FROM meetings m WHERE m.committee_id = o.committee_id AND m.held_on = $2
          AND m.state IN ('planned','convened')) AS "meetingId"
     FROM outcomes o
     JOIN resolutions r ON r.id = o.resolution_id
     JOIN agenda_items i ON i.id = r.agenda_item_id
     LEFT JOIN authorities a ON a.id = o.authority_id
     WHERE o.id = $1`,
    [id, heldOn],
  );
  return found ?? refuse('not-found', 'There is no such outcome.');
}

function itemOf({ reference, kind, to, wording, answer, isExempt }: Answered) {
  const title = `Answer of ${to} to the ${OUTCOME_KINDS[kind].label.toLowerCase()} ${reference}`;
  const words = `The committee said: ${wording}\n\n${to} answered: ${answer ?? ''}`;
  return { title, purpose: 'note' as const, summary: isExempt ? null : words };
}
