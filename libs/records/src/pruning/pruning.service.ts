import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type LocalDate, type PrunedAs } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import { ClosingService } from '../following/index.js';
import { AgendaService } from '../meetings/index.js';
import { Recorder, revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { isOpenItem, lockMeetingOf, openMeeting } from './meeting-of-proposals.js';
import { naming } from './naming.js';
import { addItemOfProposals, itemOfProposals, writeList } from './proposals-item.js';

/** A committee the caller found within the actor's scope. */
export interface PrunedCommittee {
  readonly id: string;
  readonly councilId: string;
}

/** What is proposed for closure, how and why, and to which meeting. */
export interface Proposals {
  readonly committee: PrunedCommittee;
  readonly meeting: LocalDate;
  readonly kind: PrunedAs;
  readonly proposed: readonly { readonly addresseeId: string; readonly reason: string }[];
}

/** What a minute closes of that. */
export interface Closings {
  readonly committee: PrunedCommittee;
  readonly resolutionId: string;
  readonly addresseeIds: readonly string[];
}

interface Found {
  readonly id: string;
  readonly reference: string;
  readonly kind: PrunedAs | null;
  readonly reason: string | null;
  readonly itemId: string | null;
  /** Whether its item is not for publication: history then keeps no words of it. */
  readonly isKept: boolean;
}

/** Very old recommendations: proposed by an officer, decided by the committee, closed by its minute. Never by an officer alone. */
@Injectable()
export class PruningService {
  constructor(
    private readonly recorder: Recorder,
    private readonly agenda: AgendaService,
    private readonly closing: ClosingService,
  ) {}

  /**
   * Proposes some for closure and puts the list on the agenda of a meeting that is not public yet, on the item that has
   * it already where there is one. Proposing again says the new reason. Returns how many.
   */
  async propose(actor: Actor, form: Proposals, key?: string): Promise<number> {
    const { committee, proposed, kind } = form;
    refuseOthers(actor, committee);
    const asked = { actor, ...(key === undefined ? {} : { key }) };
    return this.recorder.writeOnce(asked, ['propose closures', form], async (tx) => {
      if (proposed.length === 0) refuse('field-missing', 'Choose at least one.', 'chosen');
      const meetingId = await openMeeting(tx, committee.id, form.meeting);
      const found = await foundAt(
        tx,
        committee.id,
        proposed.map(({ addresseeId }) => addresseeId),
      );
      const itemId =
        (await itemOfProposals(tx, meetingId)) ??
        (await addItemOfProposals(tx, this.agenda, { actor, id: meetingId }));
      const now = this.recorder.now();
      for (const one of found) {
        const reason = proposed.find(({ addresseeId }) => addresseeId === one.id)?.reason ?? '';
        const facts = one.isKept ? { kind } : { kind, reason };
        const told = { event: 'closure.proposed', facts } as const;
        await revise(tx, { kind: 'addressee', id: one.id, actor, now, ...told, columns: {} });
        await tx.query(PROPOSED, [
          one.id,
          committee.councilId,
          committee.id,
          itemId,
          kind,
          reason,
          this.recorder.today(),
          actor.name,
        ]);
      }
      await writeList(tx, { itemId, actor, now });
      for (const left of new Set(found.map((one) => one.itemId))) {
        if (left === null || left === itemId || !(await isOpenItem(tx, left))) continue;
        await writeList(tx, { itemId: left, actor, now });
      }
      return found.length;
    });
  }

  /** Takes one back that is not closed yet; the list of its item is written anew while the agenda is not public. */
  async withdraw(
    actor: Actor,
    form: {
      readonly committee: PrunedCommittee;
      readonly addresseeId: string;
      readonly reason: string;
    },
  ): Promise<void> {
    refuseOthers(actor, form.committee);
    return this.recorder.write(async (tx) => {
      const [one] = await foundAt(tx, form.committee.id, [form.addresseeId]);
      if (one === undefined || one.itemId === null) {
        refuse('not-found', 'It is not proposed for closure.');
      }
      const now = this.recorder.now();
      const facts = one.isKept ? {} : { reason: form.reason };
      const told = { event: 'closure-proposal.withdrawn', facts } as const;
      await lockMeetingOf(tx, one.itemId);
      await revise(tx, { kind: 'addressee', id: one.id, actor, now, ...told, columns: {} });
      await tx.query('DELETE FROM closure_proposals WHERE addressee_id = $1', [one.id]);
      if (await isOpenItem(tx, one.itemId)) await writeList(tx, { itemId: one.itemId, actor, now });
    });
  }

  /**
   * Closes those the committee resolved to close, citing one minute: each a transition of its own with its own kind and
   * reason, in one transaction, all or none. A refusal says which it is about. Returns how many.
   */
  close(actor: Actor, form: Closings, key?: string): Promise<number> {
    const { committee, resolutionId, addresseeIds } = form;
    const asked = { actor, ...(key === undefined ? {} : { key }) };
    return this.recorder.writeOnce(asked, ['close proposed', form], async (tx) => {
      if (addresseeIds.length === 0) refuse('field-missing', 'Choose at least one.', 'chosen');
      for (const { id, reference, kind, reason } of await foundAt(tx, committee.id, addresseeIds)) {
        if (kind === null || reason === null) {
          refuse('field-wrong', `${reference} is not proposed for closure.`, 'chosen');
        }
        const closing = { kind, reason, resolutionId, successor: null };
        await naming(reference, () => this.closing.closeIn(tx, { actor, id }, closing));
        await tx.query('DELETE FROM closure_proposals WHERE addressee_id = $1', [id]);
      }
      return addresseeIds.length;
    });
  }
}

const PROPOSED = `
  INSERT INTO closure_proposals (addressee_id, council_id, committee_id, agenda_item_id, kind, reason, proposed_on, proposed_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (addressee_id) DO UPDATE SET agenda_item_id = excluded.agenda_item_id, kind = excluded.kind,
    reason = excluded.reason, proposed_on = excluded.proposed_on, proposed_by = excluded.proposed_by`;

function refuseOthers(actor: Actor, { id: committeeId, councilId }: PrunedCommittee): void {
  if (may(actor, 'propose closure', { councilId, committeeId })) return;
  refuse('not-permitted', 'Your role does not let you propose closures to this committee.');
}

/** Open ones of the committee among those asked for, in the order of their ids. Refuses a stranger among them. */
async function foundAt(tx: Tx, committeeId: string, ids: readonly string[]): Promise<Found[]> {
  const wanted = [...new Set(ids)];
  const found = await tx.query<Found[]>(
    `SELECT a.id, r.reference, p.kind, p.reason, p.agenda_item_id AS "itemId", ${isKeptItem('i')} AS "isKept"
     FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id JOIN agenda_items i ON i.id = s.agenda_item_id
     LEFT JOIN closure_proposals p ON p.addressee_id = a.id
     WHERE a.committee_id = $1 AND a.id::text = ANY($2::text[]) AND a.state NOT IN ('drafted','closed','fallen')
     ORDER BY a.id`,
    [committeeId, wanted],
  );
  if (found.length < wanted.length) {
    refuse('field-wrong', 'Choose from the list: some of these are closed by now.', 'chosen');
  }
  return found;
}
