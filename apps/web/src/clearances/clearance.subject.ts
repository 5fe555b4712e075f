import type { ClearanceView } from '#records/clearances';
import type { ReportView } from '#records/reports';
import { paths } from '#records/paths';
import { CLEARANCE, CLEARANCES, type Actor } from '#rules';
import { stanceOf, type Stance } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { clearancesAt, kindInAddress } from './clearance-address.js';

type ReportOf = Pick<
  ReportView,
  'id' | 'slug' | 'title' | 'state' | 'councilId' | 'committeeId' | 'committeeSlug'
>;

/** One clearance of one report, for one person. */
export interface ClearanceSubject extends Subject {
  readonly clearance: ClearanceView;
  readonly report: ReportOf;
}

const GIVERS_OWN: readonly string[] = ['give', 'return'];

/** A clearance as its transitions see it. Only the person it is asked of gives or returns it. */
export function clearanceSubject(
  actor: Actor,
  report: ReportOf,
  clearance: ClearanceView,
): ClearanceSubject {
  const { id, version, kind, person } = clearance;
  const { slug, committeeSlug, title } = report;
  const isTheirs = person.id === actor.id;
  const stance = stanceTowards(actor, report, clearance);
  const isOffered = ({ command }: { readonly command: string }): boolean =>
    report.state === 'in clearance' && (isTheirs || !GIVERS_OWN.includes(command));
  return {
    id,
    version,
    clearance,
    report,
    at: `${clearancesAt(committeeSlug, slug)}/${kindInAddress(kind)}`,
    page: paths.report(committeeSlug, slug),
    caption: `${CLEARANCES[kind]} clearance, ${title}`,
    stance: { ...stance, offers: stance.offers.filter(isOffered) },
  };
}

function stanceTowards(
  actor: Actor,
  { id: reportId, councilId, committeeId }: ReportOf,
  { state }: ClearanceView,
): Stance {
  return stanceOf(CLEARANCE, { state, place: { councilId, committeeId, reportId } }, actor);
}
