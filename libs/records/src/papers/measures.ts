import type { Heading } from './headings.js';
import { plainText } from './markup.js';
import type { PlanMeasure } from './plan-reading.js';

/**
 * The success measures of a paper: under the first heading that names measures and has text below it, one measure a
 * paragraph, each with the heading it stands under. The section ends at the next heading of its own level.
 */
export function readMeasures(
  lines: readonly string[],
  headings: readonly Heading[],
): readonly PlanMeasure[] {
  for (const start of headings.filter(({ text }) => /\bmeasures?\b/i.test(text))) {
    const measures = measuresUnder(start, lines, headings);
    if (measures.length > 0) return measures;
  }
  return [];
}

function measuresUnder(
  start: Heading,
  lines: readonly string[],
  headings: readonly Heading[],
): readonly PlanMeasure[] {
  const after = headings.filter(({ line }) => line > start.line);
  const end = after.find(({ level }) => level <= start.level)?.line ?? lines.length + 1;
  const byLine = new Map(after.map((heading) => [heading.line, heading]));
  const measures: PlanMeasure[] = [];
  let heading = start.text;
  for (let line = start.line + 1; line < end; line += 1) {
    const raw = lines[line - 1] ?? '';
    const below = byLine.get(line);
    const text = plainText(raw.replace(/^\s*[-*•]\s+/, ''));
    if (below !== undefined) heading = below.text;
    else if (text !== '' && !raw.includes('\t')) measures.push({ heading, text, line });
  }
  return measures;
}
