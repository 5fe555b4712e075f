import { dateInWords, shortDate, type ReportLine, type TrackerReport } from '#rules';

/** A report of the tracker laid out for print: rows of texts, in the order of its page. */
export function trackerSheet(report: TrackerReport) {
  const { council, committee, heldOn, madeOn, narrowedTo, counts, decisions, authorities } = report;
  return {
    title: 'Recommendations tracker',
    council,
    committee,
    forMeeting: `Report to the ${committee}, ${dateInWords(heldOn)}`,
    asOf: `As it stood on ${dateInWords(madeOn)}.`,
    narrowed:
      narrowedTo.length === 0
        ? 'All recommendations of the committee.'
        : `Narrowed to ${narrowedTo.join('; ')}.`,
    counts: [
      ['Asked', counts.asked],
      ['Answered', counts.answered],
      ['Awaiting an answer', counts.awaited],
      ['Overdue', counts.overdue],
      ['In progress', counts.inProgress],
      ['Closed', counts.closed],
      ['Dates that were moved', counts.slipped],
      ...decisions.map(({ is, count }) => [is, count]),
    ].map(([label, count]) => [String(label), String(count)]),
    authorities: authorities.map((one) =>
      [one.authority, one.asked, one.answered, one.overdue, one.closed, one.slipped].map(String),
    ),
    late: report.late.map((line) => [
      line.reference,
      line.authority,
      line.dueOn === null ? '' : shortDate(line.dueOn),
      line.daysLate === 1 ? '1 day' : `${line.daysLate ?? 0} days`,
      line.slipped ?? 'not moved',
    ]),
    list: report.list.map(entryOf),
  };
}

function entryOf(line: ReportLine) {
  const { reference, authority, wording, stands, answer, dueOn, madeOn, slipped } = line;
  const due = dueOn === null ? [] : [`due ${shortDate(dueOn)}`];
  const facts = [
    ...(madeOn === null ? [] : [`made ${shortDate(madeOn)}`]),
    stands,
    ...(answer === null ? [] : [`answer: ${answer.toLowerCase()}`]),
    ...due,
    ...(slipped === null ? [] : [slipped]),
  ];
  return {
    heading: `${reference} to ${authority}`,
    wording: wording ?? 'Its words are not for publication.',
    facts: `${facts.join('; ')}.`,
  };
}
