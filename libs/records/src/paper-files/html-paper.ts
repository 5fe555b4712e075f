import type { PaperLine, PrintedPaper } from '../papers/index.js';
import { htmlTree, type HtmlNode } from '../report-upload/index.js';
import { htmlRows } from './html-rows.js';
import { htmlWords, isAllBold } from './html-words.js';

/** What browsers and office programs put around a copied table, and no word of it. */
const NOT_WORDS =
  /<!--[\s\S]*?-->|<(style|script|head|xml)\b[\s\S]*?<\/\1>|<!doctype[^>]*>|<\/?(?:meta|link|col|colgroup|o:p)\b[^>]*>/gi;

/**
 * HTML as a paper: headings with hashes, bullets, bold paragraphs with stars, tables row by row. It is what a Word file
 * is converted to, or a table that was pasted; it is never shown.
 */
export function htmlPaper(html: string): PrintedPaper {
  const clean = html.replace(NOT_WORDS, '').replace(/\b(colspan|rowspan)=(\d+)/gi, '$1="$2"');
  const printer = new Printer();
  for (const node of htmlTree(clean)) printer.print(node);
  return { lines: printer.lines };
}

class Printer {
  readonly lines: PaperLine[] = [];
  private paragraphs = 0;
  private tables = 0;

  print(node: HtmlNode): void {
    if (node.tag === null) return this.paragraph(node.text);
    const level = /^h([1-6])$/.exec(node.tag)?.[1];
    if (level !== undefined)
      return this.paragraph(htmlWords(node), `${'#'.repeat(Number(level))} `);
    if (node.tag === 'table') return this.table(node);
    if (node.tag === 'ul' || node.tag === 'ol') return this.list(node);
    if (holdsBlocks(node)) return node.children.forEach((child) => this.print(child));
    const words = htmlWords(node);
    this.paragraph(isAllBold(node) && words !== '' ? `**${words}**` : words);
  }

  private paragraph(words: string, mark = ''): void {
    if (words.trim() === '') return;
    this.paragraphs += 1;
    const where = `paragraph ${this.paragraphs}`;
    for (const text of words.split('\n').map((line) => line.trim())) {
      if (text !== '') this.lines.push({ text: `${mark}${text}`, cells: null, table: null, where });
    }
    this.gap();
  }

  private list(node: HtmlNode): void {
    for (const item of node.tag === null ? [] : node.children) {
      if (item.tag !== 'li') continue;
      this.paragraphs += 1;
      const text = `- ${htmlWords(item).replaceAll('\n', ' ').trim()}`;
      this.lines.push({ text, cells: null, table: null, where: `paragraph ${this.paragraphs}` });
    }
    this.gap();
  }

  private table(node: HtmlNode): void {
    this.tables += 1;
    htmlRows(node).forEach(({ cells, merged }, index) => {
      this.lines.push({
        text: cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t'),
        cells,
        table: this.tables,
        where: `table ${this.tables}, row ${index + 1}`,
        ...(merged.length === 0 ? {} : { merged }),
      });
    });
    this.gap();
  }

  private gap(): void {
    this.lines.push({ text: '', cells: null, table: null, where: '' });
  }
}

const BLOCKS = new Set(['table', 'p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function holdsBlocks(
  node: HtmlNode,
): node is Extract<HtmlNode, { readonly children: readonly HtmlNode[] }> {
  if (node.tag === null) return false;
  return node.children.some(
    (child) => child.tag !== null && (BLOCKS.has(child.tag) || holdsBlocks(child)),
  );
}
