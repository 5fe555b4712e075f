import type { ActionView, PlanChoices } from '#records/plans';
import type { Field } from '../transitions/field.js';
import { UPDATE_RATINGS } from './action-forms.js';

const DUE_HINT = 'A day, a month such as "Sept 2026", a quarter such as "Q2 2026/27", or "ongoing"';

/** What an update asks, for the page of the action and for the signed link alike. */
export const UPDATE_FIELDS: readonly Field[] = [
  {
    kind: 'one of',
    name: 'rating',
    label: 'How does it stand?',
    value: 'as it stands',
    choices: Object.entries(UPDATE_RATINGS).map(([value, text]) => ({ value, text })),
  },
  {
    kind: 'long text',
    name: 'text',
    label: 'What was done, or what stands in the way?',
    alsoCalled: ['reason'],
  },
];

export const CLAIM_FIELDS: readonly Field[] = [
  { kind: 'long text', name: 'text', label: 'What was done, and what shows it?' },
];

/** The new due of an action, with why and who agreed. */
export const DUE_FIELDS: readonly Field[] = [
  { kind: 'line', name: 'due', label: 'New date', hint: DUE_HINT },
  { kind: 'long text', name: 'reason', label: 'Reason' },
  {
    kind: 'line',
    name: 'agreedBy',
    label: 'Who agreed to it',
    hint: 'For example "The working group on 12 July" or the name of a person',
  },
];

/** The fields of what an action says, filled with what it says now. */
export function wordsFields(action: ActionView | null): readonly Field[] {
  const agencies = (part: 'lead' | 'partner') =>
    (action?.agencies ?? [])
      .filter((one) => one.part === part)
      .map(({ name }) => name)
      .join('\n');
  return [
    { kind: 'line', name: 'reference', label: 'Reference', value: action?.reference ?? '' },
    { kind: 'line', name: 'group', label: 'Group', value: action?.group ?? '' },
    { kind: 'long text', name: 'wording', label: 'Action', value: action?.wording ?? '' },
    {
      kind: 'long text',
      name: 'leads',
      label: 'Lead agencies',
      hint: 'One to a line, as the directory names them',
      value: agencies('lead'),
    },
    {
      kind: 'long text',
      name: 'partners',
      label: 'Partners',
      hint: 'One to a line',
      value: agencies('partner'),
    },
    {
      kind: 'line',
      name: 'funding',
      label: 'Funding',
      hint: 'Who pays; several with a comma between',
      value: action?.funding ?? '',
    },
  ];
}

/** The fields of a new action, beside those of its words. */
export function newActionFields(
  priorities: readonly { readonly id: string; readonly name: string }[],
  { groups }: Pick<PlanChoices, 'groups'>,
): readonly Field[] {
  const hint = groups.length === 0 ? undefined : `For example ${groups.slice(0, 3).join('; ')}`;
  return [
    ...wordsFields(null).map((field) =>
      field.name === 'group' && hint !== undefined ? { ...field, hint } : field,
    ),
    {
      kind: 'line',
      name: 'accountable',
      label: 'Which lead is accountable',
      hint: 'Its name as above. One lead alone is the accountable one',
    },
    { kind: 'line', name: 'due', label: 'Due', hint: DUE_HINT },
    ...prioritiesField(priorities, []),
  ];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What may be chosen, and what was chosen before though that has ended meanwhile: nothing is lost by a save. */
export const choicesWith = (
  choices: readonly Named[],
  kept: readonly Named[],
): readonly Named[] => [
  ...kept.filter(({ id }) => !choices.some((one) => one.id === id)),
  ...choices,
];

/** Which priorities it serves; nothing to ask where there are none. */
export function prioritiesField(
  priorities: readonly { readonly id: string; readonly name: string }[],
  value: readonly string[],
): readonly Field[] {
  if (priorities.length === 0) return [];
  return [
    {
      kind: 'some of',
      name: 'priorities',
      label: 'Priorities it serves',
      hint: 'The lead of the first looks after it',
      value,
      choices: priorities.map(({ id, name }) => ({ value: id, text: name })),
    },
  ];
}

/** Which measures show whether it worked; nothing to ask where there are none. */
export function measuresField(
  measures: readonly { readonly id: string; readonly name: string }[],
  value: readonly string[],
): readonly Field[] {
  if (measures.length === 0) return [];
  return [
    {
      kind: 'some of',
      name: 'measures',
      label: 'Measures that show whether it worked',
      value,
      choices: measures.map(({ id, name }) => ({ value: id, text: name })),
    },
  ];
}
