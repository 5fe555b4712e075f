import type { CalendarEvent } from '#platform/ics';
import type { LetterYear, YearLetter } from '#records/ladders';
import { atLondon, LADDER_TERMS, letterInWords, shortDate, whenWithDay } from '#rules';
import { csv } from '../recommendations/csv.js';

/** The London time letters go from. */
const SENT_AT = '09:00';
const A_QUARTER = 15;

/** Readers of a letter in one line, by audience with their names. */
export const readersInWords = ({ to }: YearLetter): string =>
  to
    .map(({ audience, names }) => `${audience}: ${names.join(', ') || 'nobody stands there yet'}`)
    .join('; ');

/** How a letter differs from what is on, in words; empty when it does not. */
export function differsInWords({ differs }: YearLetter): string {
  if (differs === null) return '';
  return differs === 'more' ? 'New' : `Moved from ${shortDate(differs)}`;
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** One letter of the year as its row shows it. */
export const letterOfYear = (letter: YearLetter) => ({
  date: letter.on,
  day: shortDate(letter.on),
  letter: capital(letterInWords(letter.rung.letter)),
  to: capital(readersInWords(letter)),
  about: letter.about,
  why: capital(whenWithDay(letter.rung, letter)),
  ladder: LADDER_TERMS[letter.ladder].label,
  differs: differsInWords(letter),
});

const HEADINGS = ['date', 'letter', 'to', 'about', 'why', 'ladder', 'differs'];

/** The year as CSV, one letter a row. */
export const yearCsv = ({ letters }: LetterYear): string =>
  csv(HEADINGS, letters.map(letterOfYear));

/** The year as events of a calendar, one for each letter, at the time letters go. */
export function yearEvents({ letters }: LetterYear): readonly CalendarEvent[] {
  return letters.map((one) => {
    const { letter, about, to, why } = letterOfYear(one);
    return {
      uid: `letter-${one.key.replace(/[^\w+-]/g, '-')}@critical-friend`,
      sequence: 0,
      starts: atLondon(one.on, SENT_AT),
      minutes: A_QUARTER,
      summary: `${letter}: ${about}`,
      location: '',
      description: `To ${to}. ${why}. It goes only if nothing is answered before.`,
      url: null,
      status: 'tentative',
    };
  });
}
