import type { ItemView, MotionView } from '#records/meetings';
import type { ItemSitting } from '#records/sittings';
import { paths } from '#records/paths';
import { dateInWords, instant, londonTime, RESOLUTION_KINDS, type ResolutionState } from '#rules';
import { itemBadge } from './item-badge.js';
import { meetingBadge } from '../meetings/meeting-badge.js';
import { MEETING_TRANSITIONS } from '../meetings/meeting-transitions.js';
import { buttonsFor } from '../transitions/buttons.js';
import { publicPresenter } from './the-public.presenter.js';
import { timeUsed } from './time-used.js';
import type { RunSubject } from './run-desk.js';

/** What is done to a meeting while it is run, in order. */
const NOUNS = new Set(['start', 'adjournment', 'resumption', 'conclusion']);

const WAITS_FOR: Readonly<Partial<Record<ResolutionState, string>>> = {
  moved: 'waits for a seconder',
  seconded: 'waits to be put to the vote',
  'amendment moved': 'waits for the vote on its amendment',
  put: 'waits for its vote',
  tied: 'waits for the casting vote',
};
const isOpen = ({ state }: MotionView): boolean => WAITS_FOR[state] !== undefined;

/** A meeting in session as the page of its run shows it: how it stands, what waits, and every item. */
export function runPresenter(subject: RunSubject) {
  const { meeting, sitting } = subject;
  const { committeeSlug, heldOn } = meeting;
  return {
    title: `Run the meeting of ${dateInWords(heldOn)}`,
    caption: meeting.committee,
    meeting: { href: paths.meeting(committeeSlug, heldOn), badge: meetingBadge(meeting.state) },
    public: publicPresenter(subject, null),
    facts: factsOf(subject),
    buttons: buttonsFor(MEETING_TRANSITIONS, subject).filter(({ noun }) => NOUNS.has(noun)),
    links: [
      { text: 'Who is present', href: paths.attendance(committeeSlug, heldOn) },
      { text: 'Interests declared', href: paths.interests(committeeSlug, heldOn) },
    ],
    waiting: waitingOf(subject),
    items: meeting.items.flatMap((item) => {
      const how = sitting.items.find(({ itemId }) => itemId === item.id);
      return how === undefined ? [] : [itemLine(subject, item, how)];
    }),
  };
}

function factsOf({ meeting, sitting }: RunSubject) {
  const { voting, quorum, isQuorate, startedAt, items } = sitting;
  const used = items.reduce((sum, { usedSeconds }) => sum + usedSeconds, 0);
  const planned = meeting.items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return [
    ...(meeting.constitutedAs === null
      ? []
      : [{ key: 'Sits as the', value: meeting.constitutedAs }]),
    {
      key: 'Quorum',
      value: `${isQuorate ? 'Quorate' : 'Not quorate'}: ${voting} in the room with a vote, ${quorum} needed`,
    },
    {
      key: 'Time',
      value: `${startedAt === null ? 'Not started' : `Started at ${londonTime(instant(startedAt))}`}; ${timeUsed(used, planned === 0 ? null : planned)}`,
    },
  ];
}

function itemLine({ meeting }: RunSubject, item: ItemView, how: ItemSitting) {
  return {
    number: item.number,
    title: item.title,
    href: paths.runItem(meeting.committeeSlug, meeting.heldOn, item.number),
    badge: itemBadge(how.state),
    isCurrent: how.state === 'being taken' || how.state === 'adjourned',
    time: timeUsed(how.usedSeconds, item.minutes),
    isKept: how.kept.length > 0,
  };
}

/** Motions that are not settled, and items for which the public must still be asked to leave. */
function waitingOf({ meeting, sitting }: RunSubject) {
  const { committeeSlug, heldOn } = meeting;
  const at = (number: number) => paths.runItem(committeeSlug, heldOn, number);
  const motions = meeting.items.flatMap(({ number, motions: on }) =>
    on.filter(isOpen).map((motion) => ({
      text: `Item ${number}, motion ${motion.number}, to ${RESOLUTION_KINDS[motion.kind].toLowerCase()}: ${WAITS_FOR[motion.state]}`,
      href: at(number),
    })),
  );
  const doors = sitting.items.flatMap(({ itemId, kept, isCovered, state }) => {
    const item = meeting.items.find(({ id }) => id === itemId);
    const [first] = kept;
    if (item === undefined || first === undefined || isCovered || state !== 'not taken') return [];
    const must =
      first.kind === 'confidential'
        ? 'is confidential, and the public must leave for it'
        : 'is exempt or has exempt papers, and the public has not been excluded for it';
    return [{ text: `Item ${item.number} ${must}`, href: at(item.number) }];
  });
  return [...motions, ...doors];
}
