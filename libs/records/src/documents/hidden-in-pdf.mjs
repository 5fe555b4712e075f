import { Buffer } from 'node:buffer';
import { constants, inflateSync } from 'node:zlib';

const MOST_UNPACKED = 50 * 1024 * 1024;
const MOST_STREAMS = 5_000;
/** What a stream is taken to have cost that did not unpack. */
const COST_OF_FAILURE = 1024 * 1024;

/** What a PDF may not hold, by the marks it leaves (ISO 32000-1, 7.11.4, 12.6.4.5, 12.6.4.16). */
const HIDDEN = [
  [/\/S\s*\/JavaScript\b|\/JavaScript\s*(<<|\[|\d)|\/JS\s*(\(|<|\d+\s+\d+\s+R)/, 'a script'],
  [/\/S\s*\/Launch\b/, 'a command that starts a program'],
  [/\/EmbeddedFiles?\b|\/EF\s*(<<|\d)/, 'another file inside it'],
  [/\/Subtype\s*\/RichMedia\b/, 'a film or a sound'],
];

/**
 * What is hidden in a PDF that no paper needs, in words; empty when nothing is. Marks are looked for in the file as it
 * is and in the objects it keeps packed together; more of those than can be looked into are not let through unseen.
 */
export function hiddenIn(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const plain = file.toString('latin1');
  const { texts, isAll } = packedObjects(file, plain);
  const seen = [plain, ...texts].map(spelledOut);
  const found = HIDDEN.flatMap(([mark, what]) =>
    seen.some((text) => mark.test(text)) ? [what] : [],
  );
  return isAll ? found : [...found, 'more packed parts than can be looked into'];
}

/** The objects kept packed together (ISO 32000-1, 7.5.7). `isAll` is false when there are more than are unpacked. */
function packedObjects(file, plain) {
  // Also with letters written as their numbers.
  const packed = /\/(O|#4f)(b|#62)(j|#6a)(S|#53)(t|#74)(m|#6d)\b/gi;
  const stream = /stream\r?\n/g;
  const texts = [];
  let left = MOST_UNPACKED;
  for (let streams = 0; packed.exec(plain) !== null; streams += 1) {
    stream.lastIndex = packed.lastIndex;
    if (stream.exec(plain) === null) break;
    if (streams === MOST_STREAMS || left <= 0) return { texts, isAll: false };
    const { text, cost } = unpacked(file.subarray(stream.lastIndex), left);
    left -= cost;
    texts.push(text);
    // Names before this stream are of this stream: to search for it again from each would never end.
    packed.lastIndex = stream.lastIndex;
  }
  return { texts, isAll: left > 0 };
}

/** What is packed, and what of the most that is unpacked it cost: failing is not free. */
function unpacked(packed, maxOutputLength) {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength };
    const text = inflateSync(packed, options).toString('latin1');
    return { text, cost: text.length };
  } catch (fault) {
    const isTooLarge = fault.code === 'ERR_BUFFER_TOO_LARGE';
    return { text: '', cost: isTooLarge ? maxOutputLength : COST_OF_FAILURE };
  }
}

/** Names may be written with the numbers of their letters: `/J#61vaScript`. */
const spelledOut = (text) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
