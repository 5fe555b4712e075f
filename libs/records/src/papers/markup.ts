const TAGS =
  /<\/?(?:b|strong|i|em|u|p|span|div|font|small|sub|sup|a|ul|ol|li|td|tr|th|h[1-6])(?:\s[^<>]*)?>/gi;
const LINE_BREAK = /<br\s*\/?>|\r?\n/gi;
const FOOTNOTE = /<sup>\s*\d+\s*<\/sup>/gi;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/gi;
/** Most cells carry no mark at all, and a plan may have thousands. */
const MARKED = /[<&*_\u00a0\t\r\n]| {3}/;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * Printed text without the left-overs of a conversion: formatting tags, footnote marks, entities, Markdown bold.
 * Two spaces or more survive as two, because they are often where a cell had a line break. A word in angle
 * brackets that is no formatting tag, such as `<date>`, is text and stays.
 */
export function withoutMarkup(raw: string): string {
  if (!MARKED.test(raw)) return raw.trim();
  return raw
    .replace(LINE_BREAK, '  ')
    .replace(FOOTNOTE, '')
    .replace(TAGS, '')
    .replace(ENTITY, (whole, name: string) => characterOf(whole, name.toLowerCase()))
    .replace(/\*\*|__/g, '')
    .replace(/[\u00a0\t\r\n]/g, ' ')
    .replace(/ {3,}/g, '  ')
    .trim();
}

/** The same on one line: every run of spaces is one space. */
export function plainText(raw: string): string {
  return withoutMarkup(raw).replace(/ +/g, ' ');
}

/** Whether the whole of a printed cell is bold, in HTML or Markdown. */
export function isBold(raw: string): boolean {
  return /^\s*(?:<(?:b|strong)>.*<\/(?:b|strong)>|\*\*.+\*\*|__.+__)\s*$/i.test(raw);
}

function characterOf(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
