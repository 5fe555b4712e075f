import type { CalendarEvent } from '#platform/ics';
import type { CycleYearView } from '#records/review-cycles';
import { paths } from '#records/paths';
import { atLondon, STEP_KINDS, type LocalDate } from '#rules';

const AT = '09:00';
const MINUTES = 15;

/** A partnership's year as events of a calendar: each round of reviews once, and each other step. */
export function yearEvents(
  { cycle, year, dates, reviews }: CycleYearView,
  baseUrl: string,
): readonly CalendarEvent[] {
  const wanted = reviews.filter(({ state }) => state !== 'withdrawn');
  const rounds = [...new Map(wanted.map((one) => [`${one.cycle} ${one.dueOn}`, one])).values()];
  const event = (on: LocalDate, key: string) => ({
    uid: `${key}@critical-friend`,
    starts: atLondon(on, AT),
    minutes: MINUTES,
    location: '',
    url: `${baseUrl}${paths.cycleYear(cycle.slug, year)}`,
    status: 'confirmed' as const,
  });
  return [
    ...rounds.map(({ cycle: name, dueOn }) => ({
      ...event(dueOn, `reviews-${cycle.partnershipId}-${dueOn}`),
      sequence: 0,
      summary: `Reviews due: ${name}`,
      description: `${STEP_KINDS['priority review']} of the ${cycle.partnership}`,
    })),
    ...dates.map(({ stepId, name, what, on, sequence }) => ({
      ...event(on, `cycle-${stepId}-${year}`),
      sequence,
      summary: name,
      description: `${STEP_KINDS[what]} of the ${cycle.partnership}`,
    })),
  ];
}
