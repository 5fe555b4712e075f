import type { ReportLine } from '#records/reports';
import { paths } from '#records/paths';
import { shortDate, type LocalDate, type ReportState } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { reportBadge } from './report-badge.js';

const WITH_AUTHOR: readonly ReportState[] = ['commissioned', 'drafting'];
const DONE: readonly ReportState[] = ['published', 'considered', 'withdrawn'];

/** The reports of a list, those still to be dealt with apart from the others. */
export function reportLines(lines: readonly ReportLine[], today: LocalDate) {
  const shown = lines.map((line) => ({
    ...lineShown(line, today),
    isDone: DONE.includes(line.state),
  }));
  return {
    open: shown.filter(({ isDone }) => !isDone),
    done: shown.filter(({ isDone }) => isDone),
  };
}

function lineShown(line: ReportLine, today: LocalDate) {
  const { title, committee, committeeSlug, slug, state, author, dueOn, heldOn } = line;
  const due = duePresenter(dueOn, { today, settled: !WITH_AUTHOR.includes(state) });
  return {
    title,
    href: paths.report(committeeSlug, slug),
    committee,
    badge: reportBadge(state),
    author: author ?? 'No author yet',
    due: dueOn === null ? null : due,
    meeting: heldOn === null ? null : `for the meeting of ${shortDate(heldOn)}`,
  };
}
