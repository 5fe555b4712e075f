/** A paragraph's or a section's number at the start of a line. A printed number is a hint and never a key. */
export interface PrintedNumber {
  /** `2.3` is [2, 3]. */
  readonly parts: readonly number[];
  /** Whether a full stop or a bracket follows it: `4.` or `4)`. */
  readonly isPunctuated: boolean;
  /** The line without it. */
  readonly rest: string;
}

/** Takes the number off the start of a line; undefined when there is none, or only a figure such as `2021`. */
export function printedNumber(text: string): PrintedNumber | undefined {
  const [, stars = '', digits, mark = '', rest = ''] =
    /^(\*\*)?(\d{1,3}(?:\.\d{1,3}){0,2})([.)])?(?:\*\*)?\s+(\S.*)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const parts = digits.split('.').map(Number);
  const isClosed = new RegExp(String.raw`^\*\*[\d.)]+\*\*`).test(text);
  return { parts, isPunctuated: mark !== '', rest: isClosed ? rest : `${stars}${rest}` };
}

/** The numbers a reader has met, to tell a paragraph's number from a figure that starts a line. */
export interface NumbersSoFar {
  /** The last paragraph's; empty before the first. */
  readonly last: readonly number[];
  /** The number printed before the heading of the section that is open. */
  readonly section: number | null;
}

const MAY_BE_MISSING = 5;

/** Whether a number continues the paragraphs so far: the next, a few further on, or one that starts again. */
export function continues(number: PrintedNumber, { last, section }: NumbersSoFar): boolean {
  const [first = 0, second] = number.parts;
  if (second !== undefined) {
    if (section !== null && first === section) return true;
    return section === null && (last.length === 0 || first === last[0] || second <= 1);
  }
  if (last.length > 1) return false;
  const before = last[0] ?? 0;
  if (first === before + 1 || first === 1) return true;
  const startsSentence = /^["'\u2018\u201c([*]*\p{Lu}/u.test(number.rest);
  return startsSentence && first > before && first <= before + MAY_BE_MISSING;
}

/** What is odd about a number, as a sentence; undefined for the next one in order. */
export function oddNumber(number: readonly number[], last: readonly number[]): string | undefined {
  const at = number.at(-1) ?? 0;
  const isSameSeries =
    last.length === number.length && number.slice(0, -1).join('.') === last.slice(0, -1).join('.');
  const expected = isSameSeries ? (last.at(-1) ?? 0) + 1 : 1;
  if (at === expected) return undefined;
  const printed = number.join('.');
  if (isSameSeries && at > expected) {
    return `The paper goes from ${last.join('.')} to ${printed}. Paragraphs are numbered afresh.`;
  }
  if (isSameSeries || last.length === 0 || number.length > 1) {
    return `The paper starts again at ${printed}. Paragraphs are numbered afresh.`;
  }
  return undefined;
}
