import type { Role } from '../authority/index.js';

/** What somebody can be in a partnership or one of its working groups, and what each is called. An adviser has no vote. */
export const MEMBER_PARTS = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  adviser: 'Adviser',
} as const;

export type MemberPart = keyof typeof MEMBER_PARTS;

/** How an authority belongs to a partnership: the law makes it responsible or co-operating, or it is invited. */
export const AUTHORITY_PARTS = {
  responsible: 'Responsible',
  'co-operating': 'Co-operating',
  invited: 'Invited',
} as const;

export type AuthorityPart = keyof typeof AUTHORITY_PARTS;

/** The role that goes with a part, granted for the council: a chair acts for what they chair, everybody else reads. */
export function roleOfPart(part: MemberPart, body: 'partnership' | 'working group'): Role {
  if (part !== 'chair') return 'partnership member';
  return body === 'partnership' ? 'partnership chair' : 'working-group chair';
}
