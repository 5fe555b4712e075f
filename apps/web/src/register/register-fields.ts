import { REGISTER_CATEGORIES } from '#rules';
import type { RegisterLine } from '#records/register';
import type { Field } from '../transitions/field.js';

/** The form by which an interest is entered; with members to choose from for those who keep every register. */
export function entryFields(members: readonly RegisterLine[] | null): readonly Field[] {
  const member: Field = {
    kind: 'menu',
    name: 'member',
    label: 'Whose interest it is',
    choices: [
      { value: '', text: 'Choose the member' },
      ...(members ?? []).map(({ personId, name }) => ({ value: personId, text: name })),
    ],
  };
  return [
    ...(members === null ? [] : [member]),
    {
      kind: 'one of',
      name: 'category',
      label: 'Category',
      choices: Object.entries(REGISTER_CATEGORIES).map(([value, text]) => ({ value, text })),
    },
    { kind: 'long text', name: 'nature', label: 'What the interest is' },
    {
      kind: 'some of',
      name: 'sensitive',
      label: 'Sensitive interest',
      hint: 'One whose details could lead to violence or intimidation',
      choices: [
        { value: 'yes', text: 'Its details are withheld, as the monitoring officer agreed' },
      ],
    },
  ];
}
