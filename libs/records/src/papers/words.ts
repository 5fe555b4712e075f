import { withoutMarkup } from './markup.js';

export interface Word {
  /** Lower case, straight apostrophes, no punctuation at either end; "&" is "and". */
  readonly word: string;
  readonly raw: string;
  /** What is printed between this word and the one before it. */
  readonly gap: string;
  /** `break` is two spaces: often, not always, a line break inside the cell. */
  readonly before: 'start' | 'space' | 'break' | 'delimiter';
}

const PIECE = /[^\s,;|/•·]+/g;

/** The words of a cell, cleaned of markup, each with what separates it from the word before. */
export function wordsOf(text: string): readonly Word[] {
  const clean = withoutMarkup(text);
  const words: Word[] = [];
  let end = 0;
  for (const piece of clean.matchAll(PIECE)) {
    const word = bare(piece[0]);
    if (word === '') continue;
    const gap = clean.slice(end, piece.index);
    words.push({ word, raw: piece[0], gap, before: words.length === 0 ? 'start' : kindOf(gap) });
    end = piece.index + piece[0].length;
  }
  return words;
}

function kindOf(gap: string): Word['before'] {
  if (/\S/.test(gap)) return 'delimiter';
  return gap.length > 1 ? 'break' : 'space';
}

function bare(piece: string): string {
  if (piece === '&' || piece === '+') return 'and';
  return piece
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
