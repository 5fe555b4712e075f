import type { Rating } from '#rules';

interface Person {
  readonly name: string;
  readonly post: string;
}

/** A priority of the demonstration, who leads it, and how its present review stands. */
export interface DemoPriority {
  readonly slug: string;
  readonly name: string;
  /** Why the edition in force has it. */
  readonly rationale: string;
  readonly lead: Person;
  readonly deputy: Person;
  readonly rating: Rating;
  readonly whatChanged: string;
  readonly action: string | null;
  /** The review of the last round was never returned. */
  readonly isLate: boolean;
  readonly stands:
    'requested' | 'returned' | 'queried' | 'accepted' | 'concern raised' | 'escalated';
}

export const PRIORITIES: readonly DemoPriority[] = [
  {
    slug: 'domestic-abuse',
    name: 'Domestic Abuse',
    rationale:
      'Two in five crimes of violence recorded in the county happen at home, and four in five of those who suffer them told nobody for a year.',
    lead: { name: 'Sunny Ashcombe', post: 'Head of Domestic Abuse Services' },
    deputy: { name: 'Nic Barleymow', post: 'Domestic Abuse Coordinator' },
    rating: 'on track',
    whatChanged: 'The refuge in the east opened; every referral was seen within a week.',
    action: null,
    isLate: false,
    stands: 'requested',
  },
  {
    slug: 'violence-against-women-and-girls',
    name: 'Violence Against Women and Girls',
    rationale:
      'One woman in three says that she avoids a town centre after dark. What is reported rose by a tenth in a year.',
    lead: { name: 'Gale Hathersage', post: 'Detective Superintendent' },
    deputy: { name: 'Mel Dovedale', post: 'Detective Inspector' },
    rating: 'on track',
    whatChanged: 'Two town centres have safe places open until three.',
    action: null,
    isLate: false,
    stands: 'returned',
  },
  {
    slug: 'safeguarding',
    name: 'Safeguarding Vulnerable People',
    rationale:
      'Referrals for adults at risk rose by a fifth, most of them from villages that no service visits.',
    lead: { name: 'Ari Limewood', post: 'Assistant Director, Safeguarding' },
    deputy: { name: 'Bo Yarrowby', post: 'Safeguarding Manager' },
    rating: 'at risk',
    whatChanged: 'Referrals rose by a fifth; the team did not.',
    action: 'Two posts to be filled by the end of the quarter.',
    isLate: false,
    stands: 'queried',
  },
  {
    slug: 'neighbourhood-crime',
    name: 'Neighbourhood Crime and Anti-social Behaviour',
    rationale:
      'It is what residents name first whenever they are asked, and most of it happens in twelve streets.',
    lead: { name: 'Jess Quarrington', post: 'Community Safety Manager' },
    deputy: { name: 'Ty Cobblestone', post: 'Anti-social Behaviour Officer' },
    rating: 'on track',
    whatChanged: 'Burglary is down by a tenth on last year.',
    action: null,
    isLate: false,
    stands: 'accepted',
  },
  {
    slug: 'serious-violence',
    name: 'Serious Violence and Organised Crime',
    rationale:
      'It is rare and grave: eleven young people were hurt with a blade, and each had been known to three partners.',
    lead: { name: 'Vic Stormont', post: 'Detective Chief Inspector' },
    deputy: { name: 'Kai Wrenfield', post: 'Detective Sergeant' },
    rating: 'off track',
    whatChanged: 'The project in schools lost its funding.',
    action: 'A bid is in; until then officers visit by turns.',
    isLate: false,
    stands: 'concern raised',
  },
  {
    slug: 'preventing-extremism',
    name: 'Preventing Extremism and Hate',
    rationale:
      'Few are drawn in, and the harm of one would be great. The duty to prevent it is the partners’ own in law.',
    lead: { name: 'Remy Saltmarsh', post: 'Prevent Coordinator' },
    deputy: { name: 'Lux Penhallow', post: 'Cohesion Officer' },
    rating: 'off track',
    whatChanged: 'No training was held since the trainer left.',
    action: 'A trainer from the next county comes in spring.',
    isLate: false,
    stands: 'escalated',
  },
  {
    slug: 'substance-misuse',
    name: 'Substance Misuse',
    rationale:
      'It stands behind a third of thefts, and people wait for weeks for a treatment that works.',
    lead: { name: 'Andy Foxglove', post: 'Public Health Commissioner' },
    deputy: { name: 'Shay Tillingham', post: 'Drug and Alcohol Manager' },
    rating: 'on track',
    whatChanged: 'Waiting for treatment fell to nine days.',
    action: null,
    isLate: false,
    stands: 'requested',
  },
  {
    slug: 'road-safety',
    name: 'Road Safety',
    rationale:
      'More people are killed or badly hurt on the county’s roads than by every crime together.',
    lead: { name: 'Darcy Milestone', post: 'Head of Road Safety' },
    deputy: { name: 'Pip Hedgerow', post: 'Road Safety Officer' },
    rating: 'at risk',
    whatChanged: 'Casualties on rural roads rose again.',
    action: 'Speed watch in twelve villages by summer.',
    isLate: true,
    stands: 'requested',
  },
];
