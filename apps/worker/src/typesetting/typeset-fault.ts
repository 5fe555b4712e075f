const MISSING = /the text `?\\*"(.+?)\\*"`? could not be displayed with font/g;

/**
 * Typst would not set a document. Its message may quote the papers, so it is kept to itself: `missing` are the signs no
 * font had, when that was the reason.
 */
export class TypesetFault extends Error {
  readonly missing: readonly string[];

  constructor(told: string) {
    super('The pages could not be set.');
    this.name = 'TypesetFault';
    this.missing = missingSigns(told);
  }
}

function missingSigns(told: string): readonly string[] {
  const quoted = [...told.matchAll(MISSING)].map(([, text = '']) => unescaped(text));
  return [...new Set(quoted.flatMap((text) => Array.from(text)))].filter((sign) => sign !== ' ');
}

/** Typst writes signs it does not show by their number, `\u{1}`. */
const unescaped = (text: string): string =>
  text
    .replace(/\\+u\{([0-9a-f]+)\}/g, (_, number: string) =>
      String.fromCodePoint(Number.parseInt(number, 16)),
    )
    .replaceAll('\\', '');
