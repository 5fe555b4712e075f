import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { refuse, type EventName, type Facts } from '#rules';
import { newId } from '#platform';
import { Recorder, revise, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { refuseStrangers } from './agenda-links.queries.js';
import {
  BEFORE_THE_END,
  itemOn,
  lockAgenda,
  OPEN_AGENDA,
  refusePublished,
  type LockedAgenda,
} from './agenda-lock.js';
import { movedTo, orderOf, renumber } from './agenda-order.js';
import type {
  AddedItem,
  ChangedItem,
  ItemWords,
  MovedItem,
  RemovedItem,
  UrgentItem,
} from './agenda-words.js';
import { refuseKeptWords } from './refuse-kept-words.js';

const PLANNING = { action: 'plan meeting', states: OPEN_AGENDA } as const;
const LATE = { action: 'plan meeting', states: BEFORE_THE_END } as const;
const URGENT = { action: 'accept urgent item', states: BEFORE_THE_END } as const;

/** The agenda of a meeting, item by item. Every act is one on the meeting: `act.id` is its id, and its history tells it. */
@Injectable()
export class AgendaService {
  constructor(private readonly recorder: Recorder) {}

  /** Adds an item at the end or at a place, before the agenda is published. Returns its id. */
  add(act: Act, item: AddedItem): Promise<string> {
    return this.recorder.writeOnce(act, ['item', act.id, item], (tx) => this.addIn(tx, act, item));
  }

  /** The same, in the transaction of what it belongs to, whose key it then has. */
  async addIn(tx: Tx, act: Act, item: AddedItem): Promise<string> {
    const agenda = await lockAgenda(tx, act, PLANNING);
    await refuseStrangers(tx, agenda, { itemId: null, ...links(item) });
    const { position, ...words } = item;
    const id = await this.insert(tx, agenda, { ...columns(words), kind: 'ordinary' });
    if (position !== undefined) {
      await renumber(tx, movedTo(await orderOf(tx, agenda.id), id, position));
    }
    await this.tell(tx, act, { event: 'item.added', facts: { title: item.title } });
    return id;
  }

  /**
   * Adds an urgent item at the end, also after publication: then it goes out with the next supplement. It needs the
   * chair's reason, which the minutes must give (Local Government Act 1972 s100B(4)(b)). Returns its id.
   */
  addUrgent(act: Act, item: UrgentItem): Promise<string> {
    return this.recorder.writeOnce(act, ['urgent item', act.id, item], async (tx) => {
      const agenda = await lockAgenda(tx, act, URGENT);
      await refuseStrangers(tx, agenda, { itemId: null, ...links(item) });
      const { reason, acceptedBy, ...words } = item;
      const urgent = { kind: 'urgent', urgentReason: reason, acceptedBy } as const;
      const id = await this.insert(tx, agenda, { ...columns(words), ...urgent });
      await this.tell(tx, act, { event: 'item.added', facts: { title: item.title, reason } });
      return id;
    });
  }

  /**
   * Changes what an item says; the list of overdue answers keeps itself. Refuses with `stale-version` when somebody
   * changed it since `seen`, and words for an item that is kept from the public.
   */
  change(act: Act, { itemId, seen, ...words }: ChangedItem): Promise<void> {
    return this.recorder.writeOnce(act, ['change item', act.id, itemId, words], async (tx) => {
      const agenda = await lockAgenda(tx, act, LATE);
      const item = await itemOn(tx, agenda.id, itemId);
      refusePublished(agenda, item);
      if (seen !== undefined && seen !== item.version) {
        refuse('stale-version', 'Somebody else changed this item while you were writing.');
      }
      await refuseStrangers(tx, agenda, { itemId: item.id, ...links(words) });
      await refuseKeptWords(tx, item, words);
      const version = item.version + 1;
      const { summary, ...others } = columns(words);
      const said = item.kind === 'outstanding responses' ? others : { ...others, summary };
      await tx.update(AgendaItem, { id: item.id }, { ...said, version });
      await this.tell(tx, act, { event: 'item.changed', facts: { title: words.title } });
    });
  }

  /** Moves an item up, down or to a place counted from 1, before the agenda is published. */
  move(act: Act, { itemId, to }: MovedItem): Promise<void> {
    return this.recorder.writeOnce(act, ['move item', act.id, itemId, to], async (tx) => {
      const agenda = await lockAgenda(tx, act, PLANNING);
      const item = await itemOn(tx, agenda.id, itemId);
      const before = await orderOf(tx, agenda.id);
      const after = movedTo(before, item.id, to);
      if (after.every((id, index) => id === before[index])) return;
      await renumber(tx, after);
      await this.tell(tx, act, { event: 'item.moved', facts: { title: item.title } });
    });
  }

  /** Takes an item off the agenda; once the meeting is convened it needs a reason. What the public has is withdrawn instead. */
  remove(act: Act, item: RemovedItem): Promise<void> {
    const { itemId, reason } = item;
    return this.recorder.writeOnce(act, ['remove item', act.id, itemId, reason], (tx) =>
      this.removeIn(tx, act, item),
    );
  }

  /** The same, in the transaction of what it belongs to. */
  async removeIn(tx: Tx, act: Act, { itemId, reason }: RemovedItem): Promise<void> {
    const agenda = await lockAgenda(tx, act, LATE);
    const item = await itemOn(tx, agenda.id, itemId);
    refusePublished(agenda, item);
    if (reason === null && agenda.state !== 'planned') {
      refuse('field-missing', 'The meeting is convened: say why the item is taken off.', 'reason');
    }
    await tx.update(AgendaItem, { id: item.id }, { removedOn: this.recorder.today() });
    if (OPEN_AGENDA.includes(agenda.state)) await renumber(tx, await orderOf(tx, agenda.id));
    const facts = { title: item.title, ...(reason === null ? {} : { reason }) };
    await this.tell(tx, act, { event: 'item.removed', facts });
  }

  private async insert(
    tx: Tx,
    agenda: LockedAgenda,
    item: Partial<AgendaItem> & Pick<AgendaItem, 'title' | 'purpose'>,
  ): Promise<string> {
    const id = newId();
    const last = await tx.maximum(AgendaItem, 'number', {
      meetingId: agenda.id,
      removedOn: IsNull(),
    });
    const number = (last ?? 0) + 1;
    await tx.insert(AgendaItem, { id, meetingId: agenda.id, number, ...item });
    return id;
  }

  private tell(
    tx: Tx,
    { actor, id }: Act,
    told: { readonly event: EventName; readonly facts: Facts },
  ): Promise<void> {
    return revise(tx, {
      ...told,
      kind: 'meeting',
      id,
      actor,
      now: this.recorder.now(),
      columns: {},
    });
  }
}

const links = ({ topicId, reportId }: ItemWords) => ({
  topicId: topicId ?? null,
  reportId: reportId ?? null,
});

const columns = (words: ItemWords) => ({
  title: words.title,
  purpose: words.purpose,
  reportBy: words.reportBy ?? null,
  summary: words.summary ?? null,
  minutes: words.minutes ?? null,
  ...links(words),
});
