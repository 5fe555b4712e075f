import { wordsOf, type Word } from './words.js';

/** Anything that has a name and other names, such as a directory entry or a source of funding. */
export interface Named {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Names by their first word, the longest first. */
export type NameIndex<T extends Named> = ReadonlyMap<string, readonly IndexedName<T>[]>;

interface IndexedName<T> {
  readonly words: readonly Word[];
  readonly named: T;
}

export interface FoundName<T> {
  readonly raw: string;
  /** More than one when two entries go by exactly these words. */
  readonly candidates: readonly T[];
}

export interface NamesInText<T> {
  readonly found: readonly FoundName<T>[];
  /** What no name covers, as printed. */
  readonly rest: readonly string[];
  /**
   * The weakest thing that stands between two of these: a `delimiter` such as a comma or "and", a `break`, which is
   * two spaces and perhaps a line break, or only a `space`.
   */
  readonly parted: 'delimiter' | 'break' | 'space';
  readonly wordCount: number;
  readonly wordsCovered: number;
}

/** A run of words that is one name, or that no name covers. */
interface Piece<T> {
  readonly words: readonly Word[];
  readonly candidates: readonly T[];
}

const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'with', 'plus']);

/** The names and aliases of a list, ready to be looked up by `namesInText`. */
export function indexNames<T extends Named>(list: readonly T[]): NameIndex<T> {
  const index = new Map<string, IndexedName<T>[]>();
  for (const named of list) {
    for (const name of [named.name, ...named.aliases]) {
      const words = wordsOf(name);
      const first = words[0];
      if (first === undefined) continue;
      index.set(first.word, [...(index.get(first.word) ?? []), { words, named }]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The names printed in a text, left to right: at each word the longest name that fits, whole words only, without
 * regard to capitals. Words no name covers are kept as `rest`. "KCC Clean Kent CSU" with KCC, Clean Kent and CSU
 * in the index finds the three, parted by spaces only.
 */
export function namesInText<T extends Named>(text: string, index: NameIndex<T>): NamesInText<T> {
  const words = wordsOf(text);
  const pieces = piecesOf(words, index);
  const named = pieces.filter(({ candidates }) => candidates.length > 0);
  const unnamed = pieces.filter(({ candidates }) => candidates.length === 0);
  return {
    found: named.map((piece) => ({ raw: rawOf(piece.words), candidates: piece.candidates })),
    rest: unnamed.map((piece) => rawOf(piece.words)),
    parted: weakestParting(pieces.slice(1)),
    wordCount: words.length,
    wordsCovered: named.reduce((total, piece) => total + piece.words.length, 0),
  };
}

function piecesOf<T extends Named>(
  words: readonly Word[],
  index: NameIndex<T>,
): readonly Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let afterConnective = false;
  for (let at = 0; at < words.length;) {
    const names = longestNamesAt(words, at, index);
    const run = words.slice(at, at + Math.max(1, names[0]?.words.length ?? 1));
    const [first, ...others] = run;
    if (first === undefined) break;
    const last = pieces.at(-1);
    if (names.length === 0 && CONNECTIVES.has(first.word)) {
      afterConnective = true;
    } else if (
      names.length === 0 &&
      last?.candidates.length === 0 &&
      !afterConnective &&
      first.before === 'space'
    ) {
      pieces[pieces.length - 1] = { words: [...last.words, first], candidates: [] };
    } else {
      const opening: Word = afterConnective ? { ...first, before: 'delimiter' } : first;
      pieces.push({ words: [opening, ...others], candidates: distinct(names) });
      afterConnective = false;
    }
    at += run.length;
  }
  return pieces;
}

function weakestParting<T>(later: readonly Piece<T>[]): NamesInText<T>['parted'] {
  const partings = later.map(({ words }) => words[0]?.before);
  if (partings.includes('space')) return 'space';
  return partings.includes('break') ? 'break' : 'delimiter';
}

function longestNamesAt<T extends Named>(
  words: readonly Word[],
  at: number,
  index: NameIndex<T>,
): readonly IndexedName<T>[] {
  const fitting = (index.get(words[at]?.word ?? '') ?? []).filter((name) => fits(name, words, at));
  return fitting.filter((name) => name.words.length === fitting[0]?.words.length);
}

function fits<T>(name: IndexedName<T>, words: readonly Word[], at: number): boolean {
  return name.words.every((expected, offset) => {
    const word = words[at + offset];
    if (word === undefined || word.word !== expected.word) return false;
    return offset === 0 || word.before !== 'delimiter' || expected.before === 'delimiter';
  });
}

function distinct<T extends Named>(names: readonly IndexedName<T>[]): readonly T[] {
  return [...new Map(names.map(({ named }) => [named.slug, named])).values()];
}

function rawOf(words: readonly Word[]): string {
  return words.map((word, index) => (index === 0 ? '' : word.gap) + word.raw).join('');
}
