import { block } from './block.js';
import type { MinutesBlock } from './minutes-document.js';
import type { RecordedAmendment, RecordedMotion } from './recorded-motion.js';
import { resolvedBlock } from './resolved.js';
import { voteInWords } from './vote-in-words.js';

/**
 * A motion as the minutes tell it: who moved and seconded it, each amendment and what became of it, the vote, and what was
 * resolved. The words stand with the mover unless they are those resolved.
 */
export function motionBlocks(
  motion: RecordedMotion,
  itemMinute: string | null,
): readonly MinutesBlock[] {
  const { id, outcome, amendments } = motion;
  const isAsMoved = outcome === 'carried' && !amendments.some(isCarried);
  const first = amendments[0]?.was ?? motion.wording;
  const blocks = [
    text(`motion:${id}`, movedInWords('motion', motion, isAsMoved ? null : first)),
    ...amendments.flatMap(amendmentBlocks),
    outcome === 'withdrawn'
      ? text(`vote:${id}`, 'The motion was withdrawn.')
      : vote(`vote:${id}`, voteInWords('motion', motion)),
    ...(outcome === 'carried' ? [resolvedBlock(motion, itemMinute)] : []),
  ];
  return blocks.filter(({ wording }) => wording !== '');
}

function amendmentBlocks(amendment: RecordedAmendment): readonly MinutesBlock[] {
  const { id, wording, outcome } = amendment;
  const moved = text(`amendment:${id}`, movedInWords('amendment', amendment, wording));
  if (outcome === 'withdrawn') return [moved, text(`vote:${id}`, 'The amendment was withdrawn.')];
  const counted = voteInWords('amendment', amendment);
  const [result = '', ...roll] = counted.split('\n\n');
  const carried = isCarried(amendment) ? ' It became the substantive motion.' : '';
  return [moved, vote(`vote:${id}`, [`${result}${carried}`, ...roll].join('\n\n'))];
}

const isCarried = ({ outcome }: RecordedAmendment): boolean => outcome === 'carried';

/** "It was moved by A and seconded by B: “…”" */
function movedInWords(
  what: 'motion' | 'amendment',
  { mover, seconder }: Pick<RecordedMotion, 'mover' | 'seconder'>,
  words: string | null,
): string {
  if (mover === null && words === null) return '';
  const by = mover === null ? '' : ` by ${mover}`;
  const second = seconder === null ? '' : ` and seconded by ${seconder}`;
  if (what === 'amendment') {
    return `An amendment was moved${by}${second}, by which the motion would read: “${words ?? ''}”`;
  }
  return `It was moved${by}${second}${words === null ? '.' : `: “${words}”`}`;
}

const text = (key: string, wording: string): MinutesBlock => block(key, 'text', wording);
const vote = (key: string, wording: string): MinutesBlock => block(key, 'vote', wording);
