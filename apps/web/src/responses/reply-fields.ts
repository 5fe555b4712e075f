import type { Field } from '../transitions/field.js';
import { ANSWER_FIELDS } from './answer-fields.js';

/** The fields of one answer in a reply, as its task asks for them. */
export const REPLY_FIELDS: readonly Field[] = [
  ...ANSWER_FIELDS.filter(({ kind }) => kind !== 'date'),
  {
    kind: 'line',
    name: 'targetRaw',
    label: 'Done by',
    hint: 'For example 31 March 2027, by September 2027, or ongoing, reviewed quarterly',
  },
  {
    kind: 'long text',
    name: 'evidence',
    label: 'Where to see it',
    hint: 'A document, a page or figures. Needed if it is already in place',
  },
];

/** What is asked of words that are not to be published. */
export const KEPT_BACK_FIELDS: readonly Field[] = [
  {
    kind: 'long text',
    name: 'keptBack',
    label: 'Words that are not for publication',
    hint: 'Only the committee and its officers read them',
  },
  { kind: 'line', name: 'keptBackReason', label: 'Why they are not for publication' },
];
