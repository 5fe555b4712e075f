import type { HtmlNode } from './html-tree.js';

/** The words of footnotes by the address of their marks. */
export type Footnotes = ReadonlyMap<string, string>;

/** The words within one block in the Markdown subset: bold, emphasis, links; a footnote in brackets where its mark is. */
export function inlineText(node: HtmlNode, footnotes: Footnotes): string {
  if (node.tag === null) return node.text.replace(/\s+/g, ' ');
  if (node.tag === 'br') return '\n';
  if (node.tag === 'ul' || node.tag === 'ol' || node.tag === 'table') return '';
  const within = node.children.map((child) => inlineText(child, footnotes)).join('');
  if (node.tag === 'strong') return marked(within, '**');
  if (node.tag === 'em') return marked(within, '*');
  return node.tag === 'a' ? link(within, node.attributes['href'] ?? '', footnotes) : within;
}

/** Marks stand against the words, the spaces outside them; over a line break each line has its own. */
function marked(words: string, mark: string): string {
  return words
    .split('\n')
    .map((line) => line.replace(/^(\s*)(.*\S)(\s*)$/, `$1${mark}$2${mark}$3`))
    .join('\n');
}

function link(words: string, href: string, footnotes: Footnotes): string {
  const footnote = footnotes.get(href);
  if (footnote !== undefined) return ` [${footnote}]`;
  const isKept = /^(?:https?:|mailto:)/i.test(href) && !/[\s()<>]/.test(href);
  return isKept && words.trim() !== '' ? `[${words.trim()}](${href})` : words;
}
