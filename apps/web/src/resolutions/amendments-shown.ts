import type { AmendmentView, MotionView } from '#records/meetings';
import { changedWords } from '#records/reports';
import { voteShown } from './vote-shown.js';

const OUTCOMES = { carried: 'Carried', lost: 'Lost', withdrawn: 'Withdrawn' } as const;

/** The amendments of a motion, each word by word against what was moved before it, and the motion as it was first moved. */
export function amendmentsShown({ amendments }: Pick<MotionView, 'amendments'>) {
  const settled = amendments.filter(({ outcome }) => outcome !== null);
  const open = amendments.find(({ outcome }) => outcome === null);
  const firstCarried = amendments.find(({ outcome }) => outcome === 'carried');
  return {
    firstMoved: firstCarried?.was ?? null,
    amendments: settled.map(shown),
    openAmendment: open === undefined ? null : shown(open),
  };
}

function shown(amendment: AmendmentView) {
  const { number, was, wording, mover, seconder, outcome } = amendment;
  return {
    title: `Amendment ${number}`,
    outcome: outcome === null ? null : OUTCOMES[outcome],
    wording,
    by: `Moved by ${mover}${seconder === null ? '' : `, seconded by ${seconder}`}.`,
    votes: voteShown('amendment', { ...amendment, state: outcome }),
    pieces: changedWords(was, wording),
  };
}
