/**
 * Why a paper may be kept from the public: one of the seven paragraphs of Part 1 of Schedule 12A to the Local
 * Government Act 1972 (as substituted in England by SI 2006/88), each subject to the public interest test.
 */
export const SCHEDULE_12A = {
  1: 'Information relating to any individual',
  2: 'Information which is likely to reveal the identity of an individual',
  3: 'Information relating to the financial or business affairs of any particular person (including the authority holding that information)',
  4: 'Information relating to any consultations or negotiations in connection with any labour relations matter',
  5: 'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
  6: 'Information which reveals that the authority proposes to give a notice, order or direction under an enactment',
  7: 'Information relating to any action taken in connection with the prevention, investigation or prosecution of crime',
} as const;

export type Schedule12A = keyof typeof SCHEDULE_12A;

/**
 * `exempt` may be kept from the public when the public interest says so; `confidential` must be, because a government
 * department or the law forbids disclosure (Local Government Act 1972 s100A(2), (3)).
 */
export const EXEMPTION_KINDS = { exempt: 'Exempt', confidential: 'Confidential' } as const;
export type ExemptionKind = keyof typeof EXEMPTION_KINDS;

/** What can be exempt. */
export const EXEMPTABLE = ['agenda item', 'report', 'appendix', 'document', 'paragraph'] as const;
export type Exemptable = (typeof EXEMPTABLE)[number];
