import type { Letter } from './letter.js';
import { fill } from './templates.js';
import { textBlocks } from './text-blocks.js';
import type { Words } from './words.js';

/** Writes a notice's letter with its words: the plain text first, and from it the HTML. */
export function writeLetter(notice: string, words: Words): Letter {
  const folder = `notices/${notice}`;
  const subject = fill(`${folder}/subject.njk`, words).replace(/\s+/g, ' ').trim();
  const text = tidy(fill(`${folder}/body.txt.njk`, words));
  const blocks = textBlocks(text, [words.link ?? [], Object.values(words.links)].flat());
  const html = fill(`${folder}/body.html.njk`, { ...words, subject, blocks });
  return { subject, text, html };
}

/** What templates leave of unused parts: no space at a line's end, never two empty lines. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
