import type { MotionView } from '#records/meetings';
import { paths } from '#records/paths';
import type { ReadyToDraft } from '#records/resolutions';
import { newId } from '#platform/ids';
import { may, REGIMES, RESOLUTION_KINDS, type Actor } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { amendmentsShown } from './amendments-shown.js';
import { detailsShown } from './details-shown.js';
import { motionBadge } from './motion-badge.js';
import type { FoundItem } from './motion-desk.js';
import { motionSubject } from './motion.subject.js';
import { MOTION_TRANSITIONS } from './motion-transitions.js';
import { takenElsewhere } from './taken-elsewhere.js';
import { TAKES_MOTIONS, TAKES_RECOMMENDATIONS } from './takes.js';
import { voteShown } from './vote-shown.js';

interface Asked extends FoundItem {
  readonly actor: Actor;
  /** What its report or its purpose suggests, from `MotionDesk.ready`. */
  readonly ready: readonly ReadyToDraft[];
}

const ASIDE = new Set(['amendment', 'amendment-withdrawal', 'own-vote', 'words', 'withdrawal']);

/** The motions of an item for `resolutions/views/motions.njk`: each with its words, amendments, votes and what can be done next. */
export function motionsShown(asked: Asked) {
  const { actor, meeting, item, ready } = asked;
  const page = paths.agendaItem(meeting.committeeSlug, meeting.heldOn, item.number);
  const mayDraft =
    may(actor, 'draft resolution', placeOf(asked)) && TAKES_MOTIONS.has(meeting.state);
  const drafted = new Set(
    item.motions.flatMap(({ wording, amendments }) => [
      wording,
      ...amendments.map(({ was }) => was),
    ]),
  );
  return {
    elsewhere: item.motions.length === 0 ? null : takenElsewhere(meeting, item),
    motions: item.motions.map((motion) => motionShown(asked, motion)),
    draft: mayDraft ? `${page}/motions/new` : null,
    ready: mayDraft
      ? ready
          .filter(({ wording }) => !drafted.has(wording))
          .map(({ key, kind, wording }) => ({
            key,
            idempotencyKey: newId(),
            label: `To ${RESOLUTION_KINDS[kind].toLowerCase()}`,
            wording,
          }))
      : [],
  };
}

export type MotionsShown = ReturnType<typeof motionsShown>;

function motionShown(asked: Asked, motion: MotionView) {
  const { actor, meeting, item } = asked;
  const subject = motionSubject(actor, { meeting, item, motion, directory: [] });
  const buttons = buttonsFor(MOTION_TRANSITIONS, subject);
  const takesMore =
    motion.kind === 'recommend' &&
    TAKES_RECOMMENDATIONS.has(motion.state) &&
    may(actor, 'draft recommendation', placeOf(asked));
  return {
    number: motion.number,
    title: `Motion ${motion.number}: to ${RESOLUTION_KINDS[motion.kind].toLowerCase()}`,
    badge: motionBadge(motion.state),
    wording: motion.wording,
    ...amendmentsShown(motion),
    votes: voteShown('motion', motion),
    facts: [...detailsShown(motion, meeting), ...motionFacts(motion)],
    recommendations: motion.recommendations.map((recommendation) => ({
      reference: recommendation.reference,
      href: paths.recommendation(recommendation.reference),
      wording: recommendation.wording,
      isBehind: recommendation.isBehind,
      to: recommendation.addressees
        .map(({ authority, regime }) => `${authority} (${REGIMES[regime].label.toLowerCase()})`)
        .join('; '),
    })),
    draftRecommendation: takesMore ? `${subject.at}/recommendations/new` : null,
    next: buttons.filter(({ noun }) => !ASIDE.has(noun)),
    aside: buttons.filter(({ noun }) => ASIDE.has(noun)),
  };
}

function motionFacts(motion: MotionView) {
  const { mover, seconder, minute } = motion;
  return [
    ...(mover === null ? [] : [{ key: 'Moved by', value: mover }]),
    ...(seconder === null ? [] : [{ key: 'Seconded by', value: seconder }]),
    ...(minute === null ? [] : [{ key: 'Minute', value: minute }]),
  ];
}

const placeOf = ({ meeting: { councilId, committeeId } }: FoundItem) => ({
  councilId,
  committeeId,
});
