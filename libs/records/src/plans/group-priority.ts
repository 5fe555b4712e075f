import {
  likeness,
  looseWords,
  type CellState,
  type PlanGroup,
  type PlanReading,
} from '../papers/index.js';
import type { KnownPriority } from './known-priorities.queries.js';

/** Which priority a group of a plan is, how sure that is, and why. */
export interface GroupPriority {
  /** The group as it is printed. */
  readonly group: string;
  /** Null where it is none, or where nobody can tell yet. */
  readonly priorityId: string | null;
  readonly name: string | null;
  readonly state: CellState;
  readonly why: string;
  readonly isDecided: boolean;
}

/** A priority a group certainly is. */
export interface CertainPriority {
  readonly id: string;
  readonly name: string;
}

/** The priorities that are certain, by the words of their group. */
export const certainPriorities = (
  groups: readonly GroupPriority[],
): ReadonlyMap<string, CertainPriority> =>
  new Map(
    groups.flatMap(({ group, priorityId: id, name, state }) =>
      state === 'ok' && id !== null && name !== null ? [[group, { id, name }] as const] : [],
    ),
  );

/** What persons said a group is, by its words in small letters: the id of a priority, or null for none. */
export type DecidedPriorities = ReadonlyMap<string, string | null>;

interface Among {
  readonly reading: PlanReading;
  readonly known: readonly KnownPriority[];
  readonly decided: DecidedPriorities;
}

const ALIKE = 0.5;

/**
 * Which priority each group of a plan is. The very name of one that has not ended before the plan began is certain; a name it
 * had before, that of one which became another, what an earlier import was told, and a name much like it are guesses.
 */
export function groupPriorities({ reading, known, decided }: Among): readonly GroupPriority[] {
  return reading.groups.map((group) => {
    const said = decided.get(group.name.toLowerCase());
    if (said !== undefined) {
      const name = known.find(({ id }) => id === said)?.name ?? null;
      return { group: group.name, priorityId: said, name, state: 'ok', why: '', isDecided: true };
    }
    return { ...proposed(group, { reading, known }), group: group.name, isDecided: false };
  });
}

type Proposal = Omit<GroupPriority, 'group' | 'isDecided'>;

function proposed(group: PlanGroup, { reading, known }: Omit<Among, 'decided'>): Proposal {
  const named = known.find(({ name }) => sameLetters(name, group.name));
  if (named !== undefined) return ofName(named, { reading, known });
  const before = known.find(({ earlier }) => earlier.some((name) => same(name, group.name)));
  if (before !== undefined)
    return guess(before, `“${before.name}” was called so in an earlier edition.`);
  const told = known.find(({ confirmed }) => confirmed.some((name) => same(name, group.name)));
  if (told !== undefined) return guess(told, 'An earlier paper was told so.');
  return nearest(group, { reading, known });
}

/** A priority that ended before the plan began is what it became, where that is one. */
function ofName(named: KnownPriority, { reading, known }: Omit<Among, 'decided'>): Proposal {
  const { endedOn, became, id, name } = named;
  const from = reading.title.year?.from;
  if (endedOn === null || became.length === 0 || (from !== undefined && from < endedOn)) {
    return { priorityId: id, name, state: 'ok', why: '' };
  }
  const now = known.filter((one) => became.includes(one.id));
  const [only, ...others] = now;
  if (only !== undefined && others.length === 0)
    return guess(only, `“${name}” became “${only.name}”.`);
  return unknown(`“${name}” became ${now.map((one) => `“${one.name}”`).join(' and ')}: say which.`);
}

function nearest(group: PlanGroup, { reading, known }: Omit<Among, 'decided'>): Proposal {
  const printed = [group.name, group.heading?.raw, group.band?.raw, group.priority.reading];
  const ours = printed.filter((one) => typeof one === 'string').map(withoutNumber);
  const scored = known
    .filter(({ endedOn }) => endedOn === null)
    .map((one) => ({ one, score: Math.max(...ours.map((own) => likenessTo(own, one, reading))) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < ALIKE) return unknown('No priority is called like it.');
  if (second?.score === best.score) {
    return unknown(`“${best.one.name}” and “${second.one.name}” are as like it.`);
  }
  return guess(best.one, `“${best.one.name}” is much like it.`);
}

const likenessTo = (own: string, { name, earlier }: KnownPriority, { glossary }: PlanReading) =>
  Math.max(...[name, ...earlier].map((one) => likeness(own, one, glossary)));

const guess = ({ id, name }: KnownPriority, why: string): Proposal => ({
  priorityId: id,
  name,
  state: 'guess',
  why,
});
const unknown = (why: string): Proposal => ({
  priorityId: null,
  name: null,
  state: 'needs you',
  why,
});
const withoutNumber = (words: string): string => words.replace(/^#*\s*(?:\d+[.)]?\s+)?/, '');
const letters = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
const sameLetters = (a: string, b: string): boolean => letters(a) === letters(b);
const same = (a: string, b: string): boolean => looseWords(a) === looseWords(b);
