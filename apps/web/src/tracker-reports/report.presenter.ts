import { paths } from '#records/paths';
import type { AgendaChoices, TrackerReportView } from '#records/tracker-reports';
import { dateInWords, shortDate } from '#rules';

/** A report as its page shows it: the same words, in the same order, as its pages in print. */
export function reportPresenter(report: TrackerReportView, slug: string) {
  const { content, print, paper, number } = report;
  const { council, committee, heldOn, madeOn, narrowedTo, counts, decisions, authorities } =
    content;
  return {
    title: `Recommendations tracker, report ${number}`,
    caption: `${committee}, ${dateInWords(heldOn)}`,
    council,
    asOf: dateInWords(madeOn),
    narrowed: narrowedTo.join('; '),
    madeBy: report.madeBy,
    counts: [
      { label: 'Asked', count: counts.asked },
      { label: 'Answered', count: counts.answered },
      { label: 'Awaiting an answer', count: counts.awaited },
      { label: 'Overdue', count: counts.overdue },
      { label: 'In progress', count: counts.inProgress },
      { label: 'Closed', count: counts.closed },
      { label: 'Dates that were moved', count: counts.slipped },
      ...decisions.map(({ is, count }) => ({ label: is, count })),
    ],
    authorities,
    late: content.late.map((line) => ({
      ...line,
      due: line.dueOn === null ? '' : shortDate(line.dueOn),
    })),
    list: content.list.map((line) => ({
      ...line,
      made: line.madeOn === null ? null : shortDate(line.madeOn),
      due: line.dueOn === null ? null : shortDate(line.dueOn),
    })),
    pages: print.state,
    isLatest: report.isLatest,
    here: paths.trackerReport(slug, heldOn, number),
    meeting: paths.meeting(slug, heldOn),
    again: paths.newTrackerReport,
    paper:
      paper === null
        ? null
        : { item: paper.item, href: paths.agendaItem(slug, heldOn, paper.item) },
  };
}

/** How a report can be put on the agenda: the items to choose from, a new one first while there can be one, and what follows. */
export function puttingPresenter({ items, takesNew, replaces }: AgendaChoices) {
  const listed = items.map(({ number, title }) => ({
    value: `${number}`,
    text: `${number}. ${title}`,
  }));
  const first = takesNew ? 'A new item, Recommendations tracker' : 'Choose an item';
  return {
    items: replaces === null ? [{ value: '', text: first }, ...listed] : null,
    asksWhy: replaces?.isPublished ?? false,
    follows: [
      ...(replaces === null ? [] : ['It takes the place of the earlier report on the agenda.']),
      ...(takesNew ? [] : ['The agenda is published: the report goes out with a supplement.']),
    ],
  };
}
