import type { MeasureStanding } from '#records/measures';
import { measureLine } from './measure-line.js';

interface Around {
  readonly caption: string;
  readonly notice: string | null;
  readonly back: { readonly text: string; readonly href: string };
  readonly csv: string | null;
  readonly takeIn: string | null;
  readonly add: string | null;
  readonly ratings: string | null;
}

/** Measures as a list shows them, by priority, with what leads on from there. */
export function measuresPresenter(measures: readonly MeasureStanding[], around: Around) {
  const names = [...new Set(measures.map(({ priority }) => priority))];
  return {
    ...around,
    groups: names.map((name) => ({
      name,
      lines: measures.filter(({ priority }) => priority === name).map(measureLine),
    })),
    counted: countedInWords(measures),
  };
}

function countedInWords(measures: readonly MeasureStanding[]): string {
  const running = measures.filter(({ endedOn }) => endedOn === null);
  if (running.length === 0) return 'No measure is kept yet.';
  const met = running.filter(({ judgement }) => judgement.verdict === 'met').length;
  const due = running.filter(({ awaited }) => awaited !== null).length;
  const awaited = due === 0 ? '' : ` ${due} ${due === 1 ? 'figure is' : 'figures are'} due.`;
  return `${met} of ${running.length} ${running.length === 1 ? 'measure is' : 'measures are'} met.${awaited}`;
}

/** What was taken in from a table, from the numbers the address of the list carries; null where it carries none. */
export function takenInWords(asked: Readonly<Record<string, unknown>>): string | null {
  const [entered, revised, left] = ['entered', 'revised', 'left'].map((name) => asked[name]);
  const isNumber = (text: unknown) => typeof text === 'string' && /^\d{1,4}$/.test(text);
  if (![entered, revised, left].every(isNumber)) return null;
  const lines =
    left === '1' ? '1 line needs you and was' : `${String(left)} lines need you and were`;
  const mend = left === '0' ? '' : ` ${lines} left out.`;
  return `Figures taken in: ${String(entered)} entered, ${String(revised)} revised.${mend}`;
}
