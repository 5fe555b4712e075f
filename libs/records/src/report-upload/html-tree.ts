/** What a converter from Word writes, as a tree. A text has no tag. */
export type HtmlNode =
  | { readonly tag: null; readonly text: string }
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly HtmlNode[];
    };

interface Open {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/gi;
const VOID = new Set(['br', 'img', 'hr']);

/** Reads the well-formed HTML of the converter. It is never shown: only its words and their order are taken. */
export function htmlTree(html: string): readonly HtmlNode[] {
  const root: Open = { tag: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [, closes, tag = '', attributes = '', isEmpty, text] of html.matchAll(PIECE)) {
    const last = open.at(-1) ?? root;
    if (text !== undefined) last.children.push({ tag: null, text: decoded(text) });
    else if (closes === '/') closeTo(open, tag.toLowerCase());
    else {
      const node = { tag: tag.toLowerCase(), attributes: attributesIn(attributes), children: [] };
      last.children.push(node);
      if (isEmpty !== '/' && !VOID.has(node.tag)) open.push(node);
    }
  }
  return root.children;
}

function closeTo(open: Open[], tag: string): void {
  const at = open.findLastIndex((one) => one.tag === tag);
  if (at > 0) open.splice(at);
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decoded(value)]));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decoded(text: string): string {
  return text.replace(/&(#\d{1,6}|#x[0-9a-f]{1,5}|\w{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
