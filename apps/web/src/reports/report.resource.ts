import type { ReportLine, VersionLine } from '#records/reports';
import { REPORT_TEMPLATES, sheetOf, unwritten } from '#rules';
import { actionsFor } from '../transitions/buttons.js';
import { REPORT_TRANSITIONS } from './report-transitions.js';
import type { ReportSubject } from './report.subject.js';
import { standingText } from './writing.js';

const addressOf = (committee: string, slug: string): string =>
  `/api/v1/committees/${encodeURIComponent(committee)}/reports/${encodeURIComponent(slug)}`;

/** A report of the list as JSON. */
export function reportLineResource({ id: _, ...line }: ReportLine) {
  return { href: addressOf(line.committeeSlug, line.slug), ...line };
}

export const versionResource = (line: VersionLine) => line;

/** A report as JSON: every box as it stands, what it lacks, and what the caller may do with it now. */
export function reportResource(subject: ReportSubject) {
  const { report } = subject;
  const template = REPORT_TEMPLATES[report.template];
  const text = standingText(subject);
  const href = addressOf(report.committeeSlug, report.slug);
  const { slug, title, state, version, committee, committeeSlug, heldOn, dueOn, brief } = report;
  return {
    href,
    slug,
    title,
    state,
    version,
    committee: { href: `/api/v1/committees/${encodeURIComponent(committeeSlug)}`, name: committee },
    heldOn,
    dueOn,
    brief,
    author: report.author === null ? null : report.author.name,
    moreTime: report.moreTime,
    form: report.template,
    current: report.current?.number ?? 0,
    hash: report.current?.hash ?? null,
    isWithheld: report.isWithheld,
    boxes: report.isWithheld ? {} : sheetOf(text, template),
    missing: report.isWithheld ? [] : unwritten(text.content, template),
    actions: actionsFor(REPORT_TRANSITIONS, subject, href),
  };
}

export const REPORT_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/reports/road-safety-outside-schools',
  slug: 'road-safety-outside-schools',
  title: 'Road safety outside schools',
  state: 'drafting',
  version: 4,
  committee: {
    href: '/api/v1/committees/crime-and-disorder',
    name: 'Crime and Disorder Committee',
  },
  heldOn: '2023-07-19',
  dueOn: '2023-06-21',
  brief: 'What was done since last summer.',
  author: 'The community safety manager',
  moreTime: [],
  form: 'scrutiny',
  current: 1,
  hash: '6f1ed002ab5595859014ebf0951522d9a3c1b3e445f2b1f0d1a2c3b4e5f60718',
  isWithheld: false,
  boxes: { title: 'Road safety outside schools', 'field.by': 'The scrutiny officer' },
  missing: ['Summary'],
  actions: [
    {
      action: 'completion',
      label: 'Say that it is finished',
      href: '/api/v1/committees/crime-and-disorder/reports/road-safety-outside-schools/completion',
    },
  ],
};
