import { compareMoments, type Moment } from './moment.js';
import type { Happening, RecordedInterest, RecordedItem } from './recorded.js';
import type { RecordedAmendment, RecordedMotion } from './recorded-motion.js';

/** One thing of the course of an item, at its moment. A motion is moved, amended and decided, each at its own. */
export type Step = Moment &
  (
    | { readonly is: 'happening'; readonly happening: Happening }
    | { readonly is: 'declared'; readonly interest: RecordedInterest }
    | { readonly is: 'moved' | 'decided'; readonly motion: RecordedMotion }
    | {
        readonly is: 'amended';
        readonly motion: RecordedMotion;
        readonly amendment: RecordedAmendment;
      }
  );

/** What happened while an item was taken, in the order in which it happened; of the motions all, kept or not. */
export function itemSteps(
  item: RecordedItem,
  happenings: readonly Happening[],
  declared: readonly RecordedInterest[],
): readonly Step[] {
  return [
    ...happenings.map((happening): Step => ({
      at: happening.at,
      order: happening.order,
      is: 'happening',
      happening,
    })),
    ...declared.map((interest): Step => ({
      ...(interest.declared ?? UNKNOWN),
      is: 'declared',
      interest,
    })),
    ...item.motions.flatMap(stepsOf),
  ].toSorted(inOrder);
}

const UNKNOWN: Moment = { at: null };

function stepsOf(motion: RecordedMotion): readonly Step[] {
  const { moved, decided, amendments } = motion;
  const begun = moved ?? decided ?? UNKNOWN;
  const ended = decided ?? begun;
  return [
    { ...begun, is: 'moved', motion },
    ...amendments.map((amendment): Step => ({
      ...(amendment.decided ?? ended),
      is: 'amended',
      motion,
      amendment,
    })),
    { ...ended, is: 'decided', motion },
  ];
}

/** At one moment of the record the exclusion a motion brings comes last, and first who came or went. */
const inOrder = (a: Step, b: Step): number => compareMoments(a, b) || rankOf(a) - rankOf(b);

function rankOf(step: Step): number {
  if (step.is !== 'happening') return 1;
  return step.happening.kind === 'public excluded' ? 2 : 0;
}
