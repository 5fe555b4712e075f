/** One part of a letter: a paragraph of lines, a quotation of paragraphs, or the button. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'quotation'; readonly lines: readonly string[] }
  | { readonly kind: 'button'; readonly label: string; readonly address: string };

/**
 * The parts of a letter's plain text, which is the source of its HTML: parts are divided by empty lines, a part whose
 * every line begins with `>` is a quotation, and the part that ends with the letter's one link is the button.
 */
export function textBlocks(text: string, link: string | null): readonly TextBlock[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((part) => block(part.split('\n'), link));
}

function block(lines: readonly string[], link: string | null): TextBlock {
  if (lines.every((line) => line.startsWith('>'))) {
    return { kind: 'quotation', lines: lines.map((line) => line.slice(1).trim()) };
  }
  const [label = '', address] = lines;
  if (link !== null && lines.length === 2 && address === link) {
    return { kind: 'button', label: label.replace(/:$/, ''), address };
  }
  return { kind: 'paragraph', lines };
}
