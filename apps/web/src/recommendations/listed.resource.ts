import type { ListedAddressee } from '#records/recommendations';
import { ADDRESSEE, overallOf, type LocalDate } from '#rules';
import type { FoundList } from './recommendation-list.js';

/** One row of the list as JSON and as a line of the download. Dates are local dates. */
export function listedResource(row: ListedAddressee, today: LocalDate) {
  const overall = row.over ? overallOf(row.over, today) : null;
  return {
    recommendation: row.reference,
    authority: row.authoritySlug,
    authorityName: row.authority,
    committee: row.committeeSlug,
    committeeName: row.committee,
    wording: row.wording,
    correctedTo: row.correction?.becomes ?? null,
    correctedBy: row.correction?.minute ?? null,
    madeOn: row.madeOn,
    sentOn: row.sentOn,
    state: row.state,
    stateInWords: ADDRESSEE.states[row.state].is,
    awaited: row.clock,
    due: row.dueOn,
    originalDue: row.originalDueOn,
    isOverdue: row.dueOn !== null && row.dueOn < today,
    answer: row.decision,
    targetOn: row.targetOn ?? null,
    overallAnswered: overall?.answered.is ?? null,
    overallAccepted: overall?.accepted.is ?? null,
    answeredOn: row.answeredOn,
    authorityRating: row.authorityRating,
    officerRating: row.officerRating,
    committeeRating: row.committeeRating,
    lookedAfterBy: row.officer,
    tags: row.tags,
    priorities: row.priorities ?? [],
  };
}

/** A page of the list as JSON. */
export const listResource = ({ rows, counts, next, today }: FoundList) => ({
  recommendations: rows.map((row) => listedResource(row, today)),
  counts,
  next,
});

/** A page as the documentation shows it. */
export const EXAMPLE_LIST = {
  recommendations: [
    {
      recommendation: 'CDC-2023-1',
      authority: 'police',
      authorityName: 'Marchfield Police',
      committee: 'crime-and-disorder',
      committeeName: 'Crime and Disorder Committee',
      wording: 'That a joint plan for road safety outside schools be published by December.',
      correctedTo: null,
      correctedBy: null,
      madeOn: '2023-07-19',
      sentOn: '2023-07-19',
      state: 'sent',
      stateInWords: 'sent, awaiting an answer',
      awaited: 'response',
      due: '2023-08-16',
      originalDue: '2023-08-16',
      isOverdue: false,
      answer: null,
      targetOn: null,
      overallAnswered: 'none',
      overallAccepted: 'none',
      answeredOn: null,
      authorityRating: null,
      officerRating: null,
      committeeRating: null,
      lookedAfterBy: 'Scrutiny research officer',
      tags: ['road safety'],
      priorities: ['Safer roads'],
    },
  ],
  counts: { all: 1, 'to-send': 0, 'awaiting-answer': 1, overdue: 0, 'to-consider': 0 },
  next: null,
};
