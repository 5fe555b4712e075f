import { DECLARED_WHEN, type Declarer } from '#records/interests';
import { INTERESTS, REGISTER_CATEGORIES } from '#rules';
import type { Choice, Field } from '../transitions/field.js';
import { NOT_REGISTERED } from './interest-forms.js';
import type { InterestsSubject } from './interest.subject.js';

/** What a link to the form brings with it: an item, an entry and whose it is. */
export interface Preset {
  readonly about: string;
  readonly entry: string;
  readonly member: string;
}

const yes = (text: string): readonly Choice[] => [{ value: 'yes', text }];

/** The form by which an interest is declared: for oneself, or by the officer for anybody who sits. */
export function declarationFields(subject: InterestsSubject, preset: Preset): readonly Field[] {
  const { meeting, declarers, mayRun } = subject;
  const sits = meeting.state === 'in session' || meeting.state === 'adjourned';
  return [
    ...(mayRun ? [memberField(declarers, preset.member)] : []),
    {
      kind: 'one of',
      name: 'kind',
      label: 'Kind of interest',
      hint: 'A party whip is declared by the member who is under it',
      choices: Object.entries(INTERESTS).map(([value, text]) => ({ value, text })),
    },
    {
      kind: 'menu',
      name: 'about',
      label: 'Which item it is in',
      value: preset.about,
      choices: [
        { value: '', text: 'The whole meeting' },
        ...meeting.items.map(({ number, title }) => ({
          value: String(number),
          text: `Item ${number}, ${title}`,
        })),
      ],
    },
    { kind: 'long text', name: 'nature', label: 'What the interest is' },
    {
      kind: 'some of',
      name: 'sensitive',
      label: 'Sensitive interest',
      choices: yes('Its details are withheld: only that there is one is said'),
    },
    {
      kind: 'menu',
      name: 'entry',
      label: 'Which entry of the register it is',
      hint: 'A disclosable pecuniary interest that is on none is to be registered within 28 days',
      value: preset.entry,
      choices: entryChoices(declarers, mayRun),
    },
    {
      kind: 'some of',
      name: 'leaves',
      label: 'Leaving the room',
      hint: 'A disclosable pecuniary interest means leaving, unless there is a dispensation',
      choices: yes('The member leaves the room and takes no part'),
    },
    {
      kind: 'line',
      name: 'dispensationBy',
      label: 'Dispensation, given by',
      hint: 'Leave it empty when there is none',
    },
    { kind: 'line', name: 'dispensationReason', label: 'Dispensation, the reason' },
    ...(mayRun && sits ? [whenField()] : []),
  ];
}

function memberField(declarers: readonly Declarer[], value: string): Field {
  return {
    kind: 'menu',
    name: 'member',
    label: 'Who declares it',
    value,
    choices: [{ value: '', text: 'Choose the member' }, ...memberChoices(declarers)],
  };
}

function whenField(): Field {
  return {
    kind: 'menu',
    name: 'when',
    label: 'When it was declared',
    choices: [
      { value: '', text: 'Now' },
      ...Object.entries(DECLARED_WHEN).map(([value, text]) => ({ value, text })),
    ],
  };
}

/** Everybody who may declare, to choose from. */
export const memberChoices = (declarers: readonly Declarer[]): readonly Choice[] =>
  declarers.map(({ personId, name }) => ({ value: personId, text: name }));

/** Every entry of the registers concerned, with its member where there are several. */
export function entryChoices(declarers: readonly Declarer[], several: boolean): readonly Choice[] {
  const none = { value: NOT_REGISTERED, text: 'It is not on the register' };
  const entries = declarers.flatMap(({ name, entries: theirs }) =>
    theirs.map(({ id, nature, category }) => {
      const words = nature ?? `a sensitive interest, ${labelOf(category)}`;
      return { value: id, text: several ? `${name}: ${words}` : words };
    }),
  );
  return [none, ...entries];
}

function labelOf(category: string): string {
  return new Map<string, string>(Object.entries(REGISTER_CATEGORIES)).get(category) ?? category;
}
