import { COMPOUND_RULES, type MeasureKind, type Target } from '#rules';
import type { Field } from '../transitions/field.js';
import type { MeasureChoices } from './measure-choices.js';

type Saved<Kind extends MeasureKind> = Extract<Target, { readonly kind: Kind }> | null;

/** The fields of what is wanted, for each kind of measure its own. */
export function targetFields(kind: MeasureKind, from: MeasureChoices): readonly Field[] {
  const target = from.saved?.target ?? null;
  switch (kind) {
    case 'same period':
      return [];
    case 'last year': {
      const saved = target?.kind === kind ? String(target.byPercent) : '0';
      const hint = '0 where any change that way will do';
      return [number('percent', 'By at least how many per cent', hint, saved)];
    }
    case 'percentage':
    case 'plan delivery': {
      const saved = target?.kind === kind ? String(target.percent) : '';
      const wanted = number('percent', 'Percentage wanted', 'For example 60', saved);
      return kind === 'percentage' ? [wanted] : [planField(from), wanted];
    }
    case 'maintained':
      return bandFields(target?.kind === kind ? target : null);
    case 'coverage': {
      const saved = target?.kind === kind ? target.reach : null;
      const hint = 'Empty where all of them are';
      const value = saved === null ? '' : String(saved);
      return [number('reach', 'How many are to be covered', hint, value)];
    }
    case 'compound':
      return compoundFields(target?.kind === kind ? target : null, from);
  }
}

const number = (name: string, label: string, hint: string, value: string): Field => ({
  kind: 'number',
  name,
  label,
  hint,
  value,
});

const bandFields = (saved: Saved<'maintained'>): readonly Field[] => [
  number(
    'from',
    'From at least',
    'The least that is wanted',
    saved === null ? '' : `${saved.from}`,
  ),
  number('to', 'To at most', 'The most that is wanted', saved === null ? '' : `${saved.to}`),
];

const planField = ({ plans, saved }: MeasureChoices): Field => ({
  kind: 'one of',
  name: 'plan',
  label: 'Action plan',
  value: saved?.planId ?? '',
  choices: plans.map(({ id, title }) => ({ value: id, text: title })),
});

function compoundFields(
  target: Saved<'compound'>,
  { saved, others }: MeasureChoices,
): readonly Field[] {
  const offered = others.filter(({ kind, endedOn }) => kind !== 'compound' && endedOn === null);
  // The weights are read in the order in which the measures are offered.
  const parts = offered.flatMap(
    ({ slug }) => saved?.parts.filter((one) => one.slug === slug) ?? [],
  );
  return [
    {
      kind: 'some of',
      name: 'parts',
      label: 'Made of',
      value: parts.map(({ slug }) => slug),
      choices: offered.map(({ slug, name, priority }) => ({
        value: slug,
        text: name,
        hint: { text: priority },
      })),
    },
    {
      kind: 'one of',
      name: 'rule',
      label: 'How they count',
      value: target?.rule ?? '',
      choices: Object.entries(COMPOUND_RULES).map(([value, text]) => ({ value, text })),
    },
    {
      kind: 'line',
      name: 'weights',
      label: 'Weights',
      hint: 'Only by weight: one whole number for each, in the order above, such as 3, 2, 1',
      value: target?.rule === 'weighted' ? parts.map(({ weight }) => weight).join(', ') : '',
    },
    number(
      'percent',
      'Percentage of the weight wanted',
      'Only by weight',
      target?.percent === null || target === null ? '' : String(target.percent),
    ),
  ];
}
