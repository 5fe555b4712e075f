import { isLocalDate, MONTH_NAMES } from '#rules';

const NUMBERS = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/;
const WORDS = /^(?:[a-z]+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i;

/**
 * A local date as people type it, day before month: `2019-06-18`, `18/6/2019`, `18 6 2019`, `Tuesday 18 June 2019`.
 * Anything else comes back as it was, for the form to complain about.
 */
export function readDate(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed;
  const text = typed.trim();
  const [, day = '', month = '', year = ''] = NUMBERS.exec(text) ?? monthInWords(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : text;
}

function monthInWords(text: string): readonly string[] | null {
  const [, day = '', name = '', year = ''] = WORDS.exec(text) ?? [];
  if (name === '') return null;
  const month = MONTH_NAMES.findIndex((full) => full.toLowerCase().startsWith(name.toLowerCase()));
  return ['', day, String(month + 1), year];
}
