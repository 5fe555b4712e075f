import { hash } from '@node-rs/argon2';
import type { Row } from './copy.js';
import { idOf } from './random.js';

/** Kinds of ids, so that the n-th authority and the n-th person differ. */
export const KIND = {
  council: 1,
  committee: 2,
  authority: 3,
  person: 4,
  grant: 5,
  contact: 6,
  meeting: 7,
  item: 8,
  resolution: 9,
  recommendation: 10,
  addressee: 11,
  clock: 12,
  response: 13,
  closure: 14,
  reminder: 15,
} as const;

/** One installation of fifty councils: each asks one large authority and thirty-nine small ones, by two committees. */
export const COUNCILS = 50;
export const LARGE = COUNCILS;
export const SMALL = 39 * COUNCILS;
export const COMMITTEES = 2 * COUNCILS;
const AUTHORITIES = LARGE + SMALL;
const PEOPLE_OF_AN_AUTHORITY = 2;
const PARTNERS = PEOPLE_OF_AN_AUTHORITY * AUTHORITIES;

export const PASSWORD = 'a long enough password';

/** Whoever has this number sits in this council: the numbers go round. */
export const councilOf = (n: number): number => n % COUNCILS;
export const councilId = (n: number): string => idOf(KIND.council, n);
export const officerId = (council: number): string => idOf(KIND.person, council);
export const officerName = (council: number): string => `Scrutiny officer ${council}`;
export const officerEmail = (council: number): string => `officer-${council}@county.example`;
export const authorityId = (n: number): string => idOf(KIND.authority, n);
export const authoritySlug = (n: number): string => `authority-${n}`;
export const authorityName = (n: number): string => `Authority number ${n}`;
export const committeeId = (n: number): string => idOf(KIND.committee, n);

export const councilRows = (): Row[] =>
  each(COUNCILS, (n) => [
    councilId(n),
    `council-${n}`,
    `Council number ${n}`,
    n === 0 ? null : councilId(0),
  ]);

export const committeeRows = (): Row[] =>
  each(COMMITTEES, (n) => [
    committeeId(n),
    councilId(councilOf(n)),
    `committee-${n}`,
    n < COUNCILS ? 'Crime and Disorder Committee' : 'Health Committee',
    n < COUNCILS ? 'crime and disorder committee' : null,
    `B${n}`,
    3,
  ]);

export const authorityRows = (): Row[] =>
  each(AUTHORITIES, (n) => [
    authorityId(n),
    councilId(councilOf(n)),
    authoritySlug(n),
    authorityName(n),
    n % 2 === 0 ? 'responsible' : 'co-operating',
  ]);

/** An officer of each council, then a contact and a signatory of each authority, who have no password. */
export async function personRows(now: string): Promise<Row[]> {
  const secret = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const officers = each(COUNCILS, (n): Row => {
    const who = [officerId(n), councilId(n), officerName(n)];
    return [...who, 'Scrutiny officer', officerEmail(n), secret, now];
  });
  const partners = each(PARTNERS, (n): Row => {
    const authority = authorityOf(n);
    const post = isContact(n) ? 'Partnership contact' : 'Chief officer';
    const name = `${post} of ${authorityName(authority)}`;
    const council = councilId(councilOf(authority));
    return [partnerId(n), council, name, post, `partner-${n}@authority.example`, null, now];
  });
  return [...officers, ...partners];
}

export const grantRows = (now: string): Row[] => [
  ...each(COUNCILS, (n): Row => {
    return [idOf(KIND.grant, n), officerId(n), 'officer', 'council', councilId(n), now];
  }),
  ...each(PARTNERS, (n): Row => {
    const role = isContact(n) ? 'authority contact' : 'signatory';
    const scope = ['authority', authorityId(authorityOf(n))];
    return [idOf(KIND.grant, COUNCILS + n), partnerId(n), role, ...scope, now];
  }),
];

export const contactRows = (): Row[] =>
  each(PARTNERS, (n) => {
    const kind = isContact(n) ? 'contact' : 'signatory';
    return [idOf(KIND.contact, n), authorityId(authorityOf(n)), partnerId(n), kind];
  });

const isContact = (partner: number): boolean => partner % PEOPLE_OF_AN_AUTHORITY === 0;
const authorityOf = (partner: number): number => Math.floor(partner / PEOPLE_OF_AN_AUTHORITY);
const partnerId = (partner: number): string => idOf(KIND.person, COUNCILS + partner);

const each = (count: number, row: (n: number) => Row): Row[] =>
  Array.from({ length: count }, (_, n) => row(n));
