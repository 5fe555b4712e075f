import { htmlTree, type HtmlNode } from './html-tree.js';
import { inlineText, type Footnotes } from './inline-text.js';

/**
 * A converted Word document as a report is printed: headings with hashes, numbered paragraphs, bullets, tables with
 * bars. Word does not tell the numbers of its lists: they are counted through. A table of labels
 * above the first heading becomes lines such as `Status: For Decision`.
 */
export function printedHtml(html: string): string {
  const nodes = htmlTree(html);
  const footnotes = footnotesIn(nodes);
  const writer = new Printer(footnotes);
  for (const node of nodes) writer.print(node);
  return writer.text();
}

class Printer {
  private readonly blocks: string[] = [];
  private counted = 0;
  private hasHeading = false;
  private endsInBullet = false;

  constructor(private readonly footnotes: Footnotes) {}

  text(): string {
    return this.blocks.join('\n\n');
  }

  print(node: HtmlNode): void {
    if (node.tag === null) return this.add(node.text.trim());
    const level = /^h([1-6])$/.exec(node.tag)?.[1];
    if (level !== undefined) return this.heading(Number(level), node);
    if (node.tag === 'ul' || node.tag === 'ol') return this.list(node);
    if (node.tag === 'table') return this.table(node);
    this.add(this.words(node));
  }

  private heading(level: number, node: HtmlNode): void {
    const words = oneLine(this.words(node)).replace(/\*\*/g, '');
    if (words === '') return;
    this.hasHeading = true;
    this.add(`${'#'.repeat(level)} ${words}`);
  }

  private list(node: HtmlNode): void {
    const isNumbered = node.tag === 'ol';
    const items = elements(node, 'li').filter((item) => !isFootnote(item));
    for (const item of items) {
      const words = oneLine(this.words(item));
      if (isNumbered) this.counted += 1;
      const mark = isNumbered ? `${this.counted}.` : '-';
      const lines = [...(words === '' ? [] : [`${mark} ${words}`]), ...this.nested(item, 1)];
      if (isNumbered) this.add(lines.join('\n'));
      else this.join(lines);
    }
  }

  private nested(item: HtmlNode, depth: number): readonly string[] {
    return children(item)
      .filter(({ tag }) => tag === 'ul' || tag === 'ol')
      .flatMap((list) =>
        elements(list, 'li').flatMap((one, index) => {
          const mark = list.tag === 'ol' ? `- (${letter(index)})` : '-';
          const line = `${'  '.repeat(depth)}${mark} ${oneLine(this.words(one))}`;
          return [line, ...this.nested(one, depth + 1)];
        }),
      );
  }

  private table(node: HtmlNode): void {
    const rows = descendants(node, 'tr').map((row) =>
      children(row)
        .filter(({ tag }) => tag === 'td' || tag === 'th')
        .map((cell) => this.cell(cell)),
    );
    const width = Math.max(0, ...rows.map((cells) => cells.length));
    if (!this.hasHeading && rows.length > 0 && rows.every(isLabelled)) {
      return this.add(rows.map(([label = '', ...rest]) => labelLine(label, rest)).join('\n'));
    }
    const bars = rows.map((cells) => {
      const filled = Array.from({ length: width }, (_, at) => cells[at] ?? '');
      return `| ${filled.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
    });
    const divider = `|${' --- |'.repeat(width)}`;
    if (width > 0) this.add([bars[0] ?? '', divider, ...bars.slice(1)].join('\n'));
  }

  private cell(node: HtmlNode): string {
    const blocks = children(node).map((one) =>
      one.tag === 'ul' || one.tag === 'ol'
        ? descendants(one, 'li')
            .map((item) => oneLine(this.words(item)))
            .join('; ')
        : oneLine(this.words(one)),
    );
    return blocks.filter((words) => words !== '').join(' ');
  }

  private words(node: HtmlNode): string {
    return inlineText(node, this.footnotes).trim();
  }

  /** Bullets one under the other are one list. */
  private join(lines: readonly string[]): void {
    const last = this.blocks.at(-1);
    if (last !== undefined && this.endsInBullet) {
      this.blocks[this.blocks.length - 1] = [last, ...lines].join('\n');
    } else this.add(lines.join('\n'));
    this.endsInBullet = true;
  }

  private add(block: string): void {
    if (block.trim() === '') return;
    this.blocks.push(block);
    this.endsInBullet = false;
  }
}

const isLabelled = (cells: readonly string[]): boolean =>
  cells.length === 2 && (cells[0] ?? '') !== '' && (cells[0] ?? '').length <= 70;

function labelLine(label: string, rest: readonly string[]): string {
  return `${label.replace(/\*\*/g, '').replace(/\s*:$/, '')}: ${rest.join(' ')}`.trim();
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const letter = (index: number): string => String.fromCharCode(97 + (index % 26));
const children = (node: HtmlNode): readonly HtmlNode[] => (node.tag === null ? [] : node.children);
const elements = (node: HtmlNode, tag: string): readonly HtmlNode[] =>
  children(node).filter((one) => one.tag === tag);
const descendants = (node: HtmlNode, tag: string): readonly HtmlNode[] =>
  children(node).flatMap((one) => (one.tag === tag ? [one] : descendants(one, tag)));
const isFootnote = (node: HtmlNode): boolean =>
  node.tag !== null && /^(?:footnote|endnote)-/.test(node.attributes['id'] ?? '');

/** What stands at the foot of pages, by the address its mark leads to. */
function footnotesIn(nodes: readonly HtmlNode[]): Footnotes {
  const items = nodes.flatMap((node) => descendants(node, 'li')).filter(isFootnote);
  return new Map(
    items.map((item) => {
      const id = item.tag === null ? '' : (item.attributes['id'] ?? '');
      const words = children(item).map((one) => inlineText(one, new Map()));
      return [`#${id}`, oneLine(words.join(' ').replaceAll('\u2191', ''))];
    }),
  );
}
