/** An action of the county's plan in the demonstration, and how it went. */
export interface DemoAction {
  readonly reference: string;
  readonly group: string;
  /** The slug of the priority it serves, whose lead tells of it. */
  readonly priority: string;
  readonly wording: string;
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly funding: string;
  /** So many days ahead of today, or behind it when below nought; null for what goes on. */
  readonly due: number | null;
  /** What its lead said of it last; null while nobody said anything. */
  readonly says: string | null;
  readonly lives: 'open' | 'at risk' | 'claimed' | 'verified' | 'sent back' | 'carried';
}

export const ACTIONS: readonly DemoAction[] = [
  {
    reference: '1.1',
    group: 'Domestic Abuse',
    priority: 'domestic-abuse',
    wording: 'Open a refuge for eight families in the east of the county',
    leads: ['Marchfield County Council'],
    partners: ['Eastmere Borough Council', 'Voluntary Action Marchfield'],
    funding: 'Home Office grant',
    due: -40,
    says: 'It opened in spring; seven families live there.',
    lives: 'verified',
  },
  {
    reference: '1.2',
    group: 'Domestic Abuse',
    priority: 'domestic-abuse',
    wording: 'Train every housing officer to ask, and to know whom to tell',
    leads: ['Wealdham District Council', 'Eastmere Borough Council'],
    partners: ['Marchfield Police'],
    funding: 'Districts',
    due: 45,
    says: 'Forty of sixty are trained.',
    lives: 'open',
  },
  {
    reference: '1.3',
    group: 'Domestic Abuse',
    priority: 'domestic-abuse',
    wording: 'See everybody who is referred within a week',
    leads: ['Marchfield County Council'],
    partners: [],
    funding: 'None',
    due: null,
    says: 'Nine in ten were seen within the week.',
    lives: 'open',
  },
  {
    reference: '2.1',
    group: 'Safer streets',
    priority: 'violence-against-women-and-girls',
    wording: 'Light the path from the station to the college',
    leads: ['Eastmere Borough Council'],
    partners: ['Marchfield Police'],
    funding: 'Safer Streets Fund',
    due: -15,
    says: 'The lamps came without their posts.',
    lives: 'at risk',
  },
  {
    reference: '2.2',
    group: 'Safer streets',
    priority: 'neighbourhood-crime',
    wording: 'Mark five hundred bicycles at schools',
    leads: ['Marchfield Police'],
    partners: ['Voluntary Action Marchfield'],
    funding: 'Police',
    due: 20,
    says: 'Four hundred and ten are marked.',
    lives: 'claimed',
  },
  {
    reference: '2.3',
    group: 'Safer streets',
    priority: 'neighbourhood-crime',
    wording: 'Have wardens walk both market squares until eleven',
    leads: ['Wealdham District Council'],
    partners: ['Marchfield Police'],
    funding: 'District',
    due: 30,
    says: 'They walk one square; the other waits for a second team.',
    lives: 'sent back',
  },
  {
    reference: '3.1',
    group: 'Roads',
    priority: 'road-safety',
    wording: 'Begin speed watch in twelve villages',
    leads: ['Marchfield Police'],
    partners: ['Marchfield Fire and Rescue Service'],
    funding: 'Parish councils',
    due: -5,
    says: null,
    lives: 'open',
  },
  {
    reference: '3.2',
    group: 'Roads',
    priority: 'road-safety',
    wording: 'Lower the limit to twenty outside every school',
    leads: ['Marchfield County Council'],
    partners: [],
    funding: 'Highways',
    due: 90,
    says: 'The orders for thirty schools are out to consult.',
    lives: 'carried',
  },
  {
    reference: '4.1',
    group: 'Health',
    priority: 'substance-misuse',
    wording: 'Hold a clinic by the week in Eastmere',
    leads: ['Marchfield Integrated Care Board'],
    partners: ['Marchfield Probation Service'],
    funding: 'Public Health',
    due: 60,
    says: 'The room is found; the nurse begins next month.',
    lives: 'open',
  },
];
