import { block } from './block.js';
import type { MinutesBlock } from './minutes-document.js';
import type { RecordedAmendment, RecordedMotion } from './recorded-motion.js';
import { resolvedBlock } from './resolved.js';
import { voteInWords } from './vote-in-words.js';

/** How the decision of a motion is told: with the number of its item's minute, and who gave a casting vote where that is known. */
export interface Deciding {
  readonly itemMinute: string | null;
  readonly castBy: 'The Chair' | null;
}

/**
 * A carried motion that nothing came between, what before how: on whose motion, what was resolved, and the vote. Its keys are
 * its own, so that minutes drafted again after something did come between are in the order of the long form.
 */
export function shortMotionBlocks(
  motion: RecordedMotion,
  deciding: Deciding,
): readonly MinutesBlock[] {
  const { id, mover, seconder } = motion;
  const second = seconder === null ? '' : `, seconded by ${seconder}`;
  return told([
    text(`motion:${id}:short`, mover === null ? '' : `On the motion of ${mover}${second}, it was`),
    resolvedBlock(motion, deciding.itemMinute),
    vote(`vote:${id}:short`, voteInWords('motion', motion, deciding.castBy)),
  ]);
}

/** Who moved and seconded a motion, in the words it had then. */
export function movedBlocks(motion: RecordedMotion): readonly MinutesBlock[] {
  const words = motion.amendments[0]?.was ?? motion.wording;
  return [text(`motion:${motion.id}`, `It was moved${byInWords(motion)}: “${words}”`)];
}

/** The vote on a motion, or that it was withdrawn, and what was resolved. */
export function decidedBlocks(
  motion: RecordedMotion,
  { itemMinute, castBy }: Deciding,
): readonly MinutesBlock[] {
  const { id, outcome } = motion;
  return told([
    outcome === 'withdrawn'
      ? text(`vote:${id}`, 'The motion was withdrawn.')
      : vote(`vote:${id}`, voteInWords('motion', motion, castBy)),
    ...(outcome === 'carried' ? [resolvedBlock(motion, itemMinute)] : []),
  ]);
}

/** An amendment and what became of it. */
export function amendmentBlocks(
  amendment: RecordedAmendment,
  { castBy }: Pick<Deciding, 'castBy'>,
): readonly MinutesBlock[] {
  const { id, wording, outcome } = amendment;
  const by = byInWords(amendment);
  const moved = text(
    `amendment:${id}`,
    `An amendment was moved${by}, by which the motion would read: “${wording}”`,
  );
  if (outcome === 'withdrawn') return [moved, text(`vote:${id}`, 'The amendment was withdrawn.')];
  const [result = '', ...roll] = voteInWords('amendment', amendment, castBy).split('\n\n');
  const carried = outcome === 'carried' ? ' It became the substantive motion.' : '';
  return [moved, vote(`vote:${id}`, [`${result}${carried}`, ...roll].join('\n\n'))];
}

function byInWords({ mover, seconder }: Pick<RecordedMotion, 'mover' | 'seconder'>): string {
  const by = mover === null ? '' : ` by ${mover}`;
  return seconder === null ? by : `${by} and seconded by ${seconder}`;
}

const told = (blocks: readonly MinutesBlock[]) => blocks.filter(({ wording }) => wording !== '');
const text = (key: string, wording: string): MinutesBlock => block(key, 'text', wording);
const vote = (key: string, wording: string): MinutesBlock => block(key, 'vote', wording);
