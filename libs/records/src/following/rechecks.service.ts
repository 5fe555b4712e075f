import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import { AgendaService } from '../meetings/index.js';
import { Recorder, textOf, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { minuteFacts } from './minute-facts.js';
import { stopRechecks } from './recheck-clock.js';
import { wordsTold } from './words-told.js';

/** A closure the committee wanted to look at again, and has not yet. */
interface OpenRecheck {
  readonly closureId: string;
  readonly reference: string;
  readonly authority: string;
  readonly wording: string;
  /** Whether its item is kept from the public: then an agenda has no words of it. */
  readonly isKept: boolean;
  readonly closedOn: LocalDate;
  readonly minute: string;
  readonly meetingId: string | null;
}

/** Looking again at what was closed: put on an agenda, then settled by a minute. Reopening settles it too. */
@Injectable()
export class RechecksService {
  constructor(
    private readonly recorder: Recorder,
    private readonly agenda: AgendaService,
  ) {}

  /** Puts it on the agenda of a meeting of the committee that is not public yet. */
  bring(act: Act, form: { readonly meeting: LocalDate }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'bring-recheck',
      before: async (tx) => {
        await tx.query(
          `SELECT 1 FROM meetings m JOIN addressees a ON a.committee_id = m.committee_id
           WHERE a.id = $1 AND m.held_on = $2 FOR UPDATE OF m`,
          [act.id, form.meeting],
        );
      },
      prepare: async (row, { tx }) => {
        const open = await openRecheck(tx, row.id, form.meeting);
        if (open === null) return { facts: { recheckDue: false } };
        if (open.meetingId === null) {
          refuse('field-wrong', 'Choose a meeting whose agenda is not public yet.', 'meeting');
        }
        const item = await this.agenda.addIn(
          tx,
          { actor: act.actor, id: open.meetingId },
          {
            title: `Looking again at ${open.reference} to ${open.authority}`,
            purpose: 'note',
            summary: `Closed by minute ${open.minute}.${open.isKept ? '' : ` The recommendation was: ${open.wording}`}`,
          },
        );
        await tx.query('UPDATE closures SET recheck_item_id = $2 WHERE id = $1', [
          open.closureId,
          item,
        ]);
        return { facts: { recheckDue: true, heldOn: form.meeting } };
      },
    });
  }

  /** Settles it by the minute of a carried resolution, with what was found. */
  settle(
    act: Act,
    form: { readonly resolutionId: string; readonly reason: string },
  ): Promise<Done> {
    const { resolutionId, reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'settle-recheck',
      prepare: async (row, { tx, today }) => {
        const open = await openRecheck(tx, row.id, today);
        if (open === null) return { facts: { recheckDue: false } };
        const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
        const minute = await minuteFacts(tx, cited, open.closedOn);
        return {
          facts: { recheckDue: true, ...(await wordsTold(tx, row.id, { reason })), ...minute },
        };
      },
      also: async (tx, { row }) => {
        const settled = { resolutionId, found: reason, today: this.recorder.today() };
        await stopRechecks(tx, row, settled);
      },
    });
  }
}

async function openRecheck(
  tx: Tx,
  addresseeId: string,
  heldOn: LocalDate,
): Promise<OpenRecheck | null> {
  const [open] = await tx.query<OpenRecheck[]>(
    `SELECT x.id AS "closureId", r.reference, o.name AS authority, r.wording, x.closed_on AS "closedOn", d.minute,
       ${isKeptItem('v')} AS "isKept",
       (SELECT m.id FROM meetings m WHERE m.committee_id = a.committee_id AND m.held_on = $2
          AND m.state IN ('planned','convened')) AS "meetingId"
     FROM closures x
     JOIN resolutions d ON d.id = x.resolution_id
     JOIN addressees a ON a.id = x.addressee_id
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN agenda_items v ON v.id = s.agenda_item_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE x.addressee_id = $1 AND x.recheck_on IS NOT NULL AND x.recheck_settled_by IS NULL AND a.state = 'closed'
     ORDER BY x.closed_on DESC, x.id DESC LIMIT 1`,
    [addresseeId, heldOn],
  );
  return open ?? null;
}
