/** What somebody can be in a partnership or one of its working groups, and what each is called. An adviser has no vote. */
export const MEMBER_PARTS = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  adviser: 'Adviser',
} as const;

export type MemberPart = keyof typeof MEMBER_PARTS;
