/** The kinds of body that can be asked to do something (Police and Justice Act 2006 s20; Local Government Act 2000 s9FE). */
export const AUTHORITY_KINDS = {
  responsible: 'Responsible authority',
  'co-operating': 'Co-operating authority',
  invited: 'Invited body',
  executive: 'Executive of the council',
  other: 'Other body',
} as const;

export type AuthorityKind = keyof typeof AUTHORITY_KINDS;

/**
 * In which part somebody stands at an authority. Only an answer sent by a signatory counts. An approver is written to about
 * what they are asked to approve, and nothing else.
 */
export const CONTACT_KINDS = {
  contact: 'Contact',
  signatory: 'Signatory',
  'senior officer': 'Senior officer',
  approver: 'Approver of replies',
} as const;

export type ContactKind = keyof typeof CONTACT_KINDS;
