import { htmlTree, type HtmlNode } from '../report-upload/index.js';

/** A table of a Word file: its rows, each with the words of its first two cells. */
export type FormTable = readonly { readonly label: string; readonly text: string }[];

/** The tables of a converted Word file, and all its words outside them. */
export function formTables(html: string): {
  readonly tables: readonly FormTable[];
  readonly around: string;
} {
  const nodes = htmlTree(html);
  const tables = nodes.filter(({ tag }) => tag === 'table').map(rowsOf);
  const around = nodes
    .filter(({ tag }) => tag !== 'table')
    .map(linesOf)
    .join('\n');
  return { tables, around };
}

const rowsOf = (table: HtmlNode): FormTable =>
  within(table, 'tr').map((row) => {
    const [label, text] = cellsOf(row);
    return {
      label: label === undefined ? '' : linesOf(label),
      text: text === undefined ? '' : linesOf(text),
    };
  });

const cellsOf = (row: HtmlNode): readonly HtmlNode[] =>
  childrenOf(row).filter(({ tag }) => tag === 'td' || tag === 'th');

function within(node: HtmlNode, tag: string): readonly HtmlNode[] {
  return childrenOf(node).flatMap((child) =>
    child.tag === tag ? [child] : child.tag === 'table' ? [] : within(child, tag),
  );
}

const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  node.tag === null ? [] : node.children;

const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'tr', 'td', 'table', 'br']);

/** The words within a node, a line for each of its blocks. */
function linesOf(node: HtmlNode): string {
  return wordsOf(node)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function wordsOf(node: HtmlNode): string {
  if (node.tag === null) return node.text.replace(/\s+/g, ' ');
  if (node.tag === 'br') return '\n';
  const words = node.children.map(wordsOf).join('');
  return BLOCKS.has(node.tag) ? `\n${words}\n` : words;
}
