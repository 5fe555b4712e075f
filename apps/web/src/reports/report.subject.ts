import type { StandingRequest } from '#records/outcomes';
import type { NamedPerson, ReportView } from '#records/reports';
import { paths } from '#records/paths';
import { REPORT, type Actor } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** A report as its pages and transitions know it, for one person. */
export interface ReportSubject extends Subject {
  readonly report: ReportView;
  readonly actor: Actor;
  /** Whom it can be commissioned from; empty unless that is offered. */
  readonly people: readonly NamedPerson[];
  /** What its committee asks of every report; empty unless it is being commissioned. */
  readonly standing: readonly StandingRequest[];
}

/** A report for one person. `at` is where they meet it, when that is not its own page: under a signed link. */
export function reportSubject(
  actor: Actor,
  report: ReportView,
  at?: { readonly page: string; readonly at: string },
): ReportSubject {
  const { id, version, state, councilId, committeeId, committeeSlug, slug } = report;
  const page = paths.report(committeeSlug, slug);
  const place = { councilId, committeeId, reportId: id };
  return {
    id,
    version,
    report,
    actor,
    page,
    at: page,
    ...at,
    people: [],
    standing: [],
    caption: report.title,
    stance: stanceOf(REPORT, { state, place }, actor),
  };
}
