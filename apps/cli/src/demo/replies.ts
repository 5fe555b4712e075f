import { NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import type { DemoRecommendation } from './demo-recommendation.js';

const NAMED =
  'That each authority name one person who answers for empty buildings at risk of fire.';
const SHARED =
  'That what is known of empty buildings be shared between the authorities every month.';
const PLACES =
  'That every young person found to have set a fire be offered a place on the fire-setters scheme.';

/** The authorities whose letter carries all three, each with its reply at another point. */
const ASKED = ['police', 'fire', 'wealdham', 'eastmere', 'probation'] as const;

/** Sent by letter, so no step of theirs sends them. */
export const FIRES: readonly DemoRecommendation[] = [
  ['2.2', NAMED] as const,
  ['2.5', SHARED] as const,
  ['3.1', PLACES] as const,
].map(([paragraph, wording]) => ({
  sitting: 'autumn',
  paragraph,
  wording,
  to: ASKED.map((authority) => ({ authority, regime: 'CD_S19', steps: [] })),
}));

const promised = (action: string, owner: string, targetRaw: string): DraftAnswer => ({
  ...NOTHING_WRITTEN,
  decision: 'accepted',
  action,
  owner,
  targetRaw,
});
const ONGOING = 'ongoing, reviewed quarterly';

/** What each authority wrote, in the order of the recommendations. */
export const WRITTEN = {
  fire: [
    promised(
      'Name the watch manager of each station and tell the districts.',
      'Head of Prevention',
      ONGOING,
    ),
    { ...NOTHING_WRITTEN, decision: 'accepted in part', action: 'Share the list of visits.' },
  ],
  police: [
    promised('Name the inspector of each neighbourhood team.', 'Head of Neighbourhoods', ONGOING),
    promised('Send the list on the first Monday of each month.', 'Head of Intelligence', ONGOING),
    {
      ...NOTHING_WRITTEN,
      decision: 'not accepted',
      reason: 'The courts decide who is referred, and the police cannot promise a place.',
    },
  ],
  wealdham: [
    promised('Name the empty homes officer.', 'Head of Communities', ONGOING),
    promised('Publish the register of empty shops to the partners.', 'Head of Planning', ONGOING),
    promised('Pay for four places a year.', 'Head of Communities', ONGOING),
  ],
  eastmere: [
    promised('Name the empty property officer.', 'Head of Communities', ONGOING),
    promised('Add the fire service to the monthly list.', 'Head of Housing', ONGOING),
    { ...NOTHING_WRITTEN, decision: 'accepted', action: 'Noted.' },
  ],
  probation: [
    promised('Name the manager of each office.', 'Head of Unit', ONGOING),
    {
      ...NOTHING_WRITTEN,
      decision: 'not accepted',
      reason: 'The service keeps no list of buildings, and visits none.',
    },
    promised('Offer the scheme to those it supervises.', 'Head of Unit', ONGOING),
  ],
} as const satisfies Record<(typeof ASKED)[number], readonly DraftAnswer[]>;

export type Replying = keyof typeof WRITTEN;
