import {
  furtherMinute,
  isNumberedByDate,
  minutePeriodOf,
  minuteReference,
  type LocalDate,
  type MinutedBy,
  type MinutePeriod,
} from '#rules';
import { nextNumber } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A minute number, and the period within which it is the only one of its committee. */
export interface NumberedMinute {
  readonly minute: string;
  readonly period: string;
}

interface ItemToNumber {
  readonly committeeId: string;
  readonly pattern: string;
  readonly period: MinutePeriod;
  readonly minutedBy: MinutedBy;
  readonly heldOn: LocalDate;
  readonly minute: string | null;
  readonly decided: number;
}

/**
 * The next minute number for a resolution on an agenda item, in the committee's own form, from its locked counter: gapless
 * however many clerks there are. Where the committee numbers its items, the item's first resolution has the number of
 * the item, which it is given now if it was not yet, and further ones a letter: `47`, `47(b)`.
 */
export async function nextMinute(tx: Tx, agendaItemId: string): Promise<NumberedMinute> {
  const item = await lockItem(tx, agendaItemId);
  const period = minutePeriodOf(item.heldOn, item.period);
  if (item.minutedBy === 'resolution') return { minute: await nextOf(tx, item), period };
  const minute = await numberOf(tx, agendaItemId, item);
  return { minute: furtherMinute(minute, item.decided + 1), period };
}

/** Gives an item its minute number when it is first taken, where the committee numbers its items. Does nothing otherwise. */
export async function numberItem(tx: Tx, agendaItemId: string): Promise<void> {
  const item = await lockItem(tx, agendaItemId);
  if (item.minutedBy === 'item') await numberOf(tx, agendaItemId, item);
}

async function lockItem(tx: Tx, agendaItemId: string): Promise<ItemToNumber> {
  await tx.query('SELECT 1 FROM agenda_items WHERE id = $1 FOR UPDATE', [agendaItemId]);
  const [item] = await tx.query<ItemToNumber[]>(
    `SELECT c.id AS "committeeId", c.minute_pattern AS pattern, c.minute_period AS period,
       c.minuted_by AS "minutedBy", m.held_on AS "heldOn", i.minute,
       (SELECT count(*)::int FROM resolutions r WHERE r.agenda_item_id = i.id AND r.minute IS NOT NULL) AS decided
     FROM agenda_items i
     JOIN meetings m ON m.id = i.meeting_id
     JOIN committees c ON c.id = m.committee_id
     WHERE i.id = $1`,
    [agendaItemId],
  );
  if (item === undefined) throw new Error(`There is no item ${agendaItemId} on an agenda.`);
  return item;
}

async function numberOf(tx: Tx, id: string, item: ItemToNumber): Promise<string> {
  if (item.minute !== null) return item.minute;
  const minute = await nextOf(tx, item);
  await tx.query('UPDATE agenda_items SET minute = $2 WHERE id = $1', [id, minute]);
  return minute;
}

/** A number that is the date itself counts within the day, so that only further minutes of the day have a letter. */
async function nextOf(tx: Tx, item: ItemToNumber): Promise<string> {
  const { committeeId, pattern, heldOn } = item;
  const within = isNumberedByDate(pattern) ? heldOn : minutePeriodOf(heldOn, item.period);
  const number = await nextNumber(tx, `minutes of ${committeeId} ${within}`.trimEnd());
  return minuteReference(pattern, { number, heldOn, period: item.period });
}
