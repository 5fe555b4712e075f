import type { LocalDate } from '#rules';
import type { Days } from './days.js';
import type { Place } from './people.js';

/** The sittings recommendations were made at. */
export type SittingKey =
  'winter' | 'spring' | 'summer' | 'autumn' | 'latest' | 'overview' | 'health';

export type DemoCommittee = Exclude<Place, 'county' | 'district'> | 'district panel';

/** A meeting that was held: when, of which committee, and what it considered beside its recommendations. */
export interface PastSitting {
  readonly key: SittingKey | 'district';
  readonly committee: DemoCommittee;
  readonly heldOn: LocalDate;
  readonly title: string;
  readonly summary: string;
  readonly noted: string;
}

/** A meeting to come, and how far it has come. */
export interface ComingSitting {
  readonly committee: DemoCommittee;
  readonly heldOn: LocalDate;
  readonly title: string;
  readonly stands:
    'planned' | 'convened' | 'published' | 'supplemented' | 'postponed' | 'cancelled';
  readonly reason: string;
}

/** Meetings of the last year; the district panel sat so long ago that its yearly duty is running out. */
export function pastSittings(days: Days): readonly PastSitting[] {
  return [
    {
      key: 'district',
      committee: 'district panel',
      heldOn: days.ago(311),
      title: 'Community safety in Wealdham',
      summary: 'The year of the district partnership.',
      noted: 'That the year’s work of the partnership be noted.',
    },
    {
      key: 'winter',
      committee: 'crime and disorder',
      heldOn: days.ago(290),
      title: 'Community Safety Agreement',
      summary: 'The priorities of the year and what the partners did about them.',
      noted: 'That the agreement be welcomed.',
    },
    {
      key: 'spring',
      committee: 'crime and disorder',
      heldOn: days.ago(204),
      title: 'Answers to our recommendations, and roads near schools',
      summary: 'What four authorities answered, and casualties on the way to school.',
      noted: 'That the answers received be noted.',
    },
    {
      key: 'summer',
      committee: 'crime and disorder',
      heldOn: days.ago(45),
      title: 'Support for victims of crime',
      summary: 'How long victims wait, and for whom.',
      noted: 'That the progress reported be noted.',
    },
    {
      key: 'health',
      committee: 'health scrutiny',
      heldOn: days.ago(26),
      title: 'The walk-in centre',
      summary: 'What the health board proposes, and what residents said.',
      noted: 'That the proposals be noted.',
    },
    {
      key: 'autumn',
      committee: 'crime and disorder',
      heldOn: days.ago(23),
      title: 'Fires set on purpose',
      summary: 'Where they were set, and how many of the buildings stood empty.',
      noted: 'That the map of fires be noted.',
    },
    {
      key: 'overview',
      committee: 'overview',
      heldOn: days.ago(16),
      title: 'Street lighting',
      summary: 'What turning lights off at midnight would save.',
      noted: 'That the figures be noted.',
    },
    {
      key: 'latest',
      committee: 'crime and disorder',
      heldOn: days.ago(12),
      title: 'Repeat victims of burglary',
      summary: 'One home in nine was broken into twice.',
      noted: 'That the figures be noted.',
    },
  ];
}

/** Meetings in every state before they are held. */
export function comingSittings(days: Days): readonly ComingSitting[] {
  return [
    {
      committee: 'health scrutiny',
      heldOn: days.ahead(9),
      title: 'Ambulance waiting times',
      stands: 'supplemented',
      reason: 'The figures of last month came after the agenda.',
    },
    {
      committee: 'crime and disorder',
      heldOn: days.ahead(21),
      title: 'Anti-social behaviour in town centres',
      stands: 'published',
      reason: '',
    },
    {
      committee: 'overview',
      heldOn: days.ahead(30),
      title: 'Library opening hours',
      stands: 'cancelled',
      reason: 'The Cabinet withdrew its proposals.',
    },
    {
      committee: 'overview',
      heldOn: days.ahead(44),
      title: 'Winter gritting',
      stands: 'postponed',
      reason: 'The contractor cannot come before the new year.',
    },
    {
      committee: 'crime and disorder',
      heldOn: days.ahead(77),
      title: 'Community Safety Agreement',
      stands: 'convened',
      reason: '',
    },
    {
      committee: 'crime and disorder',
      heldOn: days.ahead(168),
      title: 'Answers to our recommendations',
      stands: 'planned',
      reason: '',
    },
  ];
}
