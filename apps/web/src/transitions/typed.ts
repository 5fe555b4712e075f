import { Transform } from 'class-transformer';
import { wholeNumber } from '../http/whole-number.js';

/** One or many of a name, as a form sends them: always a list. */
export const List = () => Transform(({ value }: { value: unknown }) => listOf(value));

/** The same, of whole numbers; what is none comes back for the form to complain about. */
export const WholeNumbers = () =>
  Transform(({ value }: { value: unknown }) => listOf(value).map(wholeNumber));

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i;

/** A time of day as people type it, as `HH:MM`: `9:30`, `9.30`, `7pm`. Anything else comes back for the form to complain about. */
export function readTime(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed;
  const [, hour = '', minute = '00', half = ''] = CLOCK.exec(typed.trim()) ?? [];
  const bare = hour !== '' && half === '' && !/[:.]/.test(typed);
  if (hour === '' || bare) return typed.trim();
  const afternoon = half.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0;
  const midnight = half.toLowerCase() === 'am' && Number(hour) === 12 ? -12 : 0;
  return `${String(Number(hour) + afternoon + midnight).padStart(2, '0')}:${minute}`;
}
