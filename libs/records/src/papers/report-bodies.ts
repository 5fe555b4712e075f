import { readDue, type LocalDate } from '#rules';

/** A body as printed with the day it meets. */
export interface PrintedBody {
  readonly body: string;
  readonly on: LocalDate | null;
}

const DATE = String.raw`(?:\p{L}+,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}`;
const DATED = new RegExp(
  String.raw`(\S.*?)\s*(?:[-\u2013\u2014,(:|]|\bon\b)\s*(${DATE})\)?(?:\s*(?:[,;&]|and\b)\s*|\s*$)`,
  'gu',
);

/** Bodies with their dates: `Cabinet - 17 March 2022`, several after one another, or a body without a date. */
export function printedBodies(text: string): readonly PrintedBody[] {
  return text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap(bodiesIn);
}

/** The one body and day a line consists of; undefined when no day can be read. */
export function datedBody(text: string): PrintedBody | undefined {
  const [only, ...others] = bodiesIn(text);
  return only?.on === null || others.length > 0 ? undefined : only;
}

/** A longer line names no bodies. */
const LONGEST_LINE = 500;

function bodiesIn(piece: string): readonly PrintedBody[] {
  if (piece.length > LONGEST_LINE) return [{ body: piece, on: null }];
  const found: PrintedBody[] = [];
  let end = 0;
  for (const match of piece.matchAll(DATED)) {
    const [whole, body = '', date = ''] = match;
    const on = dayIn(date);
    if (match.index !== end || on === null) break;
    found.push({ body: body.trim(), on });
    end = match.index + whole.length;
  }
  const rest = piece.slice(end).trim();
  return rest === '' ? found : [...found, { body: rest, on: null }];
}

function dayIn(text: string): LocalDate | null {
  const { precision, start } = readDue(text);
  return precision === 'day' ? start : null;
}
