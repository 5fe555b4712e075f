import type { ClearanceCase, ReportCase } from '#records/letters';
import { localDate } from '#rules';

const commissionedOn = localDate('2023-06-01');
const reportDueOn = localDate('2023-06-21');

/** A report for the meeting of 19 July 2023, commissioned on 1 June and due on 21 June. */
export function aReportCase(more: Partial<ReportCase> = {}): ReportCase {
  return {
    about: 'report',
    id: 'report',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    slug: 'road-safety-outside-schools',
    title: 'Road safety outside schools',
    brief: 'What was done since last summer, and what it cost.',
    heldOn: localDate('2023-07-19'),
    author: 'Nora Finch',
    state: 'drafting',
    currentVersion: 1,
    report: {
      kind: 'report',
      startedOn: commissionedOn,
      dueOn: reportDueOn,
      originalDueOn: reportDueOn,
      isRunning: true,
      citation: "The committee's own timetable",
    },
    standing: [],
    moreTime: null,
    returned: null,
    deferred: null,
    withdrawn: null,
    ...more,
  };
}

/** The finance clearance of the same report, due on 28 June 2023. */
export function aClearanceCase(more: Partial<ClearanceCase> = {}): ClearanceCase {
  const { id: reportId, heldOn, author, slug, title, ...at } = aReportCase();
  const { councilId, council, committeeId, committee, committeeSlug } = at;
  const dueOn = localDate('2023-06-28');
  return {
    about: 'clearance',
    id: 'clearance',
    councilId,
    council,
    committeeId,
    committee,
    committeeSlug,
    reportId,
    slug,
    title,
    author,
    heldOn,
    reportState: 'in clearance',
    kind: 'finance',
    state: 'asked',
    remark: null,
    clearance: {
      kind: 'clearance',
      startedOn: reportDueOn,
      dueOn,
      originalDueOn: dueOn,
      isRunning: true,
      citation: "The committee's own timetable",
    },
    ...more,
  };
}
