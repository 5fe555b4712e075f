import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import { LIFECYCLES } from '../lifecycles/index.js';
import type { Machine } from '../machine/index.js';
import { EVENTS, sentenceOf, type EventName } from './index.js';

const names = Object.keys(EVENTS) as EventName[];
const machines: readonly Pick<Machine, 'transitions'>[] = Object.values(LIFECYCLES);
const emitted = new Set(machines.flatMap(({ transitions }) => transitions.map((row) => row.event)));
const OTHERWISE: readonly EventName[] = [
  'measure.added',
  'measure.changed',
  'measure.figure-entered',
  'measure.figure-revised',
  'measure.figures-taken-in',
  'measure.counted-anew',
  'measure.ended',
  'import.read',
  'authority.alias-learnt',
  'authority.alias-unlearnt',
  'action.read-back',
  'recommendation.chased',
  'recommendation.assigned',
  'recommendation.tagged',
  'recommendation.untagged',
  'tracker-report.made',
  'review-cycle.begun',
  'review-cycle.step-added',
  'review-cycle.step-changed',
  'review-cycle.step-removed',
  'review-cycle.generated',
  'review.moved',
  'review.handed-over',
  'edition.entered',
  'edition.drafted',
  'edition.changed',
  'edition.priority-decided',
  'edition.decision-taken-back',
  'edition.chapter-changed',
  'edition.copy-sent',
  'priority.renamed',
  'priority.begun',
  'priority.ended',
  'lead.named',
  'lead.ended',
  'reply.code-sent',
  'reply.held',
  'absence.ended',
  'quiet-hours.changed',
  'absence.said',
  'bounce.settled',
  'delivery.bounced',
  'delivery.repeated',
  'person.address-corrected',
  'ladder.changed',
  'calendar-day.added',
  'calendar-day.removed',
  'due.recounted',
  'last-day.recounted',
  'start.corrected',
  'protocol.changed',
  'attendance-request.drafted',
  'attendance.recorded',
  'attendance.struck',
  'apologies.received',
  'apologies.withdrawn',
  'person.arrived',
  'person.left',
  'person.returned',
  'quorum.lost',
  'quorum.regained',
  'item.opened',
  'item.closed',
  'discussion.noted',
  'public.excluded',
  'public.readmitted',
  'interest.declared',
  'register.entered',
  'register.ended',
  'register.confirmed',
  'register.review-asked',
  'decisions.published',
  'question.asked',
  'question.passed-on',
  'question.answered',
  'minutes.redrafted',
  'minutes.changed',
  'minutes.corrected',
  'outcome.drafted',
  'letter.drafted',
  'letter.changed',
  'letter.resent',
  'recommendation.corrected',
  'action.corrected',
  'action.planned',
  'annual-duty.at-risk',
  'annual-duty.warned',
  'chair.changed',
  'reply.begun',
  'clearance-list.changed',
  'committee.changed',
  'authority.added',
  'authority.changed',
  'contact.named',
  'contact.ended',
  'part.handed-over',
  'hand-over.made',
  'hand-over.acknowledged',
  'work.left-with-nobody',
  'closure.proposed',
  'closure-proposal.withdrawn',
  'member.seated',
  'member.unseated',
  'scoring-questions.changed',
  'standing-items.changed',
  'substitute.ended',
  'substitute.named',
  'timetable.changed',
  'clearance.named',
  'document.added',
  'evidence.added',
  'evidence.revised',
  'evidence.removed',
  'document.removed',
  'document.replaced',
  'exemption.lifted',
  'exemption.marked',
  'item.added',
  'item.changed',
  'item.moved',
  'item.removed',
  'meeting.changed',
  'meeting.planned',
  'paper.withdrawn',
  'recommendation.drafted',
  'reminder.due',
  'report.placed',
  'report.proposed',
  'report.written',
  'resolution.drafted',
  'review.planned',
  'subscription.asked',
  'topic.changed',
  'topic.scored',
  'topic.suggested',
];

describe('Every event', () => {
  it.each(names)('tells a whole sentence, however little is known: %s', (event) => {
    const sentence = sentenceOf(event, {});
    expect(sentence).toMatch(/^[A-Z].*[.:]\s*$/s);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
  });

  it('is the event of a transition, or of something that begins, is set right or falls due', () => {
    expect(names.filter((name) => !emitted.has(name)).toSorted()).toEqual(OTHERWISE.toSorted());
  });
});

describe('History tells', () => {
  const told: readonly [EventName, Facts, string][] = [
    ['meeting.cancelled', { reason: 'no quorum' }, 'Meeting cancelled: no quorum.'],
    ['meeting.cancelled', { reason: 'No quorum.' }, 'Meeting cancelled: No quorum.'],
    [
      'recommendation.sent',
      {
        authority: 'Marchfield Police',
        how: 'email',
        on: localDate('2023-07-19'),
        due: localDate('2023-08-16'),
      },
      'Sent to Marchfield Police by email on 19 July 2023; an answer is due by 16 August 2023.',
    ],
    [
      'response.received',
      {
        authority: 'Marchfield Police',
        how: 'post',
        on: localDate('2023-08-14'),
        decision: 'accepted',
      },
      'Marchfield Police answered by post, received on 14 August 2023: accepted.',
    ],
    [
      'response.received',
      {
        authority: 'Marchfield Police',
        how: 'online',
        on: localDate('2023-08-14'),
        decision: 'accepted',
      },
      'Marchfield Police answered: accepted.',
    ],
    [
      'extension.agreed',
      {
        currentDue: localDate('2023-08-16'),
        newDue: localDate('2023-09-01'),
        reason: 'Summer leave.',
      },
      'The chair agreed more time: due 1 September 2023 instead of 16 August 2023: Summer leave.',
    ],
    [
      'resolution.carried',
      {
        votes: {
          for: 4,
          against: 4,
          abstained: 1,
          notVoting: 0,
          eligible: 9,
          castingVote: 'for',
        },
      },
      'Carried (4 for, 4 against, 1 abstained, the casting vote for).',
    ],
    [
      'recommendation.closed',
      { minute: 'OSC13/16', kind: 'partly', reason: 'Two schools of three.' },
      'Closed by the committee (minute OSC13/16), partly: Two schools of three.',
    ],
  ];

  it.each(told)('%s as a person would write it', (event, facts, sentence) => {
    expect(sentenceOf(event, facts)).toBe(sentence);
  });
});
