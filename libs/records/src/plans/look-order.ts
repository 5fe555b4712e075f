import {
  addDays,
  count,
  daysBetween,
  isLocalDate,
  nextLook,
  type Calendar,
  type LocalDate,
} from '#rules';
import type { ClockOrder } from '../clocks/index.js';
import { textOf, type LockedRow } from '../record/index.js';

/** The order for the clock by which an ongoing action is looked at again; nothing for one that is due some day. */
export function lookOrder(
  row: LockedRow<'action'>,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: Calendar },
): { readonly clock?: ClockOrder } {
  if (row.columns['due_precision'] !== 'none') return {};
  const counted = nextLook(today, calendar);
  const startEvent = 'the day it was last looked at';
  return { clock: { do: 'start', counted, startEvent, edge: 'soft' } };
}

/** From how many days after its due an action that has no clock gets none any more: the ladder has no letter later. */
export const LATEST_AFTER_DUE = 14;

/** How far ahead of its due, in days, an action gets its clock. */
export const EARLIEST_BEFORE_DUE = 366;

/**
 * The order for the clock of an action that is due some day: it runs until the action is claimed, ended or moved to
 * another date. Nothing for one that is ongoing or has no date anybody could read.
 */
export function dueOrder(
  row: LockedRow<'action'>,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: Calendar },
): { readonly clock?: ClockOrder } {
  const due = textOf(row, 'due_end');
  if (!isLocalDate(due)) return {};
  const start = today < due ? today : addDays(due, -1);
  const n = daysBetween(start, due);
  if (n > EARLIEST_BEFORE_DUE) return {};
  const citation = { text: 'The date in the action plan', verifiedOn: null, seen: false };
  const counted = { ...count({ rule: 'DAYS_FROM', n, start, calendar }), citation };
  const startEvent = 'the day its date was seen';
  return { clock: { do: 'start', counted, startEvent, edge: 'soft' } };
}
