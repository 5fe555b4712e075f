import type { Told } from '#records/history';
import type { QuestionScored } from '#records/programme';
import { paths } from '#records/paths';
import { dateInWords, may, shortDate, type Actor } from '#rules';
import type { Button } from '../transitions/buttons.js';
import { topicBadge } from './topic-badge.js';
import { scoreInWords } from './topic-transitions.js';
import type { TopicSubject } from './topic.subject.js';

interface Shown {
  readonly subject: TopicSubject;
  readonly actor: Actor;
  readonly told: readonly Told[];
  readonly buttons: readonly Button[];
}

const OPEN = new Set(['suggested', 'in the work programme', 'placed']);
/** Steps that go aside rather than on: offered, but not as the first button. */
const ASIDE = new Set(['carrying-forward', 'declining']);

/** A topic as its page shows it. */
export function topicPresenter({ subject, actor, told, buttons }: Shown) {
  const { topic, page } = subject;
  const { committeeSlug, state, questions } = topic;
  const isOpen = OPEN.has(state);
  const mayScore = isOpen && questions.length > 0 && may(actor, 'score topic', topic);
  const isScored = questions.some(({ own }) => own !== null);
  return {
    title: topic.title,
    committee: { name: topic.committee, href: paths.committee(committeeSlug) },
    programme: paths.programme(committeeSlug),
    badge: topicBadge(state),
    reason: topic.reason,
    facts: factsOf(topic),
    lost: lostOf(topic),
    next: buttons.filter(({ noun }) => !ASIDE.has(noun)),
    aside: [
      ...buttons.filter(({ noun }) => ASIDE.has(noun)),
      ...(isOpen && may(actor, 'manage work programme', topic)
        ? [{ text: 'Reword it', href: `${page}/words` }]
        : []),
      ...(isOpen && state !== 'suggested' && may(actor, 'prepare report', topic)
        ? [
            {
              text: 'Propose a report on it',
              href: `${paths.newReport(committeeSlug)}?topic=${encodeURIComponent(topic.slug)}`,
            },
          ]
        : []),
    ],
    score: scoreInWords(topic),
    scoring: mayScore
      ? { href: `${page}/scores`, text: isScored ? 'Score it again' : 'Score it' }
      : null,
    questions: questions.map(questionLine),
    history: told,
  };
}

/** What one question was given: "4.0 of 5 on average, by 2 people". */
function questionLine({ wording, weight, average, scorers, own }: QuestionScored) {
  const by = scorers === 1 ? '1 person' : `${scorers} people`;
  return {
    wording,
    weight: `Weight ${weight}`,
    average:
      average === null ? 'Not scored yet' : `${average.toFixed(1)} of 5 on average, by ${by}`,
    own: own === null ? 'You have not scored it' : `You gave it ${own}`,
  };
}

function factsOf(topic: TopicSubject['topic']) {
  const { suggestedBy, suggestedOn, heldOn, committeeSlug, item, reports, lastReason } = topic;
  return [
    { key: 'Suggested', value: `${shortDate(suggestedOn)}, by ${suggestedBy ?? 'somebody'}` },
    ...(heldOn === null
      ? []
      : [
          {
            key: 'Meeting',
            value: dateInWords(heldOn),
            href: paths.meeting(committeeSlug, heldOn),
          },
          item === null
            ? { key: 'On its agenda', value: 'Not yet' }
            : {
                key: 'On its agenda',
                value: `Item ${item}`,
                href: paths.agendaItem(committeeSlug, heldOn, item),
              },
        ]),
    ...reports.map(({ slug, title }) => ({
      key: 'Report',
      value: title,
      href: paths.report(committeeSlug, slug),
    })),
    ...(lastReason === null ? [] : [{ key: 'Reason last given', value: lastReason }]),
  ];
}

/** What to do when the meeting a topic waits for was called off. */
function lostOf({ state, meetingState }: TopicSubject['topic']): string | null {
  if (state !== 'placed') return null;
  if (meetingState !== 'cancelled' && meetingState !== 'postponed') return null;
  return `Its meeting is ${meetingState}. Carry it forward, and place it on another.`;
}
