import type { ClearanceView } from '#records/clearances';
import type { ReportView } from '#records/reports';
import { CLEARANCES, may, shortDate, type Actor, type LocalDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { buttonsFor } from '../transitions/buttons.js';
import { clearancesAt } from './clearance-address.js';
import { clearanceBadge } from './clearance-badge.js';
import { OFFICERS_ROWS } from './clearance-transitions.js';
import { clearanceSubject, type ClearanceSubject } from './clearance.subject.js';

interface Shown {
  readonly report: ReportView;
  readonly clearances: readonly ClearanceView[];
  readonly actor: Actor;
  readonly today: LocalDate;
}

/** The panel of clearances on the page of a report, for `clearances/views/panel.njk`. */
export function clearancesPresenter({ report, clearances, actor, today }: Shown) {
  const { id: reportId, councilId, committeeId, committeeSlug, slug, state, current } = report;
  const at = clearancesAt(committeeSlug, slug);
  const prepares = may(actor, 'prepare report', { councilId, committeeId, reportId });
  const isInClearance = state === 'in clearance';
  const stale = clearances.filter((one) => one.isStale || one.state === 'returned');
  const asked = clearances.filter((one) => one.state !== 'not needed');
  const allGiven = asked.length > 0 && asked.every((one) => one.state === 'given' && !one.isStale);
  return {
    rows: clearances.map((one) => rowOf(clearanceSubject(actor, report, one), today)),
    empty: clearances.length === 0 ? emptySentence(state) : null,
    told: isInClearance && allGiven ? 'Every clearance is given for the text as it stands.' : null,
    send: prepares && state === 'author complete' ? at : null,
    askStale:
      prepares && isInClearance && stale.length > 0
        ? {
            text: askStaleText(stale.length),
            href: `${at.slice(0, -'clearances'.length)}stale-clearances`,
          }
        : null,
    add:
      prepares && isInClearance && clearances.length < Object.keys(CLEARANCES).length
        ? `${at.slice(0, -'clearances'.length)}more-clearances`
        : null,
    version: current?.number ?? null,
  };
}

function rowOf(subject: ClearanceSubject, today: LocalDate) {
  const { clearance, stance } = subject;
  const { kind, person, state, dueOn, decidedOn, remark, clearedNumber } = clearance;
  const isTheirs = stance.offers.some(({ command }) => command === 'give');
  return {
    name: CLEARANCES[kind],
    person: `${person.name}, ${person.post}`,
    badge: clearanceBadge(clearance),
    due: state === 'asked' && dueOn !== null ? duePresenter(dueOn, { today }) : null,
    decided: decidedOn === null || state === 'asked' ? null : `On ${shortDate(decidedOn)}`,
    cleared: clearedNumber === null ? null : `Cleared version ${clearedNumber}`,
    remark,
    read: isTheirs ? subject.at : null,
    buttons: buttonsFor(OFFICERS_ROWS, subject),
  };
}

const emptySentence = (state: ReportView['state']): string =>
  state === 'author complete'
    ? 'It has not been sent for clearance yet.'
    : 'It is sent for clearance once its author has finished.';

const askStaleText = (count: number): string =>
  count === 1
    ? 'Ask again for the one to be given again'
    : `Ask again for all ${count} to be given again`;
