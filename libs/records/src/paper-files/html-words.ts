import type { HtmlNode } from '../report-upload/index.js';

const LINES = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The words of a node, a line break between its paragraphs. The marks of footnotes are left out. */
export function htmlWords(node: HtmlNode): string {
  return wordsIn(node)
    .replace(/[ \t\r]+\n|\n[ \t\r]+/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Whether every word of a node is bold. */
export function isAllBold(node: HtmlNode): boolean {
  if (node.tag === null) return node.text.trim() === '';
  if (node.tag === 'strong' || node.tag === 'b' || node.tag === 'th') return true;
  return node.children.length > 0 && node.children.every(isAllBold);
}

function wordsIn(node: HtmlNode): string {
  if (node.tag === null) return node.text.replace(/[\r\n\t]+/g, ' ');
  if (node.tag === 'br') return '\n';
  if (isFootnoteMark(node)) return '';
  const inner = node.children.map(wordsIn).join('');
  return LINES.has(node.tag) ? `\n${inner}\n` : inner;
}

function isFootnoteMark(node: HtmlNode): boolean {
  return node.tag === 'a' && /^#(?:footnote|endnote)(?:-ref)?-/.test(node.attributes['href'] ?? '');
}
