import type { CompoundRule, Direction } from './measure-kinds.js';
import { numberWords } from './number-words.js';

/** What a measure of each kind is held against; its kind decides its form. Percentages have at most one decimal place. */
export type Target =
  | { readonly kind: 'last year'; readonly byPercent: number }
  | { readonly kind: 'same period' }
  | { readonly kind: 'percentage'; readonly percent: number }
  | { readonly kind: 'plan delivery'; readonly percent: number }
  | { readonly kind: 'compound'; readonly rule: CompoundRule; readonly percent: number | null }
  | { readonly kind: 'maintained'; readonly from: number; readonly to: number }
  | { readonly kind: 'coverage'; readonly reach: number | null };

/** What is wanted, as a sentence. Worked example: a percentage of 60, higher better, is "At least 60 per cent." */
export function measureTargetInWords(target: Target, direction: Direction | null): string {
  const least = direction === 'lower' ? 'At most' : 'At least';
  switch (target.kind) {
    case 'last year':
      return target.byPercent === 0
        ? `${capital(direction)} than last year.`
        : `At least ${target.byPercent} per cent ${direction ?? ''} than last year.`;
    case 'same period':
      return `${capital(direction)} than in the same period last year.`;
    case 'percentage':
      return `${least} ${target.percent} per cent.`;
    case 'plan delivery':
      return `At least ${target.percent} per cent of the plan’s dated actions verified.`;
    case 'compound':
      return compoundInWords(target);
    case 'maintained':
      return `Kept from ${numberWords(target.from)} to ${numberWords(target.to)}.`;
    case 'coverage':
      return target.reach === null ? 'All of them.' : `At least ${numberWords(target.reach)}.`;
  }
}

const capital = (direction: Direction | null): string =>
  direction === 'higher' ? 'Higher' : 'Lower';

function compoundInWords({ rule, percent }: Extract<Target, { kind: 'compound' }>): string {
  if (rule === 'all') return 'All of the measures it is made of are met.';
  if (rule === 'any') return 'At least one of the measures it is made of is met.';
  return `Measures with at least ${percent ?? 100} per cent of the weight are met.`;
}
