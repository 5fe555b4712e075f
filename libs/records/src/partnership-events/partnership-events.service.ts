import { Injectable } from '@nestjs/common';
import { may, refuse, type LocalDate, type PartnershipEventKind } from '#rules';
import { newId } from '#platform';
import { freeSlugInPartnership, slugOf } from '../paths/index.js';
import { Recorder, tell, type Act, type Telling } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A dated event as it is entered. Dates are local, both included. */
export interface PartnershipEventForm {
  readonly kind: PartnershipEventKind;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly isProvisional: boolean;
  readonly isPublic: boolean;
  readonly place: string;
  readonly lead: string;
  readonly note: string;
  readonly priorityId: string | null;
  readonly actionId: string | null;
}

interface Told {
  readonly sentence: string;
  readonly version: number;
}

/** Dated events of a partnership: put on its calendar, changed, confirmed, cancelled. */
@Injectable()
export class PartnershipEventsService {
  constructor(private readonly recorder: Recorder) {}

  /** Puts an event on the calendar; `act.id` is the partnership. Returns its slug. */
  plan(act: Act, form: PartnershipEventForm): Promise<string> {
    return this.recorder.writeOnce(act, ['plan partnership event', act.id, form], async (tx) => {
      const [partnership] = await tx.query<{ council_id: string }[]>(
        'SELECT council_id FROM partnerships WHERE id = $1 FOR NO KEY UPDATE',
        [act.id],
      );
      if (partnership === undefined) refuse('not-found', 'There is no such partnership.');
      const councilId = partnership.council_id;
      refuseUnless(act, councilId);
      refuseWrong(form);
      const id = newId();
      const wanted = slugOf(form.title) || 'event';
      const within = { table: 'partnership_events', partnershipId: act.id, wanted } as const;
      const slug = await freeSlugInPartnership(tx, within);
      await tx.query(
        `INSERT INTO partnership_events (id, council_id, partnership_id, slug, kind, title, starts_on, ends_on,
           is_provisional, is_public, place, lead, note, priority_id, action_id, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)`,
        [id, councilId, act.id, slug, ...valuesOf(form)],
      );
      await this.tell(tx, act, {
        councilId,
        subjectId: id,
        event: 'partnership-event.planned',
        facts: { title: form.title.trim(), on: form.startsOn },
      });
      return slug;
    });
  }

  change(act: Act, form: PartnershipEventForm): Promise<Told> {
    return this.recorder.writeOnce(act, ['change partnership event', act.id, form], async (tx) => {
      const before = await lockEvent(tx, act);
      refuseWrong(form);
      await tx.query(
        `UPDATE partnership_events SET kind = $2, title = $3, starts_on = $4, ends_on = $5, is_provisional = $6,
           is_public = $7, place = $8, lead = $9, note = $10, priority_id = $11, action_id = $12,
           version = version + 1 WHERE id = $1`,
        [act.id, ...valuesOf(form)],
      );
      return this.tell(tx, act, {
        councilId: before.councilId,
        subjectId: act.id,
        event: 'partnership-event.changed',
        facts: { text: whatChanged(before, form) },
      });
    });
  }

  cancel(act: Act, { reason }: { readonly reason: string }): Promise<Told> {
    return this.recorder.writeOnce(
      act,
      ['cancel partnership event', act.id, reason],
      async (tx) => {
        const { councilId } = await lockEvent(tx, act);
        await tx.query(
          'UPDATE partnership_events SET cancelled_because = $2, version = version + 1 WHERE id = $1',
          [act.id, reason.trim()],
        );
        const event = 'partnership-event.cancelled';
        return this.tell(tx, act, { councilId, subjectId: act.id, event, facts: { reason } });
      },
    );
  }

  private tell(
    tx: Tx,
    { actor }: Act,
    told: Pick<Telling, 'councilId' | 'subjectId' | 'event' | 'facts'>,
  ): Promise<Told> {
    const now = this.recorder.now();
    return tell(tx, { ...told, subjectKind: 'partnership event', actor, now });
  }
}

interface LockedEvent {
  readonly councilId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly isProvisional: boolean;
}

/** Locks the event of an act. Refuses a cancelled one, who may not keep it, and one that changed meanwhile. */
async function lockEvent(tx: Tx, act: Act): Promise<LockedEvent> {
  const [row] = await tx.query<(LockedEvent & { version: number; cancelled: boolean })[]>(
    `SELECT council_id AS "councilId", starts_on AS "startsOn", ends_on AS "endsOn",
       is_provisional AS "isProvisional", version, cancelled_because IS NOT NULL AS cancelled
     FROM partnership_events WHERE id = $1 FOR UPDATE`,
    [act.id],
  );
  if (row === undefined) return refuse('not-found', 'There is no such event.');
  refuseUnless(act, row.councilId);
  if (row.cancelled) refuse('state-moved-on', 'The event is cancelled.');
  if (act.version !== undefined && act.version !== row.version) {
    refuse('stale-version', 'The event changed while you were looking at it.');
  }
  return row;
}

function whatChanged(before: LockedEvent, now: PartnershipEventForm): string {
  const moved = before.startsOn !== now.startsOn || before.endsOn !== now.endsOn;
  const confirmed = before.isProvisional && !now.isProvisional;
  return [moved ? 'its dates' : '', confirmed ? 'its dates are confirmed' : '']
    .filter((words) => words !== '')
    .join('; ')
    .concat(moved || confirmed ? '' : 'its details');
}

const valuesOf = (form: PartnershipEventForm) => [
  form.kind,
  form.title.trim(),
  form.startsOn,
  form.endsOn,
  form.isProvisional,
  form.isPublic,
  form.place.trim(),
  form.lead.trim(),
  form.note.trim(),
  form.priorityId,
  form.actionId,
];

function refuseWrong({ startsOn, endsOn }: PartnershipEventForm): void {
  if (endsOn >= startsOn) return;
  refuse('field-wrong', 'The event must end on or after the day it begins.', 'endsOn');
}

function refuseUnless({ actor }: Act, councilId: string): void {
  if (may(actor, 'keep partnership calendar', { councilId })) return;
  refuse('not-permitted', 'You do not have the role that may keep the calendar of a partnership.');
}
