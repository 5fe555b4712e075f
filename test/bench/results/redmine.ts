import type { Duel } from '../load/duel.js';
import type { Finding } from './finding.js';
import type { GoalName } from './goals.js';
import { median } from './median.js';

/** What Redmine 5.0 with 100,000 issues did a second at eight clients, measured once on a machine of two cores. */
const REDMINE = {
  list: { goal: 'redmine list', perSecond: 10.9 },
  detail: { goal: 'redmine detail', perSecond: 9.4 },
  transition: { goal: 'redmine transition', perSecond: 18 },
  deliver: { goal: 'redmine reminders', perSecond: 3.9 },
} as const satisfies Partial<Record<GoalName, { goal: GoalName; perSecond: number }>>;

/**
 * How many times Redmine's figure ours is. Its figure is not of this run and not of this machine, so this tells an order of
 * magnitude and no more.
 */
export function againstRedmine(findings: readonly Finding[]): readonly Finding[] {
  return Object.entries(REDMINE).flatMap(([name, { goal, perSecond }]) => {
    const found = findings.find((one) => one.goal === name);
    if (found === undefined) return [];
    const ours = perSecondOf(found);
    const seen = `${ours.toFixed(0)}/s : ${perSecond}/s`;
    return [{ goal, value: ours / perSecond, seen, measured: { ours, redmine: perSecond } }];
  });
}

function perSecondOf({ goal, measured }: Finding): number {
  if (goal === 'deliver') {
    const turns = measured as readonly { readonly perSecond: number }[];
    return median(turns.map(({ perSecond }) => perSecond));
  }
  const duels = measured as readonly Duel[];
  const rounds = duels.filter(({ clients }) => clients === 8).flatMap((one) => one.rounds);
  return median(rounds.map(({ ours }) => ours.perSecond));
}
