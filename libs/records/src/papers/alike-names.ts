import type { Glossary } from './glossary.js';
import type { Cell } from './plan-reading.js';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a and for in incl including inc issue of on other than the with'.split(' '),
);
const ASIDE = /\(|\b(?:incl|including|inc)\b/i;
const ALIKE = 0.5;

/**
 * Which of several printed names means the same as one of ours. Identical but for capitals is `ok`; alike, with the
 * abbreviations of the paper spelt out and what stands after "incl" or in brackets weighing less, is a `guess`;
 * nothing alike, or two equally alike, is `needs you`. "Road Safety incl Speeding" means "Speeding incl Road Safety".
 */
export function matchName(
  ours: readonly string[],
  printed: readonly string[],
  glossary: Glossary,
): Cell<string | null> {
  const raw = ours[0] ?? '';
  const scored = printed
    .map((name) => ({
      name,
      score: Math.max(0, ...ours.map((own) => likeness(own, name, glossary))),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < ALIKE) {
    return {
      raw,
      reading: null,
      state: 'needs you',
      why: 'Nothing printed there is like this name.',
    };
  }
  if (second?.score === best.score) {
    const why = `"${best.name}" and "${second.name}" are as like it.`;
    return { raw, reading: null, state: 'needs you', why };
  }
  if (best.score === 1) return { raw, reading: best.name, state: 'ok', why: '' };
  const why = `Printed "${raw}" here and "${best.name}" there.`;
  return { raw, reading: best.name, state: 'guess', why };
}

/** How alike two printed names are, from 0 to 1; 1 is the same words, whatever their capitals. */
export function likeness(a: string, b: string, glossary: Glossary): number {
  if (sameLetters(a) === sameLetters(b)) return 1;
  const [allA, allB] = [wordsIn(a, glossary), wordsIn(b, glossary)];
  const [mainA, mainB] = [mainOf(a, glossary), mainOf(b, glossary)];
  if (sameSet(mainA, mainB) || sameSet(allA, allB)) return 0.9;
  if (within(mainA, mainB) || within(mainB, mainA)) return 0.7;
  const shared = [...allA].filter((word) => allB.has(word)).length;
  return shared / Math.max(1, allA.size + allB.size - shared);
}

function sameLetters(name: string): string {
  return name.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

function mainOf(name: string, glossary: Glossary): ReadonlySet<string> {
  return wordsIn(name.split(ASIDE)[0] ?? '', glossary);
}

function wordsIn(name: string, glossary: Glossary): ReadonlySet<string> {
  const spelt = name.replace(/[A-Za-z&]+/g, (word) => glossary.get(word.toLowerCase()) ?? word);
  const words = spelt
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, '')
    .match(/\p{L}+/gu);
  return new Set((words ?? []).map(singular).filter((word) => !SMALL_WORDS.has(word)));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && a.size === b.size && within(a, b);
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && [...a].every((word) => b.has(word));
}
