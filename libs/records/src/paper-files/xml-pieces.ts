import { refuseFile } from '../documents/index.js';

/** A tag or the words between two, as XML has them. Names are without their prefix. */
export interface XmlPiece {
  readonly kind: 'open' | 'close' | 'text';
  /** The name of a tag, or the words. */
  readonly text: string;
  readonly attributes: string;
  /** Whether a tag that opens closes at once. */
  readonly isEmpty: boolean;
}

const PIECE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The pieces of an XML text in their order. Nothing is ever fetched or expanded: a text that declares a document type,
 * and so might name entities of its own, is refused, and only the five entities of XML itself and numbers are known.
 */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    refuseFile('The file declares things of its own, which nobody needs. It was not read.');
  }
  for (const found of xml.matchAll(PIECE)) {
    const [, verbatim, closes, name, attributes = '', empty, words] = found;
    if (verbatim !== undefined) {
      yield { kind: 'text', text: verbatim, attributes: '', isEmpty: false };
    } else if (words !== undefined) {
      yield { kind: 'text', text: xmlText(words), attributes: '', isEmpty: false };
    } else if (name !== undefined) {
      const kind = closes === '/' ? 'close' : 'open';
      yield { kind, text: name, attributes, isEmpty: empty === '/' };
    }
  }
}

/** The value of one attribute of a tag; undefined when it is not there. A prefix of its name is left aside. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const found = value?.[1] ?? value?.[2];
  return found === undefined ? undefined : xmlText(found);
}

/** The words of an XML text: the five entities of XML itself and numbers are read, any other stays as it is printed. */
export function xmlText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
