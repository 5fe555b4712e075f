/** One part of a letter: a heading, a paragraph of lines, a quotation of paragraphs, or the button. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'quotation'; readonly lines: readonly string[] }
  | { readonly kind: 'button'; readonly label: string; readonly address: string };

/**
 * The parts of a letter's plain text, which is the source of its HTML: parts are divided by empty lines, a part whose
 * every line begins with `>` is a quotation, a line over a line of `=` or `-` is a heading, and a part that ends with one of the letter's own links is a button.
 */
export function textBlocks(text: string, links: readonly string[]): readonly TextBlock[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((part) => block(part.split('\n'), links));
}

function block(lines: readonly string[], links: readonly string[]): TextBlock {
  if (lines.every((line) => line.startsWith('>'))) {
    return { kind: 'quotation', lines: lines.map((line) => line.slice(1).trim()) };
  }
  const [label = '', address] = lines;
  if (lines.length === 2 && address !== undefined && /^(?:={5}|-{5})$/.test(address)) {
    return { kind: 'heading', level: address.startsWith('=') ? 2 : 3, words: label };
  }
  if (lines.length === 2 && address !== undefined && links.includes(address)) {
    return { kind: 'button', label: label.replace(/:$/, ''), address };
  }
  return { kind: 'paragraph', lines };
}
