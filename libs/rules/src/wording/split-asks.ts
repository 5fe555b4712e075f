import { ACTION, PASSIVE, STARTS_WEAKLY, STARTS_WITH_ACTION, WEAK } from './action-verbs.js';

const BETWEEN = /;\s*(?:and\s+)?(?:that\s+)?|\.\s+(?=[A-Z])|,?\s+and\s+(?:also\s+)?that\s+/;
const AND = /,?\s+and\s+(?:also\s+)?/i;

/**
 * The separate asks in the words of one recommendation, each as a sentence beginning with "That"; the words themselves when
 * they ask one thing. Worked example: "That the police publish a plan by December and report on it every quarter" is "That
 * the police publish a plan by December." and "That the police report on it every quarter."
 */
export function splitAsks(words: string): readonly string[] {
  const bare = words
    .trim()
    .replace(/^that\s+/i, '')
    .replace(/\.$/, '');
  const subject = subjectOf(bare);
  const asks = bare
    .split(BETWEEN)
    .map((part) => part.trim().replace(/^that\s+/i, ''))
    .filter((part) => part !== '')
    .flatMap(atAnd);
  return asks.length < 2 ? [words.trim()] : asks.map((ask) => sentence(ask, subject));
}

/** Split where an "and" begins another thing to be done, rather than another thing it is done to. */
function atAnd(part: string): readonly string[] {
  return part.split(AND).reduce<readonly string[]>((asks, piece) => {
    const last = asks.at(-1);
    const isAnother = startsAnAsk(piece) || isPassive(piece);
    if (last === undefined) return [piece];
    return isAnother && isAsk(last)
      ? [...asks, piece]
      : [...asks.slice(0, -1), `${last} and ${piece}`];
  }, []);
}

const startsAnAsk = (piece: string): boolean =>
  STARTS_WITH_ACTION.test(piece) || STARTS_WEAKLY.test(piece);
const isPassive = (piece: string): boolean =>
  /^(?:an?|the|its|their|all|every|each)\s/i.test(piece) && PASSIVE.test(piece);
const isAsk = (piece: string): boolean =>
  ACTION.test(piece) || PASSIVE.test(piece) || WEAK.test(piece);

/** Who is to do it: the words before the first verb of an active ask. */
function subjectOf(bare: string): string {
  const at = [ACTION, WEAK].flatMap((verb) => verb.exec(bare)?.index ?? []);
  const before = bare.slice(0, Math.min(bare.length, ...at)).trim();
  return PASSIVE.test(bare) && !/\bto$/.test(before) && before.includes(' be') ? '' : before;
}

function sentence(ask: string, subject: string): string {
  const whole =
    startsAnAsk(ask) && subject !== '' ? `${subject} ${ask.replace(/^to\s+/i, '')}` : ask;
  return `That ${whole.charAt(0).toLowerCase()}${whole.slice(1)}.`;
}
