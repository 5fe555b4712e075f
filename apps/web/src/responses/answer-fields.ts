import { DECISIONS } from '#rules';
import type { Field } from '../transitions/field.js';

/** The fields of an answer, as a reply asks for them. */
export const ANSWER_FIELDS: readonly Field[] = [
  {
    kind: 'one of',
    name: 'decision',
    label: 'The decision',
    choices: [
      { value: 'accepted', text: DECISIONS.accepted.label },
      { value: 'accepted in part', text: DECISIONS['accepted in part'].label },
      {
        value: 'not accepted',
        text: DECISIONS['not accepted'].label,
        hint: { text: 'A lawful answer: give the reasons' },
      },
      { value: 'already in place', text: DECISIONS['already in place'].label },
    ],
  },
  {
    kind: 'long text',
    name: 'reason',
    label: 'Reasons',
    hint: 'Needed unless it is accepted in full',
  },
  {
    kind: 'long text',
    name: 'action',
    label: 'What will be done',
    hint: 'Needed if it is accepted, in full or in part',
  },
  { kind: 'line', name: 'owner', label: 'Person or post responsible' },
  { kind: 'date', name: 'targetDate', label: 'Done by', hint: 'For example 31 December 2026' },
];
