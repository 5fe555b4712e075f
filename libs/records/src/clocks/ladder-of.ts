import { rungsOf, type Calendar, type Ladder, type LocalDate } from '#rules';

/** The first day on which a rung of a clock falls after `after`; null when the ladder has no rung left. */
export function nextRungOn(
  ladder: Ladder,
  clock: { readonly start: LocalDate; readonly due: LocalDate; readonly after: LocalDate },
  calendar: Calendar,
): LocalDate | null {
  const later = rungsOf(ladder, clock, calendar).find((rung) => rung.on > clock.after);
  return later?.on ?? null;
}
