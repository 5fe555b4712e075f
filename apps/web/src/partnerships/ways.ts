import { paths } from '#records/paths';

/** The partnership whose page leads on. */
export interface WayFrom {
  readonly slug: string;
  readonly councilId: string;
}

/** One way on from the page of a partnership: a link, and in a few words what is there. */
export interface Way {
  readonly text: string;
  readonly hint: string;
  readonly href: (partnership: WayFrom) => string;
}

/** What the page of a partnership leads to, in this order. Whatever belongs to its year adds one row. */
export const WAYS: readonly Way[] = [
  {
    text: 'Agreement',
    hint: 'Its editions, what changed between them, and a new one',
    href: ({ slug }) => paths.agreement(slug),
  },
  {
    text: 'Performance summary',
    hint: 'The year’s plan and performance for a committee, made from the record',
    href: ({ slug }) => paths.performanceSummaries(slug),
  },
  {
    text: 'Strategic assessment',
    hint: 'Data asked of partners, the workshop and what was found',
    href: ({ slug }) => paths.assessments(slug),
  },
  {
    text: 'Action plans',
    hint: 'What is done, by whom and by when, and its roadmap',
    href: ({ slug }) => `${paths.plans}?partnership=${slug}`,
  },
  {
    text: 'Projects',
    hint: 'What grants pay for, what is spent to date, and what came of it',
    href: ({ slug }) => paths.projects(slug),
  },
  {
    text: 'Calendar of events',
    hint: 'Awareness weeks, workshops and campaigns, with those to be confirmed',
    href: ({ slug }) => paths.partnershipEvents(slug),
  },
  {
    text: 'Priorities',
    hint: 'Who leads each, how it stands and its reviews',
    href: () => paths.priorities,
  },
  {
    text: 'Success measures',
    hint: 'How each stands against what was wanted, and why',
    href: ({ slug }) => paths.partnershipMeasures(slug),
  },
  {
    text: 'Ratings over time',
    hint: 'How each priority was rated, review by review',
    href: ({ slug }) => paths.partnershipRatings(slug),
  },
  {
    text: 'The year',
    hint: 'When reviews are due, and the other steps of the year',
    href: ({ slug }) => paths.cycleYear(slug),
  },
];
