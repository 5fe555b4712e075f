import type { ReportContent, Section } from '#rules';

/** The sections each reader clears, by their keys in the house forms. */
const OWN_PART = {
  finance: ['financial'],
  legal: ['legal'],
  equality: ['equality'],
  'monitoring officer': ['legal', 'options'],
} as const;

/**
 * The sections in the order whoever clears them reads: their own part first, then the other implications, then the
 * report from its beginning, each once.
 */
export function implicationsFirst(
  { sections }: Pick<ReportContent, 'sections'>,
  kind: keyof typeof OWN_PART,
): { readonly own: readonly Section[]; readonly others: readonly Section[] } {
  const wanted: readonly string[] = OWN_PART[kind];
  const implications = sections.filter(
    ({ key, level }) => level === 2 && key !== null && !wanted.includes(key),
  );
  const own = sections.filter(({ key }) => key !== null && wanted.includes(key));
  return { own: [...own, ...implications], others: sections };
}
