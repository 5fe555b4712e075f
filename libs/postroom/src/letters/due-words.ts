import {
  dateInWords,
  daysBetween,
  isWorkingDay,
  shortDate,
  weekdayName,
  workingDayOnOrBefore,
  type Calendar,
  type LocalDate,
} from '#rules';

/** A due date as a letter says it on a local date. */
export interface DueWords {
  /** `16 August 2023`. */
  readonly date: string;
  /** `Wednesday 16 August 2023`; on a holiday with its name, `Friday 3 April 2026 (Good Friday)`. */
  readonly day: string;
  /** ` The last working day before it is Thursday 2 April.`, with the space before it; empty on a working day. */
  readonly note: string;
  readonly isToday: boolean;
  readonly isPast: boolean;
  /** `1 day` or `14 days` since it passed. */
  readonly late: string;
}

/** How a letter speaks of a due date: never "today" of another day, and of a closed day also the day before it. */
export function dueWords(due: LocalDate, today: LocalDate, calendar: Calendar): DueWords {
  const closed = calendar.holidayOn(due) ?? calendar.closureOn(due);
  const late = daysBetween(due, today);
  return {
    date: shortDate(due),
    day: closed === undefined ? dateInWords(due) : `${dateInWords(due)} (${closed.name})`,
    note: isWorkingDay(calendar, due) ? '' : ` ${lastDayBefore(due, calendar)}`,
    isToday: due === today,
    isPast: due < today,
    late: late === 1 ? '1 day' : `${late} days`,
  };
}

function lastDayBefore(due: LocalDate, calendar: Calendar): string {
  const before = workingDayOnOrBefore(calendar, due);
  const [dayOfMonth = '', month = ''] = shortDate(before).split(' ');
  return `The last working day before it is ${weekdayName(before)} ${dayOfMonth} ${month}.`;
}
