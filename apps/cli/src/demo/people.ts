import type { Role, ScopeKind } from '#rules';

/** Where a role of the demonstration is held: the county, its district, or one of the county's committees. */
export type Place = 'county' | 'district' | 'crime and disorder' | 'overview' | 'health scrutiny';

/** Somebody of the demonstration county. Whoever can sign in is told of in the list of sign-ins. */
export interface DemoPerson {
  readonly part: string;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly signsIn: boolean;
  readonly roles: readonly { readonly role: Role; readonly kind: ScopeKind; readonly at: Place }[];
}

const council = (role: Role, at: Place) => ({ role, at, kind: 'council' as const });
const committee = (role: Role, at: Place) => ({ role, at, kind: 'committee' as const });
const COMMITTEES = ['crime and disorder', 'overview', 'health scrutiny'] as const;

const member = (part: string, name: string): DemoPerson => ({
  part,
  name,
  post: 'Councillor',
  email: `${part.replace(' ', '-')}@marchfield.example`,
  signsIn: part === 'member one',
  roles: COMMITTEES.map((at) => committee('member', at)),
});

export const COUNCIL_PEOPLE: readonly DemoPerson[] = [
  {
    part: 'officer',
    name: 'Robin Fairweather',
    post: 'Scrutiny Research Officer',
    email: 'officer@marchfield.example',
    signsIn: true,
    roles: [council('officer', 'county'), council('officer', 'district')],
  },
  {
    part: 'chair',
    name: 'Councillor Alex Thornbury',
    post: 'Chair of the Crime and Disorder Committee',
    email: 'chair@marchfield.example',
    signsIn: true,
    roles: COMMITTEES.map((at) => committee('chair', at)),
  },
  member('member one', 'Councillor Jo Silverdale'),
  member('member two', 'Councillor Sam Ravenscroft'),
  member('member three', 'Councillor Kit Oakhanger'),
  {
    part: 'substitute',
    name: 'Councillor Ari Penhallow',
    post: 'Councillor',
    email: 'substitute@marchfield.example',
    signsIn: false,
    roles: [],
  },
  {
    part: 'monitoring officer',
    name: 'Lee Marchbanks',
    post: 'Monitoring Officer',
    email: 'monitoring-officer@marchfield.example',
    signsIn: true,
    roles: [council('monitoring officer', 'county'), council('monitoring officer', 'district')],
  },
  {
    part: 'working-group chair',
    name: 'Chris Applegarth',
    post: 'Chair of the Partnership Working Group',
    email: 'working-group@marchfield.example',
    signsIn: true,
    roles: [council('working-group chair', 'county'), council('working-group chair', 'district')],
  },
  {
    part: 'partnership chair',
    name: 'Morgan Elmstead',
    post: 'Chair of the Community Safety Partnership',
    email: 'partnership-chair@marchfield.example',
    signsIn: true,
    roles: [],
  },
  {
    part: 'author',
    name: 'Dana Kestrel',
    post: 'Head of Community Safety',
    email: 'author@marchfield.example',
    signsIn: true,
    roles: [],
  },
  {
    part: 'finance officer',
    name: 'Ray Hollowell',
    post: 'Finance Business Partner',
    email: 'finance@marchfield.example',
    signsIn: true,
    roles: [],
  },
  {
    part: 'legal officer',
    name: 'Noor Attwater',
    post: 'Senior Solicitor',
    email: 'legal@marchfield.example',
    signsIn: false,
    roles: [],
  },
  {
    part: 'equality officer',
    name: 'Bo Larkrise',
    post: 'Equality and Inclusion Officer',
    email: 'equality@marchfield.example',
    signsIn: false,
    roles: [],
  },
  {
    part: 'administrator',
    name: 'Pat Winterbourne',
    post: 'Democratic Services Manager',
    email: 'administrator@marchfield.example',
    signsIn: true,
    roles: [council('administrator', 'county'), council('administrator', 'district')],
  },
  {
    part: 'district officer',
    name: 'Max Underhill',
    post: 'Scrutiny Officer, Wealdham',
    email: 'officer@wealdham.example',
    signsIn: true,
    roles: [council('officer', 'district')],
  },
];
