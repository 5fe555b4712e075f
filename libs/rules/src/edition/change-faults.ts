import type { Refusal } from '../refusal/index.js';
import type { DecidedChange } from './decided-change.js';

/** How many priorities go into a change of each kind and come out of it: least and most. */
const SHAPES = {
  keep: { from: [1, 1], to: [1, 1] },
  rename: { from: [1, 1], to: [1, 1] },
  merge: { from: [2, Infinity], to: [1, 1] },
  split: { from: [1, 1], to: [2, Infinity] },
  drop: { from: [1, 1], to: [0, 0] },
  add: { from: [0, 0], to: [1, 1] },
} as const satisfies Record<
  DecidedChange['kind'],
  Record<'from' | 'to', readonly [number, number]>
>;

interface Decided {
  /** Names that stand in the new edition already, of other decisions. */
  readonly standing: readonly string[];
  /** Names of priorities of the edition before that are decided already. */
  readonly decided: readonly string[];
}

/**
 * What is wrong with a decision of a new edition, as refusals; none when it can be taken. Names are compared without case.
 * Worked example: to merge "Burglary" alone is refused, for merging takes two or more.
 */
export function changeFaults(
  change: DecidedChange,
  { standing, decided }: Decided,
): readonly Refusal[] {
  const { from, to } = SHAPES[change.kind];
  return [
    ...fault(change.reason.trim() !== '', 'reason', 'Give the reason.'),
    ...fault(within(change.from.length, from), 'from', FROM_WORDS[change.kind]),
    ...fault(within(change.to.length, to), 'to', TO_WORDS[change.kind]),
    ...fault(
      change.to.every((name) => name.trim() !== ''),
      'to',
      'Give it a name.',
    ),
    ...change.from.flatMap((name) =>
      fault(!has(decided, name), 'from', `${name} is decided already: take that back first.`),
    ),
    ...fault(isRenamed(change), 'to', 'To rename it, give it another name; else keep it.'),
    ...twice(change.to, standing).flatMap((name) =>
      fault(false, 'to', `There is a priority called ${name} already: give it another name.`),
    ),
  ];
}

const FROM_WORDS: Readonly<Record<DecidedChange['kind'], string>> = {
  keep: 'Choose one priority.',
  rename: 'Choose one priority.',
  merge: 'Choose two priorities or more to merge.',
  split: 'Choose one priority.',
  drop: 'Choose one priority.',
  add: 'A new priority comes from none that there is.',
};
const TO_WORDS: Readonly<Record<DecidedChange['kind'], string>> = {
  keep: 'A kept priority stays one.',
  rename: 'Give its new name.',
  merge: 'Give the name of the one they become.',
  split: 'Give two names or more, each on a line of its own.',
  drop: 'Of a dropped priority nothing stands.',
  add: 'Give its name.',
};

const fold = (name: string): string => name.trim().toLocaleLowerCase('en-GB');
const has = (names: readonly string[], name: string): boolean =>
  names.some((one) => fold(one) === fold(name));
const within = (count: number, [least, most]: readonly [number, number]): boolean =>
  count >= least && count <= most;
const isRenamed = ({ kind, from, to }: DecidedChange): boolean =>
  kind !== 'rename' || from[0] === undefined || to[0] === undefined || from[0] !== to[0].trim();

/** Names that stand elsewhere, or come twice among themselves. */
const twice = (names: readonly string[], standing: readonly string[]): readonly string[] =>
  names.filter(
    (name, index) =>
      name.trim() !== '' && (has(standing, name) || has(names.slice(0, index), name)),
  );

const fault = (met: boolean, field: string, sentence: string): readonly Refusal[] =>
  met ? [] : [{ code: 'field-wrong', field, sentence }];
