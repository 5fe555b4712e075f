import { Injectable } from '@nestjs/common';
import { addDays, may, refuse, sentenceOf, type LocalDate } from '#rules';
import { LEADS_ON_OR_AFTER } from '../leads/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { endRoles, endTenure, nameTenure, type ByHand } from './tenures.js';

/** A change of who leads a priority: who goes, who comes, from which local date, and why. One of the two may be nobody. */
export interface LeadChange {
  readonly kind: 'lead' | 'deputy';
  readonly leaving: string | null;
  readonly coming: string | null;
  /** The first day of whoever comes, the day after the last of whoever goes. */
  readonly from: LocalDate;
  readonly reason: string;
}

/** Who leads a priority and who is deputy, each with their days. Nobody leading is a vacancy, and is seen. */
@Injectable()
export class LeadsService {
  constructor(private readonly recorder: Recorder) {}

  /** Changes a lead or a deputy; both the one who goes and the one who comes are written to. The act's id is the priority's. */
  change(act: Act, change: LeadChange): Promise<Done> {
    return this.recorder.writeOnce(act, ['lead', act.id, change], async (tx) => {
      const by = await this.held(tx, act);
      const reason = refuseEmpty(change);
      const seat = { priorityId: act.id, kind: change.kind };
      if (change.leaving !== null) {
        const tenureId = await tenureOf(tx, { ...seat, person: change.leaving });
        const lastDay = addDays(change.from, -1);
        await endTenure(tx, { tenureId, lastDay, reason, letter: 'to them' }, by);
      }
      if (change.coming !== null) {
        const personId = await personOf(tx, by.councilId, change.coming);
        await refuseLeading(tx, { ...seat, personId, from: change.from });
        await nameTenure(tx, { ...seat, personId, from: change.from, to: null, reason }, by);
      }
      const facts = { kind: change.kind, on: change.from, reason };
      const event = change.coming === null ? 'lead.ended' : 'lead.named';
      const version = await versionOf(tx, act.id);
      return { id: act.id, state: 'kept', version, sentence: sentenceOf(event, facts) };
    });
  }

  /** Ends the roles of those whose last day has passed. Safe to run on any number of workers at once; returns how many. */
  settleRoles(): Promise<number> {
    const at = { priorityId: null, today: this.recorder.today(), now: this.recorder.now() };
    return this.recorder.write((tx) => endRoles(tx, at));
  }

  private async held(tx: Tx, { actor, id, version }: Act): Promise<ByHand> {
    const [found] = await tx.query<{ council_id: string; ended_on: LocalDate | null }[]>(
      'SELECT council_id, ended_on FROM priorities WHERE id::text = $1 FOR UPDATE',
      [id],
    );
    if (found === undefined) return refuse('not-found', 'There is no such priority.');
    const { council_id: councilId } = found;
    if (!may(actor, 'keep agreement', { councilId })) {
      refuse('not-permitted', 'You do not have the role that changes who leads a priority.');
    }
    if (found.ended_on !== null) {
      refuse('state-moved-on', 'This priority has ended: nobody leads it any more.');
    }
    if (version !== undefined && version !== (await versionOf(tx, id))) {
      refuse('stale-version', 'Who leads it changed while you were looking at it: look again.');
    }
    return { councilId, actor, now: this.recorder.now(), today: this.recorder.today() };
  }
}

function refuseEmpty({ leaving, coming, reason }: LeadChange): string {
  if (leaving === null && coming === null) {
    refuse('field-missing', 'Choose who goes, who comes, or both.', 'coming');
  }
  if (leaving === coming) refuse('field-wrong', 'Choose somebody else.', 'coming');
  if (reason.trim() === '') refuse('field-missing', 'Give the reason.', 'reason');
  return reason.trim();
}

/** How often who leads a priority was told of: what a page has seen of it. */
async function versionOf(tx: Tx, priorityId: string): Promise<number> {
  const [last] = await tx.query<{ version: number }[]>(
    `SELECT coalesce(max(version), 0) AS version FROM history WHERE subject_kind = 'priority' AND subject_id = $1`,
    [priorityId],
  );
  return last?.version ?? 0;
}

interface Seat {
  readonly priorityId: string;
  readonly kind: 'lead' | 'deputy';
}

async function tenureOf(
  tx: Tx,
  { priorityId, kind, person }: Seat & { readonly person: string },
): Promise<string> {
  const [found] = await tx.query<{ id: string }[]>(
    `SELECT id FROM priority_leads
     WHERE priority_id = $1 AND kind = $2 AND person_id::text = $3 AND valid_to IS NULL`,
    [priorityId, kind, person],
  );
  return (
    found?.id ??
    refuse('field-wrong', `Choose the ${kind} who goes from those there are.`, 'leaving')
  );
}

async function personOf(tx: Tx, councilId: string, person: string): Promise<string> {
  const [found] = await tx.query<{ id: string }[]>(
    'SELECT id FROM people WHERE id::text = $1 AND council_id = $2 AND disabled_at IS NULL',
    [person, councilId],
  );
  return found?.id ?? refuse('field-wrong', 'Choose from the people of the council.', 'coming');
}

async function refuseLeading(
  tx: Tx,
  {
    priorityId,
    kind,
    personId,
    from,
  }: Seat & { readonly personId: string; readonly from: LocalDate },
): Promise<void> {
  const has = await tx.query<unknown[]>(
    `SELECT 1 FROM priority_leads d
     WHERE d.priority_id = $1 AND d.kind = $2 AND d.person_id = $3 AND ${LEADS_ON_OR_AFTER('d', '$4')}`,
    [priorityId, kind, personId, from],
  );
  if (has.length > 0) refuse('field-wrong', `They are ${kind} already.`, 'coming');
}
