import { Injectable } from '@nestjs/common';
import { refuse, Refused, takingRefusals, type Doors, type EventName, type Facts } from '#rules';
import { numberItem } from '../minute-numbers/index.js';
import { Recorder, revise, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { insertExclusion } from './begin-exclusion.js';
import { beginSpell, endSpell } from './item-spells.js';
import { lockSitting, sittingItem, type SittingItem } from './locked-sitting.js';
import { saveNotes, type Notes } from './save-notes.js';
import { endExclusionsInForce, isPublicOut } from './the-public.js';

const SITS = { action: 'run meeting', states: ['in session'] } as const;
const NOTED = { action: 'run meeting', states: ['in session', 'adjourned', 'concluded'] } as const;

/** An item to be taken, and what the clerk says of the public when it is not for publication. */
export interface ItemTaken {
  readonly itemId: string;
  readonly doors: Doors | null;
}

/** An item, and what is to be kept of its discussion. */
export interface ItemNoted {
  readonly itemId: string;
  readonly notes?: readonly Omit<Notes, 'itemId'>[];
}

interface Told {
  readonly event: EventName;
  readonly facts: Facts;
}

/** The run of a meeting, item by item. Every act is one on the meeting: `act.id` is its id, and its history tells it. */
@Injectable()
export class SittingsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Takes an item, in whatever order; the one being taken before is finished. Refuses an item that is not for publication
   * while the public is in the room, by `takingRefusals`. An item the exclusion does not name brings the public back.
   */
  take(act: Act, { itemId, doors }: ItemTaken): Promise<void> {
    return this.recorder.writeOnce(act, ['take item', act.id, itemId, doors], async (tx) => {
      const { id: meetingId } = await lockSitting(tx, act, SITS);
      const item = await sittingItem(tx, meetingId, itemId);
      const refusals = takingRefusals({ ...item, doors });
      if (refusals.length > 0) throw new Refused(refusals);
      const wasOut = await isPublicOut(tx, meetingId);
      const now = this.recorder.now();
      const before = await endSpell(tx, { meetingId, by: 'another item', now });
      await beginSpell(tx, { meetingId, itemId: item.id, now });
      await numberItem(tx, item.id);
      if (before === item.id) return;
      const leaves = item.kept === 'confidential' && !item.isCovered;
      if (leaves) await this.exclude(tx, act, item);
      const isOut = item.isCovered || leaves;
      if (wasOut && !isOut) await this.tell(tx, act, { event: 'public.readmitted', facts: {} });
      const reason = isOut ? 'without the public' : inPublic(item, doors);
      const facts = { title: item.title, ...(reason === null ? {} : { reason }) };
      await this.tell(tx, act, { event: 'item.opened', facts });
    });
  }

  /** Finishes the item being taken, and keeps the notes given with that. Refuses one that is not, and notes as `note` does. */
  finish(act: Act, { itemId, notes = [] }: ItemNoted): Promise<void> {
    return this.recorder.writeOnce(act, ['finish item', act.id, itemId, notes], async (tx) => {
      const { id: meetingId } = await lockSitting(tx, act, SITS);
      const item = await sittingItem(tx, meetingId, itemId);
      await this.keep(tx, act, { item, notes });
      const ended = await endSpell(tx, { meetingId, by: 'finished', now: this.recorder.now() });
      if (ended !== item.id) {
        refuse('state-moved-on', `Item ${item.number} is not being taken.`);
      }
      await this.tell(tx, act, { event: 'item.closed', facts: { title: item.title } });
    });
  }

  /**
   * Keeps the notes of a discussion, in the public or in the exempt row. Refuses with `stale-version` when somebody else
   * changed them since `seen`, and public notes of an item that is kept from the public.
   */
  note(act: Act, { itemId, ...notes }: Notes): Promise<void> {
    return this.noteAll(act, { itemId, notes: [notes] });
  }

  /** The same for both rows at once: all of it is kept, or nothing. Refuses to keep neither. */
  noteAll(act: Act, { itemId, notes = [] }: ItemNoted): Promise<void> {
    return this.recorder.writeOnce(act, ['note', act.id, itemId, notes], async (tx) => {
      const { id: meetingId } = await lockSitting(tx, act, NOTED);
      if (notes.length === 0) {
        refuse('field-missing', 'Send the notes that are to be kept.', 'discussion');
      }
      await this.keep(tx, act, { item: await sittingItem(tx, meetingId, itemId), notes });
    });
  }

  /** Brings the public back: what excluded it now no longer does. Refuses when it is in the room. */
  readmit(act: Act): Promise<void> {
    return this.recorder.writeOnce(act, ['readmit', act.id], async (tx) => {
      const { id: meetingId } = await lockSitting(tx, act, SITS);
      if (!(await endExclusionsInForce(tx, meetingId, this.recorder.now()))) {
        refuse('state-moved-on', 'The public is in the room.');
      }
      await this.tell(tx, act, { event: 'public.readmitted', facts: {} });
    });
  }

  /** Local Government Act 1972 s100A(2): no motion is needed, nor would one against it help. */
  private async exclude(tx: Tx, act: Act, { id, number }: SittingItem): Promise<void> {
    const ground = 'confidential';
    await insertExclusion(tx, {
      meetingId: act.id,
      resolutionId: null,
      items: [{ id, ground }],
      now: this.recorder.now(),
    });
    await this.tell(tx, act, {
      event: 'public.excluded',
      facts: { title: `item ${number}`, ground },
    });
  }

  private async keep(
    tx: Tx,
    act: Act,
    { item, notes }: { readonly item: SittingItem } & Required<Pick<ItemNoted, 'notes'>>,
  ): Promise<void> {
    const at = { itemId: item.id, actor: act.actor, now: this.recorder.now() };
    let isOther = false;
    for (const one of notes) isOther = (await saveNotes(tx, item, { ...one, ...at })) || isOther;
    if (!isOther) return;
    await this.tell(tx, act, { event: 'discussion.noted', facts: { title: item.title } });
  }

  private tell(tx: Tx, { actor, id }: Act, told: Told): Promise<void> {
    const now = this.recorder.now();
    return revise(tx, { ...told, kind: 'meeting', id, actor, now, columns: {} });
  }
}

const IN_PUBLIC: Readonly<Record<Doors, string | null>> = {
  left: null,
  'not excluded': 'in public, as the committee decided',
  'nothing kept': 'in public, because nothing exempt will be said',
};

const inPublic = ({ kept }: SittingItem, doors: Doors | null): string | null =>
  kept === null || doors === null ? null : IN_PUBLIC[doors];
