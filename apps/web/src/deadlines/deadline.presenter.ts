import { COUNTING_RULES, dateInWords, type Counted } from '#rules';

/** An answer as the page shows it: a label, the date in words, its reasons and one table row for each step. */
export function deadlinePresenter(counted: Counted) {
  const { rule, n, start, due, steps, explanation, citation, lastWorkingDayBefore } = counted;
  const { dueLabel, unit } = COUNTING_RULES[rule];
  return {
    label: dueLabel,
    due: dateInWords(due),
    date: due,
    question: `${n} ${n === 1 ? unit.slice(0, -1) : unit}, ${dateInWords(start)}`,
    explanation,
    lastWorkingDayBefore:
      lastWorkingDayBefore === undefined ? null : dateInWords(lastWorkingDayBefore),
    steps: steps.map((step) => ({
      day: dateInWords(step.date),
      counted: step.counted ? 'Yes' : 'No',
      isCounted: step.counted,
      why: step.why,
    })),
    citation: citation.text,
    checked:
      citation.verifiedOn === null
        ? 'Not yet checked by this council against the source itself.'
        : `Checked against the source on ${dateInWords(citation.verifiedOn)}.`,
  };
}
