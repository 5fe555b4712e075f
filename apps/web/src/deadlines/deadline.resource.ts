import type { Counted } from '#rules';

/** An answer of the calculator as JSON. Dates are local dates of Europe/London. */
export function deadlineResource(counted: Counted) {
  const { rule, n, start, due, steps, explanation, citation, lastWorkingDayBefore } = counted;
  return {
    rule,
    n,
    date: start,
    due,
    lastWorkingDayBefore: lastWorkingDayBefore ?? null,
    explanation,
    steps: steps.map(({ date, counted: isCounted, why }) => ({ date, counted: isCounted, why })),
    citation: { text: citation.text, verifiedOn: citation.verifiedOn },
  };
}
