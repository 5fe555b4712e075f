import { newId } from '#platform/ids';
import type { ClearanceToGive } from '#records/clearances';
import { compareReports, type WrittenReport } from '#records/reports';
import { CLEARANCE, CLEARANCES, dateInWords, REPORT_TEMPLATES, shortDate } from '#rules';
import type { FormView } from '../http/form-view.js';
import { changeShown } from '../reports/change.presenter.js';
import { printedReport } from '../reports/printed-report.presenter.js';
import { clearanceBadge } from './clearance-badge.js';
import { implicationsFirst } from './implications-first.js';

interface Reading {
  readonly clearance: ClearanceToGive;
  /** Where this page is: its forms post below it. */
  readonly at: string;
  /** The way back; null under a signed link. */
  readonly back: string | null;
  readonly form: FormView;
  /** The text its reader had open when somebody changed it; null when nobody did. */
  readonly seen: WrittenReport | null;
  readonly notice: string | null;
  readonly worksUntil: string | null;
}

/** A report as whoever clears a part of it reads it: their own part first, what has changed, then all of it. */
export function readingPresenter(reading: Reading) {
  const { clearance, at, back, form, seen, notice, worksUntil } = reading;
  const { report, kind, current, clearedBefore, state, dueOn, version } = clearance;
  const template = REPORT_TEMPLATES[report.template];
  const printed =
    current === null
      ? null
      : printedReport({ ...current, template, maySeeExempt: true, documents: [] });
  const first = current === null ? [] : implicationsFirst(current.content, kind).own;
  const ids = new Set(first.map(({ id }) => id));
  const changesSince = (before: WrittenReport | null) =>
    before === null || current === null || before.hash === current.hash
      ? null
      : {
          number: before.number,
          parts: compareReports(before, current, template).map(changeShown),
        };
  const isOpen = state === 'asked' && report.state === 'in clearance' && current !== null;
  return {
    title: `${CLEARANCES[kind]} clearance: ${report.title}`,
    caption: `${report.committee}, ${report.council}`,
    badge: clearanceBadge(clearance),
    back,
    notice,
    worksUntil,
    closed: isOpen ? null : whyClosed(clearance),
    facts: [
      { key: 'Asked of', value: `${clearance.person.name}, ${clearance.person.post}` },
      ...(dueOn === null ? [] : [{ key: 'Due', value: dateInWords(dueOn) }]),
      ...(report.heldOn === null ? [] : [{ key: 'Meeting', value: dateInWords(report.heldOn) }]),
      ...(report.author === null ? [] : [{ key: 'Author', value: report.author }]),
      ...(current === null
        ? []
        : [{ key: 'Text', value: `Version ${current.number}, written by ${current.writtenBy}` }]),
    ],
    first: printed === null ? [] : printed.sections.filter(({ id }) => ids.has(id)),
    sinceOpened: changesSince(seen),
    sinceCleared: changesSince(clearedBefore),
    printed,
    deciding: isOpen
      ? { give: `${at}/giving`, return: `${at}/return`, seen: current.hash, version, key: newId() }
      : null,
    form,
  };
}

function whyClosed({ state, report, decidedOn, clearedNumber }: ClearanceToGive): string {
  if (state === 'given') {
    const version = clearedNumber === null ? 'it' : `version ${clearedNumber}`;
    return `You cleared ${version}${decidedOn === null ? '' : ` on ${shortDate(decidedOn)}`}.`;
  }
  if (state === 'asked') return 'The report is back with its author. You will have another letter.';
  return `This clearance is ${CLEARANCE.states[state].is}: nothing is asked of you now. ${report.title}`;
}
