/** What a paper can be brought in as. */
export const IMPORT_KINDS = {
  'action plan': { label: 'An action plan' },
  tracker: { label: 'A tracker of recommendations' },
  'committees and meetings': { label: 'Committees, members and meetings, from Modern.gov (XML)' },
} as const;

export type ImportKind = keyof typeof IMPORT_KINDS;
