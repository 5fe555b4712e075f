import { localDate } from '#rules';
import type { Heading } from './headings.js';
import type { PlanTitle, PlanYear, Problem } from './plan-reading.js';

const YEARS = /\b(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)\b/;
const LONGEST_PLAN = 10;

/**
 * The title of a plan, its year and whether it is a draft, with what in the headings contradicts it.
 * A plan runs from 1 April to 31 March: "2014 – 2015" and "2014-15" are both 2014-04-01 to 2015-03-31, and
 * "2023-26" is three years.
 * The title's year is kept where a later heading names another: that is reported, never reconciled.
 */
export function readTitle(headings: readonly Heading[]): {
  readonly title: PlanTitle;
  readonly problems: readonly Problem[];
} {
  const named = headings.filter((heading) => /\bplan\b/i.test(heading.text));
  const chosen =
    named.find((heading) => yearIn(heading.text) !== undefined) ?? named[0] ?? headings[0];
  if (chosen === undefined)
    return { title: { raw: '', draft: false }, problems: [yearMissing(null)] };
  const year = yearIn(chosen.text);
  const draft = /\bdraft\b/i.test(chosen.text);
  const title = { raw: chosen.raw, draft, ...(year === undefined ? {} : { year }) };
  const problems = [
    ...(draft ? [draftTitle(chosen)] : []),
    ...(year === undefined ? [yearMissing(chosen.line)] : disagreements(headings, chosen, year)),
  ];
  return { title, problems };
}

function yearIn(text: string): PlanYear | undefined {
  const [, from, to] = YEARS.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const first = Number(from);
  const last = to.length === 4 ? Number(to) : first - (first % 100) + Number(to);
  if (last <= first || last - first > LONGEST_PLAN) return undefined;
  return { from: localDate(`${first}-04-01`), to: localDate(`${last}-03-31`) };
}

function disagreements(
  headings: readonly Heading[],
  title: Heading,
  year: PlanYear,
): readonly Problem[] {
  return headings.flatMap((heading) => {
    const other = yearIn(heading.text);
    if (other === undefined || other.from === year.from) return [];
    return [
      {
        kind: 'years disagree' as const,
        line: heading.line,
        sentence: `The title says "${title.text}", but the heading on line ${heading.line} says "${heading.text}". The title's year is used.`,
      },
    ];
  });
}

function draftTitle(title: Heading): Problem {
  return {
    kind: 'draft',
    line: title.line,
    sentence: `The title says this plan is a draft: "${title.text}".`,
  };
}

function yearMissing(line: number | null): Problem {
  return {
    kind: 'year not printed',
    line,
    sentence: 'The title names no plan year, so no date could be checked against it.',
  };
}
