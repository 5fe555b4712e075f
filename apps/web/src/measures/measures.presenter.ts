import type { MeasureStanding } from '#records/measures';
import { measureLine } from './measure-line.js';

interface Around {
  readonly caption: string;
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
