import type { NewAuthority } from '#records/authorities';

/** An authority of the demonstration county, with the people who answer for it. */
export interface DemoAuthority extends Omit<NewAuthority, 'councilId'> {
  readonly people: readonly [contact: string, signatory: string, senior: string];
  readonly posts: readonly [contact: string, signatory: string, senior: string];
}

const POSTS = ['Partnership Officer', 'Deputy Chief Officer', 'Chief Officer'] as const;

export const AUTHORITIES: readonly DemoAuthority[] = [
  {
    slug: 'police',
    name: 'Marchfield Police',
    kind: 'responsible',
    aliases: ['Police'],
    people: ['Ash Hollingdean', 'Frankie Stonecross', 'Drew Harkaway'],
    posts: ['Partnership Inspector', 'Assistant Chief Constable', 'Chief Constable'],
  },
  {
    slug: 'fire',
    name: 'Marchfield Fire and Rescue Service',
    kind: 'responsible',
    aliases: ['MFRS', 'Marchfield Fire & Rescue'],
    people: ['Charlie Embleton', 'Rowan Firth', 'Jamie Larkspur'],
    posts: ['Prevention Manager', 'Assistant Chief Fire Officer', 'Chief Fire Officer'],
  },
  {
    slug: 'health-board',
    name: 'Marchfield Integrated Care Board',
    kind: 'responsible',
    aliases: ['Integrated Care Board', 'ICB'],
    people: ['Noor Featherstone', 'Eli Summerhayes', 'Toni Bridgewater'],
    posts: ['Partnerships Manager', 'Director of Strategy', 'Chief Executive'],
  },
  {
    slug: 'probation',
    name: 'Marchfield Probation Service',
    kind: 'responsible',
    aliases: ['Probation', 'Probation Service'],
    people: ['Billie Hartsease', 'Morgan Pennywell', 'Reese Greenacre'],
    posts: POSTS,
  },
  {
    slug: 'wealdham',
    name: 'Wealdham District Council',
    kind: 'responsible',
    aliases: ['WDC'],
    people: ['Casey Millbrook', 'Jules Eastwick', 'Terry Longacre'],
    posts: ['Community Safety Officer', 'Head of Communities', 'Chief Executive'],
  },
  {
    slug: 'eastmere',
    name: 'Eastmere Borough Council',
    kind: 'responsible',
    aliases: ['EBC'],
    people: ['Val Copperfield', 'Lou Highmoor', 'Sandy Brackenbury'],
    posts: ['Community Safety Officer', 'Head of Communities', 'Chief Executive'],
  },
  {
    slug: 'voluntary-action',
    name: 'Voluntary Action Marchfield',
    kind: 'invited',
    aliases: ['VAM'],
    people: ['Hilary Mossgrove', 'Dale Ferncliffe', 'Robbie Newhaven'],
    posts: ['Coordinator', 'Director', 'Chair of Trustees'],
  },
  {
    slug: 'executive',
    name: 'the Cabinet of Marchfield County Council',
    kind: 'executive',
    aliases: ['Cabinet'],
    people: ['Ellis Whitcombe', 'Councillor Gerry Oldacre', 'Sidney Farthingale'],
    posts: ['Cabinet Support Officer', 'Cabinet Member for Community Safety', 'Chief Executive'],
  },
];
