/** A paragraph as it was: its id and its whole words. */
interface Known {
  readonly id: string;
  readonly text: string;
}

/** How much of two texts must be the same words for one to be the other, changed: from 0 to 1. */
const ALIKE = 0.5;

/** More pairs than these are not compared word by word: nobody rewrites so much at once and calls it the same. */
const MOST_PAIRS = 20_000;

/**
 * An id for each text: that of the known one with the very words, wherever it stood; else that of the most alike that
 * is left, of two equally alike the earlier; else a new one. No id is given twice.
 */
export function keepIds(
  texts: readonly string[],
  known: readonly Known[],
  newId: () => string,
): readonly string[] {
  const same = ofTheVeryWords(texts, known);
  const taken = new Set(same);
  const left = known.filter(({ id }) => !taken.has(id));
  const open = texts.filter((_, index) => same[index] === null);
  const alike = open.length * left.length > MOST_PAIRS ? [] : ofTheMostAlike(open, left);
  const claimed = new Map(open.map((text, index) => [text, alike[index] ?? null]));
  const given = new Set<string>();
  return same.map((id, index) => {
    const found = id ?? claimed.get(texts[index] ?? '') ?? null;
    const own = found === null || given.has(found) ? newId() : found;
    given.add(own);
    return own;
  });
}

/** The nth paragraph of some words keeps the id of the nth that had them before. */
function ofTheVeryWords(
  texts: readonly string[],
  known: readonly Known[],
): readonly (string | null)[] {
  const before = new Map<string, string[]>();
  for (const { id, text } of known) {
    const same = before.get(text.trim());
    if (same === undefined) before.set(text.trim(), [id]);
    else same.push(id);
  }
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const nth = seen.get(text.trim()) ?? 0;
    seen.set(text.trim(), nth + 1);
    return before.get(text.trim())?.[nth] ?? null;
  });
}

function ofTheMostAlike(
  texts: readonly string[],
  known: readonly Known[],
): readonly (string | null)[] {
  const others = known.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  return texts.reduce<readonly (string | null)[]>((claimed, text) => {
    const words = wordsOf(text);
    const best = others
      .filter(({ id }) => !claimed.includes(id))
      .map((one) => ({ id: one.id, score: likeness(words, one.words) }))
      .reduce((most, one) => (one.score > most.score ? one : most), { id: '', score: 0 });
    return [...claimed, best.score < ALIKE ? null : best.id];
  }, []);
}

/** How many of the words of two texts they have in common, twice over all they have (Dice). */
function likeness(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size + others.size === 0) return 0;
  const common = [...words].filter((word) => others.has(word)).length;
  return (2 * common) / (words.size + others.size);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
