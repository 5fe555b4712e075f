/**
 * What a member's register of interests is divided into: the disclosable pecuniary interests of the schedule to the
 * Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012 (SI 2012/1464), and what the code of conduct
 * adds to them.
 */
export const REGISTER_CATEGORIES = {
  employment: 'Employment, office, trade, profession or vocation',
  sponsorship: 'Sponsorship',
  contracts: 'Contracts with the council',
  land: 'Land',
  licences: 'Licences to occupy land',
  'corporate tenancies': 'Corporate tenancies',
  securities: 'Securities',
  other: 'Other registrable interests',
} as const;

export type RegisterCategory = keyof typeof REGISTER_CATEGORIES;
