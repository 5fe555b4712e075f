import { addDays, localDate, dateInWords, type LocalDate } from '#rules';

/** Days of a spreadsheet are counted from here; 45383 is 1 April 2024. */
const BEFORE_THE_FIRST = localDate('1899-12-30');
const EARLIEST = 36_526;
const LATEST = 73_050;

/** The day a spreadsheet's number stands for, as a local date: 45383 is 2024-04-01. */
export const serialDate = (serial: number): LocalDate =>
  addDays(BEFORE_THE_FIRST, Math.floor(serial));

/** What a bare number in place of a date may stand for, as a sentence; null for anything else. */
export function serialInWords(raw: string): string | null {
  const text = raw.trim();
  if (!/^\d{5}(?:\.0*)?$/.test(text)) return null;
  const serial = Number(text);
  if (serial < EARLIEST || serial > LATEST) return null;
  return `A bare number. A spreadsheet writes ${dateInWords(serialDate(serial))} so: is that meant?`;
}
