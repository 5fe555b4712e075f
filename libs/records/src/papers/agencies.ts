import { doubted } from './cell-state.js';
import type { DirectoryEntry } from './directory.js';
import { namesInText, type NameIndex, type NamesInText } from './names-in-text.js';
import type { AgenciesReading, Cell, CellState } from './plan-reading.js';
import { wordsOf } from './words.js';

interface Doubt {
  readonly state: CellState;
  readonly why: string;
}

const PARTED = {
  space: 'Nothing is printed between the names; they were parted by the directory.',
  break: 'Only two spaces, perhaps a line break, stand between the names.',
} as const;

/**
 * The bodies named in a cell of lead agencies or of partners, by the directory's longest match.
 * `ok` only when every word is a known name and it is certain where one name ends: one name alone, or names with a
 * comma or the like between them. Names run together are a `guess`; a word no name covers makes it `needs you`.
 */
export function readAgencies(
  raw: string,
  column: 'leads' | 'partners',
  directory: NameIndex<DirectoryEntry>,
): Cell<AgenciesReading> {
  const names = namesInText(raw, directory);
  const reading = {
    matched: names.found.flatMap(({ raw: printed, candidates }) =>
      candidates.length === 1
        ? candidates.map(({ slug, name }) => ({ slug, name, raw: printed }))
        : [],
    ),
    unmatched: [
      ...names.rest,
      ...names.found.filter((one) => one.candidates.length > 1).map((one) => one.raw),
    ],
  };
  const plain: Cell<AgenciesReading> = { raw, reading, state: 'ok', why: knownAs(names) };
  return doubtsOf(names, column).reduce<Cell<AgenciesReading>>(
    (cell, { state, why }) => doubted(cell, state, why),
    plain,
  );
}

function doubtsOf(
  names: NamesInText<DirectoryEntry>,
  column: 'leads' | 'partners',
): readonly Doubt[] {
  if (names.wordCount === 0) return [nobody(column)];
  const doubts: Doubt[] = [];
  if (names.parted !== 'delimiter') doubts.push({ state: 'guess', why: PARTED[names.parted] });
  for (const { raw, candidates } of names.found) {
    const [entry] = candidates;
    if (entry !== undefined && isGuessed(entry, raw)) {
      doubts.push({ state: 'guess', why: `"${raw}" probably means ${entry.name}.` });
    }
    if (candidates.length > 1) doubts.push(severalCalled(raw, candidates));
    else if (entry?.kind === 'project' || entry?.kind === 'role') {
      doubts.push({ state: 'guess', why: `"${raw}" is a ${entry.kind}, not a body.` });
    } else if (entry?.kind === 'everyone' && column === 'leads') {
      doubts.push({ state: 'guess', why: `"${raw}" leaves nobody accountable.` });
    }
  }
  if (names.rest.length > 0) {
    const quoted = names.rest.map((words) => `"${words}"`).join(', ');
    doubts.push({ state: 'needs you', why: `Not in the directory: ${quoted}.` });
  }
  return doubts;
}

const isGuessed = ({ guessed = [] }: DirectoryEntry, raw: string): boolean =>
  guessed.some((name) => inWords(name) === inWords(raw));

const inWords = (name: string): string =>
  wordsOf(name)
    .map(({ word }) => word)
    .join(' ');

function nobody(column: 'leads' | 'partners'): Doubt {
  return column === 'leads'
    ? { state: 'needs you', why: 'No lead agency is printed.' }
    : { state: 'guess', why: 'No partner is printed.' };
}

function severalCalled(raw: string, candidates: readonly DirectoryEntry[]): Doubt {
  const names = candidates.map(({ name }) => name).join(' and ');
  return { state: 'needs you', why: `"${raw}" is what the directory calls both ${names}.` };
}

function knownAs(names: NamesInText<DirectoryEntry>): string {
  return names.found
    .flatMap(({ raw, candidates: [entry] }) =>
      entry === undefined || isGuessed(entry, raw) || entry.name.toLowerCase() === raw.toLowerCase()
        ? []
        : [`"${raw}" is ${entry.name}.`],
    )
    .join(' ');
}
