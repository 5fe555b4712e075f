import {
  actionsInWords,
  concernInWords,
  dateInWords,
  draftsInWords,
  MEASURE_VERDICTS,
  measuresInWords,
  projectInWords,
  shortDate,
  type PerformanceSummary,
  type SummedPriority,
} from '#rules';

/** A summary laid out for print: rows of texts, in the order of its page. */
export function summarySheet(summary: PerformanceSummary) {
  const { council, partnership, committee, from, to, asAt, actions, measures, concerns } = summary;
  const left = draftsInWords(summary);
  return {
    title: 'Action plan and performance summary',
    council,
    partnership,
    committee,
    forCommittee: `For the ${committee}`,
    year: `${dateInWords(from)} to ${dateInWords(to)}, as the record stood on ${dateInWords(asAt)}.`,
    whole: [
      ['Priorities', String(summary.priorities.length)],
      ['Actions', actionsInWords(actions)],
      ['Measures', measuresInWords(measures)],
      ['Concerns raised', String(concerns)],
    ],
    others: [
      ...summary.others.map((one) => `${one.plan}: ${actionsInWords(one)}.`),
      ...(left === null ? [] : [left]),
    ],
    otherProjects: summary.otherProjects.map((one) => `${projectInWords(one)}.`),
    priorities: summary.priorities.map(prioritySheet),
  };
}

function prioritySheet(priority: SummedPriority) {
  const { name, leads, reviews, measures, plans, actions, concerns } = priority;
  return {
    name,
    leads: leads.length === 0 ? 'Nobody leads it at present.' : `Led by ${leads.join(' and ')}.`,
    reviews: reviews.map(({ cycle, dueOn, rating, changed }) => [
      cycle,
      shortDate(dueOn),
      rating ?? 'Not returned',
      changed ?? '',
    ]),
    measures: measures.map((one) => [one.name, MEASURE_VERDICTS[one.verdict], one.sentence]),
    plans: plans.map((one) => `${one.plan}: ${actionsInWords(one)}.`),
    actions: actions.map(({ reference, wording, dueRaw, state, isOverdue, moves }) => [
      reference,
      wording,
      dueRaw,
      [state, ...(isOverdue ? ['overdue'] : []), ...(moves > 0 ? ['date moved'] : [])].join(', '),
    ]),
    projects: priority.projects.map((one) => `${projectInWords(one)}.`),
    concerns: concerns.map(concernInWords),
  };
}
