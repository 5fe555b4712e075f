import { constants, inflateSync } from 'node:zlib';

const MOST_UNPACKED = 50 * 1024 * 1024;

/** What a PDF may not hold, by the marks it leaves (ISO 32000-1, 7.11.4, 12.6.4.5, 12.6.4.16). */
const HIDDEN: readonly (readonly [mark: RegExp, what: string])[] = [
  [/\/S\s*\/JavaScript\b|\/JavaScript\s*(<<|\[|\d)|\/JS\s*(\(|<|\d+\s+\d+\s+R)/, 'a script'],
  [/\/S\s*\/Launch\b/, 'a command that starts a program'],
  [/\/EmbeddedFiles?\b|\/EF\s*(<<|\d)/, 'another file inside it'],
  [/\/Subtype\s*\/RichMedia\b/, 'a film or a sound'],
];

/**
 * What is hidden in a PDF that no paper needs, in words; empty when nothing is. Marks are looked for in the file as it
 * is and in the objects it keeps packed together.
 */
export function hiddenIn(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const plain = file.toString('latin1');
  const texts = [plain, ...packedObjects(file, plain)].map(spelledOut);
  return HIDDEN.flatMap(([mark, what]) => (texts.some((text) => mark.test(text)) ? [what] : []));
}

/** `/ObjStm`, also with letters written as their numbers. */
const PACKED = /\/(O|#4f)(b|#62)(j|#6a)(S|#53)(t|#74)(m|#6d)\b/gi;

/** The objects kept packed together (ISO 32000-1, 7.5.7), unpacked as far as they go. */
function packedObjects(file: Buffer, plain: string): readonly string[] {
  const texts: string[] = [];
  let left = MOST_UNPACKED;
  for (const { index } of plain.matchAll(PACKED)) {
    const stream = /stream\r?\n/g;
    stream.lastIndex = index;
    if (stream.exec(plain) === null || left <= 0) continue;
    const text = unpacked(file.subarray(stream.lastIndex), left);
    left -= text.length;
    texts.push(text);
  }
  return texts;
}

function unpacked(packed: Buffer, maxOutputLength: number): string {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength };
    return inflateSync(packed, options).toString('latin1');
  } catch {
    return '';
  }
}

/** Names may be written with the numbers of their letters: `/J#61vaScript`. */
const spelledOut = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
