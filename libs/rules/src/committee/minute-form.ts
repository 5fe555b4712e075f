/** What a minute number is given to, each as people call it. */
export const MINUTED_BY = {
  resolution: 'Each resolution has a number of its own',
  item: 'Each item has a number, and its further resolutions a letter',
} as const;
export type MinutedBy = keyof typeof MINUTED_BY;

/** How the parts of one resolution are marked, each as people call it. */
export const MINUTE_PARTS = {
  letters: '(a), (b), (c)',
  numbers: '(1), (2), (3)',
  roman: '(i), (ii), (iii)',
} as const;
export type MinuteParts = keyof typeof MINUTE_PARTS;
