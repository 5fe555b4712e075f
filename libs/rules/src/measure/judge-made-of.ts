import { agreed, CONCLUDES, NO_FIGURE, MEASURE_VERDICTS, type Finding } from './judgement.js';
import type { PartStanding, PlanStanding } from './measure.js';
import { numberWords, percentWords } from './number-words.js';
import type { Target } from './target.js';

/** How much of an action plan is delivered: its dated actions that were verified. Ongoing ones are never delivered, so never counted. */
export function judgePlan(plan: PlanStanding | null, percent: number): Finding {
  if (plan === null) return NO_FIGURE;
  const { dated, verified, ongoing, title } = plan;
  const counted = `${numberWords(verified)} of ${numberWords(dated)} dated actions of ${title} are verified`;
  const notes = [
    `Cancelled and superseded actions are not counted, nor are ongoing ones (${ongoing}).`,
  ];
  if (dated === 0) {
    const sentence = `${title} has no dated actions, so there is no percentage.`;
    return { verdict: 'cannot tell', sentence, figures: [], notes };
  }
  const verdict = verified * 100 >= percent * dated ? 'met' : 'not met';
  const share = percentWords({ part: verified, whole: dated }, percent) ?? '';
  const sentence = `${counted}, ${share}: at least ${percent} per cent is wanted, ${CONCLUDES[verdict]}.`;
  return { verdict, sentence, figures: [], notes };
}

/**
 * How a measure made of others stands: all, any, or by weight. A part that is neither met nor not met leaves it open unless
 * the others settle it. "2 of 3 measures are met and all are wanted, so the measure is not met."
 */
export function judgeCompound(
  parts: readonly PartStanding[],
  { rule, percent }: Extract<Target, { kind: 'compound' }>,
): Finding {
  if (parts.length === 0) return NO_FIGURE;
  const notes = parts.map(
    ({ name, verdict, weight }) =>
      `${name}${rule === 'weighted' ? `, weight ${weight}` : ''}: ${MEASURE_VERDICTS[verdict].toLowerCase()}.`,
  );
  if (parts.every(({ verdict }) => verdict === 'no figure')) return { ...NO_FIGURE, notes };
  const met = parts.filter(({ verdict }) => verdict === 'met');
  const open = parts.filter(({ verdict }) => verdict !== 'met' && verdict !== 'not met');
  const isEnough = (counted: readonly PartStanding[]): boolean => {
    if (rule === 'all') return counted.length === parts.length;
    if (rule === 'any') return counted.length > 0;
    return weightOf(counted) * 100 >= (percent ?? 100) * weightOf(parts);
  };
  const verdict = agreed(isEnough([...met, ...open]), isEnough(met));
  const sentence = `${standing(parts, met, { rule, percent })}, ${CONCLUDES[verdict]}.`;
  return { verdict, sentence, figures: [], notes };
}

const weightOf = (parts: readonly PartStanding[]): number =>
  parts.reduce((sum, { weight }) => sum + weight, 0);

function standing(
  parts: readonly PartStanding[],
  met: readonly PartStanding[],
  { rule, percent }: Omit<Extract<Target, { kind: 'compound' }>, 'kind'>,
): string {
  const of = `${met.length} of ${parts.length} measures ${met.length === 1 ? 'is' : 'are'} met`;
  if (rule === 'all') return `${of} and all are wanted`;
  if (rule === 'any') return `${of} and one is enough`;
  const share = percentWords({ part: weightOf(met), whole: weightOf(parts) }, percent ?? 100);
  return `${of}, ${share ?? 'none'} of the weight, and at least ${percent ?? 100} per cent is wanted`;
}
