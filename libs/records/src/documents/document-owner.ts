import type { EntityManager } from 'typeorm';
import {
  HELD,
  may,
  refuse,
  type Actor,
  type MeetingState,
  type Place,
  type ReportState,
} from '#rules';
import type { DocumentOn, DocumentOwner } from './document-views.js';

interface OwnerRow {
  readonly id: string;
  readonly meetingId: string;
  readonly number: number;
  readonly state: string;
  readonly version: number;
  readonly councilId: string;
  readonly committeeId: string;
}

/** The item or the report a document is of. Refuses with `not-found` what is not there. One statement. */
export async function ownerOf(manager: EntityManager, on: DocumentOn): Promise<DocumentOwner> {
  if ('itemId' in on) {
    const [row] = await manager.query<(OwnerRow & { state: MeetingState })[]>(ITEM, [on.itemId]);
    if (row === undefined) refuse('not-found', 'There is no such item on an agenda.');
    const { id, meetingId, number, state, version, councilId, committeeId } = row;
    return {
      kind: 'item',
      id,
      meetingId,
      number,
      state,
      version,
      place: { councilId, committeeId },
    };
  }
  const [row] = await manager.query<(OwnerRow & { state: ReportState })[]>(REPORT, [on.reportId]);
  if (row === undefined) refuse('not-found', 'There is no such report.');
  const { id, state, version, councilId, committeeId } = row;
  return { kind: 'report', id, state, version, place: { councilId, committeeId, reportId: id } };
}

/** The same, locked until the transaction ends: a meeting before its items, as agendas are locked. */
export async function lockOwner(manager: EntityManager, on: DocumentOn): Promise<DocumentOwner> {
  const owner = await ownerOf(manager, on);
  const [table, id] = owner.kind === 'item' ? ['meetings', owner.meetingId] : ['reports', owner.id];
  await manager.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);
  return ownerOf(manager, on);
}

const ITEM = `
  SELECT i.id, m.id AS "meetingId", i.number, m.state, m.version, m.council_id AS "councilId", m.committee_id AS "committeeId"
  FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id
  WHERE i.id::text = $1 AND i.removed_on IS NULL`;

const REPORT = `
  SELECT r.id, r.state, r.version, r.council_id AS "councilId", r.committee_id AS "committeeId"
  FROM reports r WHERE r.id::text = $1`;

const OVER: readonly string[] = [...HELD, 'cancelled', 'considered', 'withdrawn'];
/** While its author has it, the report's papers are the author's to add; later they are the officer's. */
const WITH_ITS_AUTHOR: readonly string[] = ['commissioned', 'drafting'];

/** Refuses who may not keep the papers of an item or a report, or may no longer. */
export function refuseKeeper(actor: Actor, owner: DocumentOwner): void {
  const { place, state, kind } = owner;
  if (!may(actor, 'keep documents', place)) {
    refuse('not-permitted', 'You do not have the role that keeps these papers.');
  }
  if (OVER.includes(state)) {
    const what = kind === 'item' ? 'meeting' : 'report';
    refuse('state-moved-on', `The ${what} is ${state}: its papers stay as they are.`);
  }
  if (!isOfficer(actor, place) && !WITH_ITS_AUTHOR.includes(state)) {
    refuse(
      'state-moved-on',
      `The report is ${state}: only the scrutiny officer changes its papers now.`,
    );
  }
}

/** Whether somebody may add, replace or remove papers here now. */
export function mayKeep(actor: Actor, owner: DocumentOwner): boolean {
  try {
    refuseKeeper(actor, owner);
    return true;
  } catch {
    return false;
  }
}

const isOfficer = (actor: Actor, place: Place): boolean => may(actor, 'prepare report', place);

/** Refuses an act on papers by somebody who saw the meeting or the report as it no longer is. */
export function refuseStale(seen: number | undefined, { version, kind }: DocumentOwner): void {
  if (seen === undefined || seen === version) return;
  const what = kind === 'item' ? 'meeting' : 'report';
  refuse('stale-version', `The ${what} or its papers changed while you were looking: look again.`);
}
