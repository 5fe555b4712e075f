import { dateInWords, isLocalDate, SEATS, type LocalDate, type Seat } from '#rules';
import type { Cell } from '../papers/index.js';
import type { AnswerPart } from './answer-columns.js';

/** A cell read as words, ready to be written: a local date, a time `18:30`, an address in small letters. */
export type AnswerCell = Cell<string>;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const LONGEST = 300;

/** Reads one cell of an answer. `readAnswerCell('day', '03/09/2025')` reads 2025-09-03; a missing day needs a person. */
export function readAnswerCell(part: AnswerPart, raw: string): AnswerCell {
  const words = raw.trim();
  const { read, missing, otherwise } = READERS[part];
  if (words.length > LONGEST) {
    return { raw, reading: '', state: 'needs you', why: 'It is longer than 300 characters.' };
  }
  if (words === '') {
    return missing === null
      ? {
          raw,
          reading: otherwise ?? '',
          state: otherwise === undefined ? 'ok' : 'guess',
          why: ASSUMED,
        }
      : { raw, reading: '', state: 'needs you', why: missing };
  }
  const reading = read(words);
  if (reading !== null) return { raw, reading, state: 'ok', why: '' };
  return { raw, reading: '', state: 'needs you', why: WRONG[part] ?? 'It cannot be read.' };
}

interface Reader {
  readonly read: (words: string) => string | null;
  /** Why an empty cell needs a person; null where it does not. */
  readonly missing: string | null;
  /** What is assumed of an empty cell. */
  readonly otherwise?: string;
}

const ASSUMED = 'Nothing is printed.';
const asPrinted = (words: string): string => words;

const READERS: Readonly<Record<AnswerPart, Reader>> = {
  committee: { read: asPrinted, missing: 'No committee is named.' },
  prefix: {
    read: (words) => (/^[A-Z][A-Z0-9-]{0,9}$/.test(words) ? words : null),
    missing: 'The answer does not say how references begin: write it, such as CDC.',
  },
  quorum: {
    read: (words) => (/^[1-9]\d?$/.test(words) ? words : null),
    missing: 'The answer does not say the quorum: write it, such as 3.',
  },
  member: { read: asPrinted, missing: 'No name is printed.' },
  address: {
    read: (words) => (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(words) ? words.toLowerCase() : null),
    missing: 'No address is printed.',
  },
  seat: { read: seatOf, missing: null, otherwise: 'member' },
  from: { read: dayOf, missing: 'It does not say since when: write the day.' },
  day: { read: dayOf, missing: 'No day is printed.' },
  time: { read: timeOf, missing: 'No time is printed.' },
  venue: { read: asPrinted, missing: 'No place is printed.' },
  status: { read: asPrinted, missing: null },
};

const DAY_WRONG = 'It is no day of the calendar: write it as 3 September 2025.';
const WRONG: Partial<Record<AnswerPart, string>> = {
  prefix: 'References begin with capitals and digits, at most ten, such as CDC.',
  quorum: 'A quorum is a whole number from 1 to 99.',
  address: 'It is no email address.',
  seat: 'A seat is chair, vice-chair, member or co-optee.',
  from: DAY_WRONG,
  day: DAY_WRONG,
  time: 'It is no time: write it as 18:30 or 6.30 pm.',
};

function dayOf(words: string): LocalDate | null {
  const figures = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 0?0:00(?::00)?)?$/.exec(words);
  const named = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/i.exec(words);
  const word = named?.[2]?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((name) => word !== '' && name.startsWith(word)) + 1;
  const iso = named
    ? isoOf(named[3], String(month), named[1])
    : figures
      ? isoOf(figures[3], figures[2], figures[1])
      : words;
  return isLocalDate(iso) ? iso : null;
}

const isoOf = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function timeOf(words: string): string | null {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})? ?(am|pm|a\.m\.?|p\.m\.?|noon)?$/i.exec(
    words,
  );
  if (found === null) return null;
  const [, hour = '', minute = '00', half = ''] = found;
  // 6.30 alone may be either half of the day.
  if (half === '' && (found[2] === undefined || hour.length < 2)) return null;
  const number = Number(hour);
  if (half !== '' && (number < 1 || number > 12)) return null;
  const isPm = /^[pn]/i.test(half);
  const hours = half === '' ? number : (number % 12) + (isPm ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function seatOf(words: string): Seat | null {
  const plain = words.toLowerCase().replace(/[^a-z]+/g, '');
  const names: Readonly<Record<string, Seat>> = {
    chair: 'chair',
    chairman: 'chair',
    chairperson: 'chair',
    vicechair: 'vice-chair',
    vicechairman: 'vice-chair',
    vicechairperson: 'vice-chair',
    deputychair: 'vice-chair',
    member: 'member',
    committeemember: 'member',
    cooptee: 'co-optee',
    coopted: 'co-optee',
    cooptedmember: 'co-optee',
  };
  return Object.hasOwn(names, plain) ? (names[plain] ?? null) : null;
}

/** How a reading is shown: days and seats in words, the rest as it is. */
export function answerInWords(part: AnswerPart, reading: string): string {
  if (reading === '') return 'Nothing';
  if ((part === 'day' || part === 'from') && isLocalDate(reading)) return dateInWords(reading);
  if (part === 'seat' && isSeat(reading)) return SEATS[reading];
  return reading;
}

/** Whether words name a seat as the record knows it. */
export const isSeat = (words: string): words is Seat => Object.hasOwn(SEATS, words);
