import { nextLook, type Calendar, type LocalDate } from '#rules';
import type { ClockOrder } from '../clocks/index.js';
import type { LockedRow } from '../record/index.js';

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
