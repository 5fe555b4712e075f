import { dateInWords, daysBetween, type LocalDate } from '#rules';

/** A due date as a page says it: words first, a tone that only echoes them. */
export interface DueShown {
  readonly words: string;
  readonly date: LocalDate | null;
  readonly tone: 'calm' | 'soon' | 'late' | 'quiet';
}

const SOON = 7;

/**
 * Says how a due date stands today: "Due Wednesday 16 August 2023, in 5 days". A null date is none at all; a
 * `settled` one no longer waits for anybody.
 */
export function duePresenter(
  date: LocalDate | null,
  { today, settled = false }: { readonly today: LocalDate; readonly settled?: boolean },
): DueShown {
  if (date === null) return { words: 'No due date', date, tone: 'quiet' };
  const day = dateInWords(date);
  const left = daysBetween(today, date);
  if (settled) return { words: `${left < 0 ? 'Was due' : 'Due'} ${day}`, date, tone: 'quiet' };
  if (left < 0) return { words: `Overdue by ${days(-left)}: was due ${day}`, date, tone: 'late' };
  if (left === 0) return { words: `Due today, ${day}`, date, tone: 'soon' };
  return { words: `Due ${day}, in ${days(left)}`, date, tone: left <= SOON ? 'soon' : 'calm' };
}

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
