import type { CalendarDayLine, DaysOfCouncil } from '#records/calendar-days';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { dateInWords, may, shortDate, type Actor } from '#rules';
import { noticeOf } from '../transitions/notice.js';
import type { Asking } from '../transitions/transition.js';
import { DAY_KINDS } from './day-forms.js';

const KIND_WORDS = {
  'proclaimed holiday': 'Proclaimed bank holiday',
  'council closure': 'Council closed',
} as const;

interface Shown {
  readonly actor: Actor;
  readonly told: readonly Told[];
  readonly done: unknown;
}

/** The days of a council as their page shows them. */
export function daysPresenter(council: DaysOfCouncil, { actor, told, done }: Shown) {
  const isKept = may(actor, 'keep calendar', { councilId: council.id });
  return {
    council: council.name,
    notice: noticeOf(told, { id: council.id, done }),
    add: isKept ? `${paths.calendarDays}/new` : null,
    rows: council.days.map((day) => ({
      day: dateInWords(day.date),
      name: day.name,
      kind: KIND_WORDS[day.kind],
      remove: isKept && day.isOwn ? `${paths.calendarDays}/${day.date}/removal` : null,
    })),
    history: told,
  };
}

/** Asks for a day to be entered; what would move is shown next. */
export const addingAsked = (): Asking => ({
  title: 'Enter a day',
  happens: ['You are shown what would move. Nothing is moved before you confirm exactly that.'],
  fields: [
    { kind: 'date', name: 'day', label: 'Day', hint: 'For example 3 May 2027' },
    { kind: 'line', name: 'name', label: 'What it is called', hint: 'For example Coronation' },
    {
      kind: 'one of',
      name: 'kind',
      label: 'What kind of day',
      choices: Object.entries(DAY_KINDS).map(([value, text]) => ({ value, text })),
    },
    {
      kind: 'line',
      name: 'reason',
      label: 'Why',
      hint: 'History keeps it with every date that moves',
    },
  ],
  button: 'Show what would move',
});

/** Asks for a day to be taken out; what would move is shown next. */
export const removalAsked = ({ date, name, kind }: CalendarDayLine): Asking => ({
  title: 'Take a day out',
  rows: [
    { key: 'Day', value: shortDate(date) },
    { key: 'Called', value: name },
    { key: 'Kind', value: KIND_WORDS[kind] },
  ],
  happens: ['You are shown what would move. Nothing is moved before you confirm exactly that.'],
  fields: [{ kind: 'line', name: 'reason', label: 'Why' }],
  button: 'Show what would move',
});
