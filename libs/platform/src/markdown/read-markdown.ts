import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Block, Inline } from './block.js';

/** What of Markdown is not read: it stays as it was typed, for all to see. */
const LEFT_AS_TYPED = [
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'thematicBreak',
];

/** How deep lists and quotations may lie in each other; what lies deeper is left as it was typed. */
const DEEPEST = 6;

const SAFE_LINK = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i;

/**
 * Reads a closed subset of Markdown into plain data: paragraphs, lists, tables, quotations; strong, emphasis, links to
 * `http`, `https` and `mailto`, line breaks. Everything else, such as HTML, images, headings and other links, stays
 * visible as it was typed. Never throws. `readMarkdown('**No** change')` is one paragraph that begins with a strong text.
 */
export function readMarkdown(text: string): readonly Block[] {
  const source = withoutDepths(text);
  const tree = fromMarkdown(source, {
    extensions: [gfmTable(), { disable: { null: LEFT_AS_TYPED } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return tree.children.flatMap((node) => block(node, { source, depth: 0 }));
}

interface Reading {
  readonly source: string;
  readonly depth: number;
}

function block(node: RootContent, reading: Reading): readonly Block[] {
  const deeper = { ...reading, depth: reading.depth + 1 };
  if (reading.depth > DEEPEST) return [typed(node, reading)];
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node, reading)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: node.children.flatMap((child) => block(child, deeper)) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) =>
            item.children.flatMap((child) => block(child, deeper)),
          ),
        },
      ];
    case 'table':
      return [table(node, reading)];
    default:
      return [typed(node, reading)];
  }
}

const paragraph = (node: Paragraph, reading: Reading): Block => ({
  kind: 'paragraph',
  children: inlines(node.children, reading),
});

function table({ children }: Table, reading: Reading): Block {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell) => inlines(cell.children, reading)),
  );
  return { kind: 'table', head, rows };
}

const inlines = (nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] =>
  joined(nodes.flatMap((node) => inline(node, reading)));

function inline(node: PhrasingContent, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: inlines(node.children, reading) }];
    case 'link': {
      if (!SAFE_LINK.test(node.url)) return [{ kind: 'text', text: asTyped(node, reading) }];
      return [{ kind: 'link', href: node.url, children: inlines(node.children, reading) }];
    }
    default:
      return [{ kind: 'text', text: asTyped(node, reading) }];
  }
}

const typed = (node: Nodes, reading: Reading): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text: asTyped(node, reading) }],
});

const asTyped = ({ position }: Nodes, { source }: Reading): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** Texts side by side as one, so that what was left as typed does not fall into pieces. */
function joined(inline: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  for (const one of inline) {
    const last = kept.at(-1);
    if (last?.kind !== 'text' || one.kind !== 'text') kept.push(one);
    else kept[kept.length - 1] = { kind: 'text', text: last.text + one.text };
  }
  return kept;
}

/** A line that opens more quotations and lists than anybody reads would cost time without end: its marks are escaped. */
function withoutDepths(text: string): string {
  return text.replace(/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){13,}/gm, (marks) =>
    marks.replace(/([>*+-])/g, '\\$1').replace(/(\d)([.)])/g, '$1\\$2'),
  );
}
