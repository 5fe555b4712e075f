import type { MeasureStanding } from '#records/measures';
import { DIRECTIONS, MEASURE_KINDS, PERIOD_KINDS, type MeasureKind } from '#rules';
import type { Field } from '../transitions/field.js';
import type { MeasureChoices } from './measure-choices.js';
import { YES_OR_NO } from './measure-words-form.js';
import { targetFields } from './target-fields.js';

/** The names of a table as things to choose. */
export const choicesOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

/** The fields of a measure of one kind, as it is saved or empty for a new one. */
export function measureFields(kind: MeasureKind, from: MeasureChoices): readonly Field[] {
  const { saved } = from;
  const { direction, figures } = MEASURE_KINDS[kind];
  return [
    { kind: 'hidden', name: 'kind', label: 'Kind', value: kind },
    { kind: 'line', name: 'name', label: 'Name', value: saved?.name ?? '' },
    ...(figures === 'number'
      ? [
          line(
            'unit',
            'What is counted',
            'For example offences. You can leave it empty',
            saved?.unit,
          ),
        ]
      : []),
    ...(direction ? [directionField(saved)] : []),
    ...targetFields(kind, from),
    ...(figures === 'none' ? [] : [...figuresFields(kind, saved), ...sumFields(kind, from)]),
    {
      kind: 'one of',
      name: 'isPublic',
      label: 'May the public see it?',
      value: saved === null ? '' : saved.isPublic ? 'yes' : 'no',
      choices: choicesOf(YES_OR_NO),
    },
  ];
}

const line = (name: string, label: string, hint: string, value = ''): Field => ({
  kind: 'line',
  name,
  label,
  hint,
  value,
});

const directionField = (saved: MeasureStanding | null): Field => ({
  kind: 'one of',
  name: 'direction',
  label: 'Which way is better',
  value: saved?.direction ?? '',
  choices: choicesOf(DIRECTIONS),
});

/** What a measure may be the sum of: whatever is counted as it is. No field where there is nothing of the sort. */
function sumFields(kind: MeasureKind, { saved, others }: MeasureChoices): readonly Field[] {
  const { figures } = MEASURE_KINDS[kind];
  const alike = others.filter(
    (one) => MEASURE_KINDS[one.kind].figures === figures && one.slug !== saved?.slug,
  );
  if (alike.length === 0) return [];
  const hint =
    'So that a small number of one is not given away by taking the rest from the whole. None where it is no sum';
  return [
    {
      kind: 'some of',
      name: 'sumOf',
      label: 'Is it the sum of other measures?',
      hint,
      value: saved?.sumOf.map(({ slug }) => slug) ?? [],
      choices: alike.map(({ slug, name, priority }) => ({
        value: slug,
        text: name,
        hint: { text: priority },
      })),
    },
  ];
}

function figuresFields(kind: MeasureKind, saved: MeasureStanding | null): readonly Field[] {
  const hides = saved === null ? MEASURE_KINDS[kind].hidesBelow : saved.hidesBelow;
  const decimals: Field = {
    kind: 'one of',
    name: 'decimals',
    label: 'Decimal places of its figures',
    value: String(saved?.decimals ?? 0),
    choices: ['0', '1', '2'].map((value) => ({ value, text: value === '0' ? 'None' : value })),
  };
  return [
    {
      kind: 'one of',
      name: 'periodKind',
      label: 'How often figures come',
      value: saved?.periodKind ?? '',
      choices: choicesOf(PERIOD_KINDS),
    },
    ...(MEASURE_KINDS[kind].figures === 'number' ? [decimals] : []),
    {
      kind: 'number',
      name: 'hidesBelow',
      label: 'Counts below this are not shown',
      hint: 'So that nobody can be recognised. Empty shows every count',
      value: hides === null ? '' : String(hides),
    },
    line('source', 'Where figures come from', 'For example police recorded crime', saved?.source),
  ];
}
