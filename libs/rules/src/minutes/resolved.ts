import type { MinutesBlock } from './minutes-document.js';
import { namesInWords } from './names-in-words.js';
import type { RecordedMotion } from './recorded-motion.js';

/** What is read of a motion to say what was resolved. */
type Resolved = Pick<RecordedMotion, 'id' | 'minute' | 'wording' | 'recommendations'>;

/**
 * What was resolved, in the words that were carried: one sentence, or lettered parts where the resolution has several
 * paragraphs or recommends several things. Each recommendation says to whom it is made. `number` is left out where the
 * heading of the item has it.
 */
export function resolvedBlock(motion: Resolved, itemMinute: string | null): MinutesBlock {
  const parts = partsOf(motion);
  const [only = ''] = parts;
  return {
    key: `resolution:${motion.id}`,
    kind: 'resolved',
    number: motion.minute === itemMinute ? null : motion.minute,
    wording: parts.length === 1 ? `RESOLVED that${joined(only)}` : 'RESOLVED that',
    parts: parts.length === 1 ? [] : parts.map((part) => part.replace(/^,\s*/, '')),
  };
}

/** The words of a block as one text, its parts in lines of their own. */
export function wordsOfBlock({ wording, parts }: Pick<MinutesBlock, 'wording' | 'parts'>): string {
  return [wording, ...parts].join('\n');
}

function partsOf({ wording, recommendations }: Resolved): readonly string[] {
  const recommended = new Set(recommendations.map((one) => one.wording.trim()));
  const own = wording
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => !/^(?:that)?:?$/i.test(line) && !recommended.has(line));
  return [
    ...own.map(unmarked),
    ...recommendations.map(
      (one) =>
        `it be recommended to ${namesInWords(one.to)} that ${unmarked(one.wording).replace(/^,\s*/, '')}`,
    ),
  ];
}

/** What begins a sentence with a capital and goes on small after “that”; a name keeps its own. */
const BEGINS = /^(?:A|An|The|All|Each|Every|Any|More|There|This|These|It|They|Its)(?=\s)/;

/** Without a mark of its own such as (a) or 2., nor the "That" a motion begins with. */
function unmarked(line: string): string {
  const words = line.trim().replace(/^(?:\((?:[a-z]{1,2}|[ivx]+|\d+)\)|\d+[.)])\s+/i, '');
  return words.replace(/^that(?=[\s,:]):?\s*/i, '').replace(BEGINS, (word) => word.toLowerCase());
}

const joined = (words: string): string =>
  words.startsWith(',') ? stopped(words) : ` ${stopped(words)}`;

const stopped = (words: string): string => (/[.!?:;”]$/.test(words) ? words : `${words}.`);
