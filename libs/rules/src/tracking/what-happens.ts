import { ADDRESSEE, AWAITING_ANSWER, type AddresseeState } from '../recommendation/index.js';

/** What can be done to many recommendations at once. */
export const TRACKER_ACTS = {
  remind: { label: 'Send a reminder', done: 'Reminded' },
  assign: { label: 'Say who looks after them', done: 'Assigned' },
  tag: { label: 'Add a tag', done: 'Tagged' },
  untag: { label: 'Take a tag off', done: 'Tag taken off' },
  serve: { label: 'Say which priority they serve', done: 'Priority said' },
  unserve: { label: 'Say that they serve a priority no longer', done: 'Priority taken off' },
} as const;
export type TrackerAct = keyof typeof TRACKER_ACTS;

/** One addressee as far as what is to happen depends on it. */
export interface TrackedAddressee {
  readonly state: AddresseeState;
  readonly authority: string;
  readonly officer: string | null;
  readonly tags: readonly string[];
  /** The names of the priorities of the partnership its recommendation serves. */
  readonly priorities: readonly string[];
  /** The names of those who answer for the authority. */
  readonly answering: readonly string[];
  /** Those of them who were written to about it today, or had their mail of today. */
  readonly writtenToday: readonly string[];
  readonly mayKeep: boolean;
}

/** What will happen to one of them, or why nothing will, in a sentence. */
export interface TrackerEffect {
  readonly will: boolean;
  readonly sentence: string;
}

/**
 * What an act would do to one addressee. `value` is the name of who is to look after it, or of the tag. A reminder goes to
 * those who owe an answer or a report of progress now, and to nobody who was written to today: one mail a day.
 */
export function whatHappens(act: TrackerAct, value: string, row: TrackedAddressee): TrackerEffect {
  if (!row.mayKeep) return not('It is not yours to look after.');
  switch (act) {
    case 'remind':
      return reminded(row);
    case 'assign':
      return assigned(value, row);
    case 'tag': {
      const has = row.tags.find((tag) => isSameName(tag, value));
      return has === undefined
        ? will(`It gets the tag ${value}.`)
        : not(`It has the tag ${has} already.`);
    }
    case 'untag': {
      const has = row.tags.find((tag) => isSameName(tag, value));
      return has === undefined
        ? not(`It has no tag ${value}.`)
        : will(`The tag ${has} is taken off.`);
    }
    case 'serve':
      return row.priorities.includes(value)
        ? not(`It serves ${value} already.`)
        : will(`It serves ${value}.`);
    case 'unserve':
      return row.priorities.includes(value)
        ? will(`It serves ${value} no longer.`)
        : not(`It does not serve ${value}.`);
  }
}

/** Whether two names are of one tag: case, spaces and hyphens make no other. "Road safety" and "road-safety" are one. */
const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether an authority owes something now: an answer, or a report of progress. */
export const owesSomething = (state: AddresseeState): boolean =>
  state === 'in progress' || AWAITING_ANSWER.some((awaiting) => awaiting === state);

function reminded({ state, authority, answering, writtenToday }: TrackedAddressee): TrackerEffect {
  if (!owesSomething(state)) return not(`Nothing is owed: it is ${ADDRESSEE.states[state].is}.`);
  if (answering.length === 0) return not(`Nobody is named who answers for ${authority}.`);
  const left = answering.filter((name) => !writtenToday.includes(name));
  if (left.length === 0) return not(`Written to today already: ${inWords(writtenToday)}.`);
  return will(`A reminder goes to ${inWords(left)}.`);
}

function assigned(officer: string, row: TrackedAddressee): TrackerEffect {
  if (row.officer === officer) return not(`${officer} looks after it already.`);
  const before = row.officer === null ? '' : `, and ${row.officer} no longer`;
  return will(`${officer} looks after it${before}.`);
}

const will = (sentence: string): TrackerEffect => ({ will: true, sentence });
const not = (sentence: string): TrackerEffect => ({ will: false, sentence });

const inWords = (names: readonly string[]): string => {
  const sorted = names.toSorted();
  const last = sorted.at(-1) ?? '';
  return sorted.length < 2 ? last : `${sorted.slice(0, -1).join(', ')} and ${last}`;
};
