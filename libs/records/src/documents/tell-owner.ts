import type { Actor, EventName, Facts } from '#rules';
import { sentenceOf } from '#rules';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { DocumentOwner } from './document-views.js';

interface Told {
  readonly actor: Actor;
  /** The instant it happened. */
  readonly now: string;
  readonly event: EventName;
  readonly facts: Facts;
}

/** Tells in the history of the meeting or the report what happened to one of its papers. Returns the sentence. */
export async function tellOwner(tx: Tx, owner: DocumentOwner, told: Told): Promise<string> {
  const subject =
    owner.kind === 'item'
      ? ({ kind: 'meeting', id: owner.meetingId } as const)
      : ({ kind: 'report', id: owner.id } as const);
  await revise(tx, { ...told, ...subject, columns: {} });
  return sentenceOf(told.event, told.facts);
}
