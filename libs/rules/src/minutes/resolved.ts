import type { MinutesBlock } from './minutes-document.js';
import { askedInWords } from './asked-in-words.js';
import { namesInWords } from './names-in-words.js';
import type { RecordedMotion } from './recorded-motion.js';

/** What is read of a motion to say what was resolved. */
type Resolved = Pick<
  RecordedMotion,
  'id' | 'kind' | 'minute' | 'wording' | 'recommendations' | 'to' | 'toMeeting'
>;

/**
 * What was resolved, in the words that were carried: one sentence, or lettered parts where the resolution has several
 * paragraphs or recommends several things: each ends with a semicolon, the last with a full stop. Each recommendation says to
 * whom it is made, as does a comment or a request. Of a motion to recommend that has recommendations, words that only say that
 * recommendations be made are left out: those made say it. `number` is left out where the heading of the item has it.
 */
export function resolvedBlock(motion: Resolved, itemMinute: string | null): MinutesBlock {
  const parts = partsOf(motion);
  const [only = ''] = parts;
  return {
    key: `resolution:${motion.id}`,
    kind: 'resolved',
    number: motion.minute === itemMinute ? null : motion.minute,
    wording: `RESOLVED${askedInWords(motion)} that${parts.length === 1 ? joined(only) : ''}`,
    parts: parts.length === 1 ? [] : parts.map((part) => part.replace(/^,\s*/, '')).map(listed),
  };
}

/** The words of a block as one text, its parts in lines of their own. */
export function wordsOfBlock({ wording, parts }: Pick<MinutesBlock, 'wording' | 'parts'>): string {
  return [wording, ...parts].join('\n');
}

function partsOf({ kind, wording, recommendations }: Resolved): readonly string[] {
  const recommended = new Set(recommendations.map((one) => one.wording.trim()));
  const isOnlyToRecommend = (line: string) =>
    kind === 'recommend' && recommended.size > 0 && /\brecommendations?\b/i.test(line);
  const own = wording
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(
      (line) => !/^(?:that)?:?$/i.test(line) && !recommended.has(line) && !isOnlyToRecommend(line),
    );
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

/** A part of several: `; and` before the last, whatever mark it came with. One that leads up to the next keeps its colon. */
function listed(part: string, index: number, parts: readonly string[]): string {
  const left = parts.length - 1 - index;
  if (left > 0 && /(?:[:!?]|;\s*or)$/.test(part)) return part;
  const words = part.replace(/(?:[;,]\s*(?:and|or)|[;,.])$/, '');
  return left === 0 ? stopped(words) : `${words};${left === 1 ? ' and' : ''}`;
}
