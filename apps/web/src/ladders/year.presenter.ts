import type { YearLetter } from '#records/ladders';
import { dateInWords, MONTH_NAMES } from '#rules';
import type { FoundYear } from './year-desk.js';
import { letterOfYear } from './year-files.js';

/** As many as a page shows; all are in its twins. */
const MOST = 500;

/** A year of letters as its page shows it: month by month. */
export function yearPresenter({ year, by, hasDraft, at, back, council }: FoundYear) {
  const { letters, fewer, more, moved, clocks, from, until } = year;
  const query = hasDraft ? `?by=${by}` : '';
  return {
    council,
    back,
    months: months(letters.slice(0, MOST)),
    beyond:
      letters.length > MOST ? `${letters.length - MOST} more letters are in the CSV file.` : null,
    words: `${counted(letters.length, 'letter')} from ${dateInWords(from)} to ${dateInWords(until)}, for ${counted(clocks, 'clock')} that run now or are planned, ${by === 'draft' ? 'by the draft' : 'by what is on'}.`,
    differs: by === 'draft' ? differsInWords({ more, moved, fewer: fewer.length }) : null,
    fewer: by === 'draft' ? fewer.slice(0, MOST).map(letterOfYear) : [],
    other: hasDraft
      ? by === 'draft'
        ? { text: 'The year by what is on', href: `${at}?by=on` }
        : { text: 'The year by the draft', href: `${at}?by=draft` }
      : null,
    csv: `${at}.csv${query}`,
    ics: `${at}.ics${query}`,
    unknown: UNKNOWN,
  };
}

/** What nobody can foretell. */
const UNKNOWN = [
  'Answers that come before: each ends its clock, and the letters after it do not go.',
  'More time that is agreed, and dates that move: the letters move with them.',
  'What is sent, commissioned or asked from now on: it brings letters of its own.',
  'Progress that is reported: each update begins the wait for the next.',
  'Letters that hang on no ladder, such as agendas, decisions and the yearly duty.',
  'Who stands in for whom on the day; several letters to one person on one day go as one mail.',
];

const counted = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

function differsInWords({
  more,
  moved,
  fewer,
}: Readonly<Record<'more' | 'moved' | 'fewer', number>>) {
  if (more + moved + fewer === 0)
    return 'It sends the same letters on the same days as what is on.';
  return `Beside what is on: ${counted(more, 'letter')} more, ${counted(fewer, 'letter')} fewer, ${counted(moved, 'letter')} on another day.`;
}

function months(letters: readonly YearLetter[]) {
  const names = [...new Set(letters.map(({ on }) => on.slice(0, 7)))];
  return names.map((month) => ({
    name: `${MONTH_NAMES[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
    letters: letters.filter(({ on }) => on.startsWith(month)).map(letterOfYear),
  }));
}
