import { localDate, type LocalDate } from '#rules';
import type { Motion, Sitting } from '../staging/sitting.js';
import { SITTINGS } from './story-dates.js';

export type SittingName = keyof typeof SITTINGS;

/** The day the chair gives the police. */
export const EXTENDED_TO = localDate('2023-09-13');

/** A sitting, the day it is planned and the day its agenda is out. */
export interface StagedSitting extends Sitting {
  readonly plannedOn: LocalDate;
  readonly publishedOn: LocalDate;
}

const CALLED: Readonly<Record<SittingName, readonly [planned: string, published: string]>> = {
  yearly: ['2023-07-03', '2023-07-10'],
  autumn: ['2023-09-06', '2023-10-02'],
  spring: ['2024-03-20', '2024-04-15'],
  nextYearly: ['2024-06-19', '2024-07-08'],
};

/** Twice it sits as the crime and disorder committee, twice as itself. */
export function sittingOf(
  name: SittingName,
  committeeId: string,
  present: readonly string[],
): StagedSitting {
  const [planned, published] = CALLED[name];
  const isYearly = name === 'yearly' || name === 'nextYearly';
  return {
    committeeId,
    present,
    heldOn: SITTINGS[name],
    plannedOn: localDate(planned),
    publishedOn: localDate(published),
    venue: 'Council Chamber, County Hall',
    constitutedAs: isYearly ? 'crime and disorder committee' : null,
    items: [isYearly ? AGREEMENT : FOLLOWING_UP],
  };
}

const AGREEMENT = {
  title: 'Community Safety Agreement',
  purpose: 'recommend',
  reportBy: 'Scrutiny Research Officer',
  summary:
    'How the agreement came about, its eight priorities, which are those of last year, the actions of the year past, and the part of this committee as a critical friend of the partnership.',
  motions: [],
} as const;

const FOLLOWING_UP = {
  title: 'Answers to our recommendations',
  purpose: 'decide',
  reportBy: 'Scrutiny Research Officer',
  summary: 'What the authorities answered, what they have done since, and what is left.',
  motions: [],
} as const;

/** The first thing the committee may do with the report: comment. */
export const COMMENT: Motion = {
  key: 'comment',
  kind: 'comment',
  wording:
    'That the partnership be told that this committee welcomes the refreshed agreement, and would like next year’s summary to show figures for each district.',
};

/** The other thing it may do: recommend to one or more of the responsible authorities. */
export const RECOMMENDATION = {
  key: 'recommendation',
  kind: 'recommend',
  wording: 'That a recommendation on road safety be made to the police and the fire service.',
  recommendation: {
    paragraph: '4.1',
    wording:
      'That a joint plan for the four routes to school with the most casualties be published by the end of March, naming who leads on each.',
  },
} as const;
