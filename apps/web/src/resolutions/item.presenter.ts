import type { Told } from '#records/history';
import type { ItemView, MeetingView, MotionView } from '#records/meetings';
import { paths } from '#records/paths';
import { dateInWords, ITEM_PURPOSES, may, REGIMES, RESOLUTION_KINDS, type Actor } from '#rules';
import { minutesInWords } from '../agenda/agenda.presenter.js';
import { meetingBadge } from '../meetings/meeting-badge.js';
import { buttonsFor } from '../transitions/buttons.js';
import { motionBadge } from './motion-badge.js';
import { motionSubject } from './motion.subject.js';
import { MOTION_TRANSITIONS } from './motion-transitions.js';
import { TAKES_MOTIONS, TAKES_RECOMMENDATIONS } from './takes.js';

interface Shown {
  readonly actor: Actor;
  readonly meeting: MeetingView;
  readonly item: ItemView;
  readonly told: readonly Told[];
}

const ASIDE = new Set(['amendment', 'withdrawal']);

/** An item of an agenda as its page shows it: every motion with its words, its votes and what can be done next. */
export function itemPresenter({ actor, meeting, item, told }: Shown) {
  const page = paths.agendaItem(meeting.committeeSlug, meeting.heldOn, item.number);
  const mayDraft =
    may(actor, 'draft resolution', placeOf(meeting)) && TAKES_MOTIONS.has(meeting.state);
  return {
    title: item.title,
    caption: `Item ${item.number}`,
    meeting: {
      words: `${meeting.committee}, ${dateInWords(meeting.heldOn)}`,
      href: paths.meeting(meeting.committeeSlug, meeting.heldOn),
      badge: meetingBadge(meeting.state),
    },
    facts: [
      { key: 'The committee is asked', value: ITEM_PURPOSES[item.purpose].toLowerCase() },
      ...(item.reportBy === null ? [] : [{ key: 'Report by', value: item.reportBy }]),
      ...(item.summary === null ? [] : [{ key: 'Summary', value: item.summary }]),
      ...(item.minutes === null
        ? []
        : [{ key: 'Planned time', value: minutesInWords(item.minutes) }]),
      ...(item.report === null ? [] : [{ key: 'Report', value: item.report }]),
      ...(item.topic === null ? [] : [{ key: 'Topic', value: item.topic }]),
      ...(item.urgentReason === null
        ? []
        : [
            {
              key: `Urgent, accepted by ${item.acceptedBy ?? 'the chair'}`,
              value: item.urgentReason,
            },
          ]),
    ],
    motions: item.motions.map((motion) => motionShown({ actor, meeting, item, motion })),
    draftMotion: mayDraft ? `${page}/motions/new` : null,
    before: neighbour(meeting, item.number - 1),
    after: neighbour(meeting, item.number + 1),
    history: told.map((entry) => ({
      ...entry,
      sentence: `${motionOf(item, entry)}${entry.sentence}`,
    })),
  };
}

function motionShown(asked: Omit<Shown, 'told'> & { readonly motion: MotionView }) {
  const { actor, meeting, item, motion } = asked;
  const subject = motionSubject(actor, { meeting, item, motion });
  const buttons = buttonsFor(MOTION_TRANSITIONS, subject);
  const takesMore =
    motion.kind === 'recommend' &&
    TAKES_RECOMMENDATIONS.has(motion.state) &&
    may(actor, 'draft recommendation', placeOf(meeting));
  return {
    number: motion.number,
    title: `Motion ${motion.number}: to ${RESOLUTION_KINDS[motion.kind].toLowerCase()}`,
    badge: motionBadge(motion.state),
    wording: motion.wording,
    amendment: motion.amendment,
    facts: motionFacts(motion),
    recommendations: motion.recommendations.map((recommendation) => ({
      reference: recommendation.reference,
      href: paths.recommendation(recommendation.reference),
      wording: recommendation.wording,
      to: recommendation.addressees
        .map(({ authority, regime }) => `${authority} (${REGIMES[regime].label.toLowerCase()})`)
        .join('; '),
    })),
    draftRecommendation: takesMore ? `${subject.at}/recommendations/new` : null,
    next: buttons.filter(({ noun }) => !ASIDE.has(noun)),
    aside: buttons.filter(({ noun }) => ASIDE.has(noun)),
  };
}

function motionFacts({ mover, seconder, votes, minute }: MotionView) {
  return [
    ...(mover === null ? [] : [{ key: 'Moved by', value: mover }]),
    ...(seconder === null ? [] : [{ key: 'Seconded by', value: seconder }]),
    ...(votes === null
      ? []
      : [
          {
            key: 'Votes',
            value: `${votes.for} for, ${votes.against} against, ${votes.abstained} abstained, ${votes.notVoting} not voting, of ${votes.eligible} who might vote`,
          },
        ]),
    ...(votes?.castingVote === undefined
      ? []
      : [{ key: 'Casting vote', value: votes.castingVote }]),
    ...(minute === null ? [] : [{ key: 'Minute', value: minute }]),
  ];
}

const placeOf = ({ councilId, committeeId }: MeetingView) => ({ councilId, committeeId });

function neighbour({ items, committeeSlug, heldOn }: MeetingView, number: number) {
  const item = items.find((one) => one.number === number);
  return item === undefined
    ? null
    : {
        text: `Item ${number}: ${item.title}`,
        href: paths.agendaItem(committeeSlug, heldOn, number),
      };
}

const motionOf = ({ motions }: ItemView, { subjectId }: Told): string => {
  const motion = motions.length > 1 ? motions.find(({ id }) => id === subjectId) : undefined;
  return motion === undefined ? '' : `Motion ${motion.number}: `;
};
