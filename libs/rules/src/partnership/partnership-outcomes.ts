/** What can come of an item of a partnership's meeting, and what each is called. */
export const PARTNERSHIP_OUTCOMES = {
  noted: 'Noted, with a reason',
  agreed: 'Agreed',
  'action agreed': 'An action agreed',
  'edition change proposed': 'A change proposed for the next edition',
  'asked for more': 'Asked for more',
} as const;

export type PartnershipOutcome = keyof typeof PARTNERSHIP_OUTCOMES;

/** What an item of a partnership's meeting is about. */
export const PARTNERSHIP_ITEM_KINDS = {
  concern: 'A concern of the working group',
  edition: 'An edition of the agreement',
  review: 'A review of a priority',
  'action plan': 'An action plan',
  other: 'Something else',
} as const;

export type PartnershipItemKind = keyof typeof PARTNERSHIP_ITEM_KINDS;

/**
 * The outcomes an item of a kind can have. A concern is answered, never merely agreed: it is noted with a reason, or
 * something follows from it, or the partnership asks for more.
 */
export function outcomesFor(kind: PartnershipItemKind): readonly PartnershipOutcome[] {
  return kind === 'concern'
    ? ['noted', 'action agreed', 'edition change proposed', 'asked for more']
    : ['noted', 'agreed', 'action agreed', 'edition change proposed', 'asked for more'];
}
