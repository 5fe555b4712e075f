import { rungInWords } from './rung-in-words.js';
import type { Ladder, Rung } from './rung.js';

/**
 * What of a ladder another changes, rung by rung in words: those that are new, gone, and other than they were. Of two
 * rungs that send the same letter, one gone and one new, the one became the other. Empty when nothing differs.
 */
export function ladderChanges(before: Ladder, after: Ladder): string {
  const was = before.map(rungInWords);
  const is = after.map(rungInWords);
  const gone = before.filter((rung) => !is.includes(rungInWords(rung)));
  const fresh = after.filter((rung) => !was.includes(rungInWords(rung)));
  const pairs = pairsOf(gone, fresh);
  const paired = new Set(pairs.flat());
  const alone = (rungs: readonly Rung[]): readonly string[] =>
    rungs.filter((rung) => !paired.has(rung)).map(rungInWords);
  return [
    ...pairs.map(([from, to]) => `${rungInWords(from)} is now ${rungInWords(to)}`),
    ...alone(fresh).map((rung) => `new: ${rung}`),
    ...alone(gone).map((rung) => `no longer: ${rung}`),
  ].join('; ');
}

/** Each that is gone with one that is new of the same letter on the same track, in their order. */
function pairsOf(gone: Ladder, fresh: Ladder): readonly (readonly [Rung, Rung])[] {
  const left = [...fresh];
  return gone.flatMap((from) => {
    const at = left.findIndex(
      ({ letter, track }) => letter === from.letter && track === from.track,
    );
    const [to] = at < 0 ? [] : left.splice(at, 1);
    return to === undefined ? [] : [[from, to] as const];
  });
}
