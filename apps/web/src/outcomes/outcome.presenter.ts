import type { Told } from '#records/history';
import type { OutcomeView } from '#records/outcomes';
import { paths } from '#records/paths';
import { dateInWords, may, OUTCOME_KINDS, SETTLEMENTS, shortDate } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import { OVERDUE } from '../recommendations/state-badge.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { isOverdue, outcomeBadge } from './outcome-badge.js';
import { OUTCOME_ROWS } from './outcome-transitions.js';
import type { OutcomeSubject } from './outcome.subject.js';

interface Fact {
  readonly key: string;
  readonly value: string;
  readonly href?: string;
}

/** One outcome as its page shows it: both texts, where it comes from and goes to, what can be done. */
export function outcomePresenter(
  subject: OutcomeSubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { outcome, today, actor } = subject;
  const isInside = may(actor, 'read committee work', outcome.place);
  return {
    title: `${OUTCOME_KINDS[outcome.kind].label} ${outcome.reference}`,
    committee: outcome.committee,
    notice: noticeOf(told, { id: outcome.id, done }),
    badge: outcomeBadge(outcome),
    overdue: isOverdue(outcome, today) ? OVERDUE : null,
    due: dueOf(outcome, today),
    words: bothTexts(outcome),
    facts: [...sourceFacts(outcome, isInside), ...followingFacts(outcome, isInside)],
    buttons: buttonsFor(OUTCOME_ROWS, subject),
    history: isInside ? told : [],
  };
}

/** What was said on both sides. */
export function bothTexts(outcome: OutcomeView) {
  const { committee, wording, wanted, to, answer, answeredOn, answeredBy, answeredHow } = outcome;
  return {
    committee,
    said: wording,
    wanted,
    body: to ?? 'Nobody is named yet',
    answer,
    answered:
      answeredOn === null
        ? null
        : answeredHow === 'online'
          ? `${answeredBy ?? ''}, ${shortDate(answeredOn)}`
          : `Came ${answeredHow === 'in person' ? 'in person' : `by ${answeredHow ?? 'post'}`} on ${shortDate(answeredOn)}, written down by ${answeredBy ?? 'an officer'}`,
  };
}

function dueOf({ state, dueOn }: OutcomeView, today: OutcomeSubject['today']) {
  if (dueOn === null || state === 'settled') return null;
  return duePresenter(dueOn, { today, settled: state !== 'sent' && state !== 'made' });
}

function sourceFacts(outcome: OutcomeView, isInside: boolean): readonly Fact[] {
  const { committeeSlug, heldOn, minute, item, to } = outcome;
  const meeting = { key: 'Meeting', value: dateInWords(heldOn) };
  return [
    ...(to === null ? [] : [{ key: 'To', value: to }]),
    isInside ? { ...meeting, href: paths.meeting(committeeSlug, heldOn) } : meeting,
    ...(isInside ? [{ key: 'Item', value: `${item.number}. ${item.title}` }] : []),
    ...(minute === null ? [] : [{ key: 'Minute', value: minute }]),
  ];
}

function followingFacts(outcome: OutcomeView, isInside: boolean): readonly Fact[] {
  const { sentOn, sentHow, settledAs, settledBecause, settledOn, topic, comesBack } = outcome;
  return [
    ...(sentOn === null
      ? []
      : [
          { key: 'Sent', value: `${shortDate(sentOn)}${sentHow === null ? '' : ` by ${sentHow}`}` },
        ]),
    ...(topic === null || !isInside
      ? []
      : [
          {
            key: 'Work programme',
            value: `${topic.title}: ${topic.state}`,
            href: paths.topic(topic.committeeSlug, topic.slug),
          },
        ]),
    ...(comesBack === null || !isInside
      ? []
      : [
          {
            key: 'On the agenda',
            value: `${dateInWords(comesBack.heldOn)}, item ${comesBack.number}`,
            href: paths.agendaItem(comesBack.committeeSlug, comesBack.heldOn, comesBack.number),
          },
        ]),
    ...(settledAs === null
      ? []
      : [
          {
            key: 'Settled',
            value: `${SETTLEMENTS[settledAs]}${settledOn === null ? '' : `, ${shortDate(settledOn)}`}: ${settledBecause ?? ''}`,
          },
        ]),
  ];
}
