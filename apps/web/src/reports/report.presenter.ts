import type { Told } from '#records/history';
import { mayWrite } from '#records/reports';
import { paths } from '#records/paths';
import { dateInWords, may, REPORT_TEMPLATES, shortDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import type { Button } from '../transitions/buttons.js';
import { missingParts } from './missing.presenter.js';
import { printedReport } from './printed-report.presenter.js';
import { reportBadge } from './report-badge.js';
import { openRequest } from './report-questions.js';
import type { ReportSubject } from './report.subject.js';
import { standingText } from './writing.js';

interface Shown {
  readonly subject: ReportSubject;
  readonly today: Parameters<typeof duePresenter>[1]['today'];
  readonly told: readonly Told[];
  readonly buttons: readonly Button[];
}

/** The states in which something is still to be written. */
const UNFINISHED: readonly string[] = [
  'proposed',
  'commissioned',
  'drafting',
  'author complete',
  'in clearance',
];

/** A report as its page shows it. */
export function reportPresenter({ subject, today, told, buttons }: Shown) {
  const { report } = subject;
  const { committee, committeeSlug, slug, dueOn, state, current, template: form } = report;
  const template = REPORT_TEMPLATES[form];
  const { maySeeExempt, documents } = report;
  const isRunning = report.clock?.isRunning === true;
  const asked = openRequest(subject);
  return {
    title: report.title,
    committee,
    back: backTo(subject),
    badge: reportBadge(state),
    due: dueOn === null ? null : duePresenter(dueOn, { today, settled: !isRunning }),
    facts: [...factsOf(subject), { key: 'Form', value: template.name }],
    slipped: slippedWords(subject),
    asked:
      asked === null
        ? null
        : `More time asked for by ${asked.askedBy}, until ${shortDate(asked.newDue)}: ${asked.reason}`,
    write: writeLink(subject),
    upload: writeLink(subject) === null ? null : `${subject.at}/upload`,
    missing: UNFINISHED.includes(state) ? missingParts(report, `${subject.at}/text`) : [],
    isUnfinished: UNFINISHED.includes(state) && !report.isWithheld,
    next: buttons.slice(0, 1),
    aside: [...buttons.slice(1), ...placeLink(subject), ...withdrawalLink(subject)],
    versions: {
      href: paths.reportVersions(committeeSlug, slug),
      words:
        current === null
          ? (withheldWords(report) ?? 'Nothing is written yet.')
          : `Version ${current.number}, written by ${current.writtenBy}`,
      at: current?.writtenAt ?? null,
      hash: current?.hash ?? null,
    },
    printed:
      current === null
        ? null
        : printedReport({ ...standingText(subject), template, maySeeExempt, documents }),
    history: told,
  };
}

/** Where its meeting is chosen, for whoever prepares it while it is not published. */
function placeLink({ actor, report, page }: ReportSubject): readonly Button[] {
  const { councilId, committeeId, state, heldOn } = report;
  const isOver = ['published', 'considered', 'withdrawn'].includes(state);
  if (isOver || !may(actor, 'prepare report', { councilId, committeeId })) return [];
  const text = heldOn === null ? 'Choose its meeting' : 'Choose another meeting';
  return [{ noun: 'meeting', text, href: `${page}/meeting` }];
}

/** What the public has is taken back on the page of its meeting, which takes it back everywhere. */
function withdrawalLink({ actor, report }: ReportSubject): readonly Button[] {
  const { councilId, committeeId, committeeSlug, state, heldOn } = report;
  if (state !== 'published' || heldOn === null) return [];
  if (!may(actor, 'withdraw paper', { councilId, committeeId })) return [];
  const href = `${paths.meeting(committeeSlug, heldOn)}/withdrawal`;
  return [{ noun: 'withdrawal', text: 'Withdraw it', href }];
}

/** An author who does not serve the committee goes back to their own reports. */
function backTo({ actor, report }: ReportSubject) {
  const { councilId, committeeId, committee, committeeSlug } = report;
  return may(actor, 'read committee work', { councilId, committeeId })
    ? { text: `Reports to the ${committee}`, href: paths.reports(committeeSlug) }
    : { text: 'Your reports', href: paths.ownReports };
}

function factsOf({ report }: ReportSubject) {
  const { author, heldOn, committeeSlug, topic, brief } = report;
  return [
    ...(author === null ? [] : [{ key: 'Author', value: `${author.name}, ${author.post}` }]),
    ...(heldOn === null
      ? []
      : [
          {
            key: 'Meeting',
            value: dateInWords(heldOn),
            href: paths.meeting(committeeSlug, heldOn),
          },
        ]),
    ...(topic === null ? [] : [{ key: 'Topic', value: topic.title }]),
    ...(brief === '' ? [] : [{ key: 'Asked for', value: brief }]),
  ];
}

/** What is said in place of a text that is kept from its reader. */
const withheldWords = ({ isWithheld }: ReportSubject['report']): string | null =>
  isWithheld ? 'This report is not for publication, and your role does not let you read it.' : null;

function slippedWords({ report: { clock } }: ReportSubject): string | null {
  if (clock === null || clock.dueOn === clock.originalDueOn) return null;
  return `First due ${dateInWords(clock.originalDueOn)}.`;
}

/** Where the text is written, for whoever may; null for everybody else. */
function writeLink({ actor, report, at }: ReportSubject): Button | null {
  const { id, state, councilId, committeeId, current } = report;
  if (!mayWrite(actor, { state, place: { councilId, committeeId, reportId: id } })) return null;
  return {
    noun: 'text',
    text: current === null ? 'Write it' : 'Change the text',
    href: `${at}/text`,
  };
}
