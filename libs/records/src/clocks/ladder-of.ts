import { LADDERS, rungsOf, type Calendar, type LocalDate } from '#rules';
import type { ClockKind } from './clock-order.js';

/** The first day on which a rung of a clock falls after `after`; null when the ladder has no rung left. */
export function nextRungOn(
  kind: ClockKind,
  clock: { readonly start: LocalDate; readonly due: LocalDate; readonly after: LocalDate },
  calendar: Calendar,
): LocalDate | null {
  const later = rungsOf(LADDERS[kind], clock, calendar).find((rung) => rung.on > clock.after);
  return later?.on ?? null;
}
