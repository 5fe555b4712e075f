import type { ActionState } from '../action/index.js';
import { shortDate } from '../calendar/index.js';
import { moneyInWords } from '../project/index.js';
import { MEASURE_VERDICTS, type MeasureVerdict } from '../measure/index.js';
import type {
  ActionCounts,
  PerformanceSummary,
  PlanCounts,
  SummedAction,
  SummedPriority,
  SummedProject,
} from './performance-summary.js';

/** What is found of a partnership's year, before anything is counted. */
export interface YearFound extends Pick<
  PerformanceSummary,
  | 'council'
  | 'partnership'
  | 'partnershipSlug'
  | 'committee'
  | 'from'
  | 'to'
  | 'asAt'
  | 'otherProjects'
  | 'drafts'
> {
  readonly priorities: readonly Omit<SummedPriority, 'plans'>[];
  readonly others: readonly SummedAction[];
}

const UNDER_WAY: readonly ActionState[] = ['in progress', 'at risk', 'paused'];
const STOPPED: readonly ActionState[] = ['superseded', 'cancelled'];

/**
 * The summary of a year from what was found of it: everything is counted from rows that are in it, an action that serves
 * several priorities once in the whole. Nothing is worked out that no row says.
 */
export function composeSummary({ priorities, others, ...head }: YearFound): PerformanceSummary {
  const actions = new Map(
    [...priorities.flatMap((one) => one.actions), ...others].map((one) => [one.id, one]),
  );
  const measures = priorities.flatMap((one) => one.measures);
  const counted = (verdict: MeasureVerdict) =>
    measures.filter((one) => one.verdict === verdict).length;
  return {
    ...head,
    actions: countActions([...actions.values()]),
    measures: {
      met: counted('met'),
      'not met': counted('not met'),
      'cannot tell': counted('cannot tell'),
      'no figure': counted('no figure'),
    },
    concerns: priorities.reduce((sum, one) => sum + one.concerns.length, 0),
    priorities: priorities.map((one) => ({ ...one, plans: byPlan(one.actions) })),
    others: byPlan(others),
  };
}

/** How some actions stand, each in one state; overdue and moved are counted beside it. */
export function countActions(actions: readonly SummedAction[]): ActionCounts {
  const many = (holds: (action: SummedAction) => boolean) => actions.filter(holds).length;
  return {
    all: actions.length,
    verified: many(({ state }) => state === 'verified'),
    claimed: many(({ state }) => state === 'claimed complete'),
    underWay: many(({ state }) => UNDER_WAY.includes(state)),
    notStarted: many(({ state }) => state === 'not started'),
    stopped: many(({ state }) => STOPPED.includes(state)),
    carried: many(({ state }) => state === 'carried forward'),
    overdue: many(({ isOverdue }) => isOverdue),
    moved: many(({ moves }) => moves > 0),
  };
}

/** The same by plan, in the order the plans are met. */
function byPlan(actions: readonly SummedAction[]): readonly PlanCounts[] {
  const slugs = [...new Set(actions.map(({ planSlug }) => planSlug))];
  return slugs.map((planSlug) => {
    const own = actions.filter((one) => one.planSlug === planSlug);
    return { plan: own[0]?.plan ?? '', planSlug, ...countActions(own) };
  });
}

/** A project, its money and what came of it: `Warm spaces (Home Office): £21,400 of £20,000 spent by 3 July 2023, £1,400 over the award; no outcome is recorded`. */
export function projectInWords(project: SummedProject): string {
  const { name, source, awardPence, spentPence, spentAsAt, outcome } = project;
  const award = moneyInWords(awardPence);
  const spent =
    spentPence === null || spentAsAt === null
      ? `${award} awarded, no spending is reported`
      : `${moneyInWords(spentPence)} of ${award} spent by ${shortDate(spentAsAt)}`;
  const over =
    spentPence !== null && spentPence > awardPence
      ? `, ${moneyInWords(spentPence - awardPence)} over the award`
      : '';
  return `${name} (${source}): ${spent}${over}; ${outcome ?? 'no outcome is recorded'}`;
}

/** Which plans are left out and why, in a sentence; null where none is, or nobody kept it. */
export function draftsInWords({ drafts = [] }: Pick<PerformanceSummary, 'drafts'>): string | null {
  if (drafts.length === 0) return null;
  const are = drafts.length === 1 ? 'It is a draft' : 'They are drafts';
  return `Left out: ${drafts.join(', ')}. ${are} the partnership has not agreed.`;
}

/** How the measures stand, in one sentence: `2 met, 1 not met, 1 with no figure yet`. */
export function measuresInWords(counts: PerformanceSummary['measures']): string {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  if (all === 0) return 'no measure is kept';
  const parts = Object.entries(MEASURE_VERDICTS).flatMap(([verdict, label]) => {
    const count = Object.entries(counts).find(([name]) => name === verdict)?.[1] ?? 0;
    return count === 0 ? [] : [`${count} ${label.toLowerCase()}`];
  });
  return parts.join(', ');
}

/** How some actions stand, in one sentence: `12 actions: 5 verified, 4 under way, 3 not started; 2 overdue, 1 moved`. */
export function actionsInWords(counts: ActionCounts): string {
  if (counts.all === 0) return 'no action of an agreed plan';
  const told = (pairs: readonly (readonly [number, string])[]) =>
    pairs.flatMap(([many, is]) => (many === 0 ? [] : [`${many} ${is}`])).join(', ');
  const states = told([
    [counts.verified, 'verified'],
    [counts.claimed, 'claimed complete'],
    [counts.underWay, 'under way'],
    [counts.notStarted, 'not started'],
    [counts.carried, 'carried forward'],
    [counts.stopped, 'superseded or cancelled'],
  ]);
  const beside = told([
    [counts.overdue, 'overdue'],
    [counts.moved, 'with a date that was moved'],
  ]);
  const all = counts.all === 1 ? '1 action' : `${counts.all} actions`;
  return `${all}: ${states}${beside === '' ? '' : `; ${beside}`}`;
}
