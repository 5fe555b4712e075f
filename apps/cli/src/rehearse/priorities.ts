/** A priority of the agreement, and on which day its lead returns each review. */
export interface StagedPriority {
  readonly slug: string;
  readonly name: string;
  readonly lead: string;
  readonly returns: { readonly 'October 2023': string; readonly 'January 2024': string };
}

/** The eight priorities for 2023/24. Road Safety is late in October, Substance Misuse in January. */
export const PRIORITIES: readonly StagedPriority[] = [
  {
    slug: 'domestic-abuse',
    name: 'Domestic Abuse',
    lead: 'Head of Domestic Abuse Services',
    returns: { 'October 2023': '2023-09-28', 'January 2024': '2024-01-03' },
  },
  {
    slug: 'violence-against-women-and-girls',
    name: 'Violence Against Women and Girls (VAWG)',
    lead: 'Detective Superintendent, Public Protection',
    returns: { 'October 2023': '2023-10-04', 'January 2024': '2024-01-08' },
  },
  {
    slug: 'safeguarding-vulnerable-people',
    name: 'Safeguarding Vulnerable People',
    lead: 'Assistant Director, Safeguarding',
    returns: { 'October 2023': '2023-10-09', 'January 2024': '2024-01-10' },
  },
  {
    slug: 'neighbourhood-crime',
    name: 'Preventing Neighbourhood Crime & Anti-social Behaviour (ASB)',
    lead: 'Community Safety Manager',
    returns: { 'October 2023': '2023-10-12', 'January 2024': '2024-01-12' },
  },
  {
    slug: 'serious-and-organised-crime',
    name: 'Serious and Organised Crime',
    lead: 'Detective Superintendent, Serious Crime',
    returns: { 'October 2023': '2023-10-16', 'January 2024': '2024-01-15' },
  },
  {
    slug: 'preventing-extremism',
    name: 'Preventing Extremism and Hate',
    lead: 'Prevent Coordinator',
    returns: { 'October 2023': '2023-10-18', 'January 2024': '2024-01-17' },
  },
  {
    slug: 'substance-misuse',
    name: 'Substance Misuse',
    lead: 'Public Health Commissioner',
    returns: { 'October 2023': '2023-10-19', 'January 2024': '2024-01-29' },
  },
  {
    slug: 'road-safety',
    name: 'Road Safety',
    lead: 'Head of Road Safety',
    returns: { 'October 2023': '2023-11-21', 'January 2024': '2024-01-18' },
  },
];

/** The lead whose first return the working group queries, and when it is returned again. */
export const QUERIED = {
  slug: 'preventing-extremism',
  cycle: 'October 2023',
  returnedAgainOn: '2023-10-30',
} as const;
