import type { Block, Inline } from './block.js';
import { readMarkdown } from './read-markdown.js';

/**
 * The words of a Markdown text without its marks, one block, list item or table row a line: for searching, comparing
 * and short mentions. `plainText('- **one**\n- two')` is `one` and `two` on two lines.
 */
export function plainText(text: string): string {
  return linesOf(readMarkdown(text)).join('\n');
}

const linesOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(lines);

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.children)];
    case 'list':
      return block.items.flatMap(linesOf);
    case 'quote':
      return linesOf(block.blocks);
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(words).join(' | '));
  }
}

const words = (inlines: readonly Inline[]): string => inlines.map(word).join('');

function word(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'link':
      return words(inline.children);
  }
}
