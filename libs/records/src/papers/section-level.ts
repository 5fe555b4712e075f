import type { TemplateSection } from '#rules';
import type { SectionDraft } from './section-writer.js';

/** The level of a heading: the form's own, else by its number, else by how deep it is marked beside those before it. */
export function sectionLevel(
  before: readonly SectionDraft[],
  {
    opening: { section, number },
    marked,
  }: {
    readonly opening: { readonly section: TemplateSection | null; readonly number: number | null };
    readonly marked: number;
  },
): 1 | 2 {
  if (section !== null) return section.level;
  if (number !== null || before.length === 0) return 1;
  if (marked > 0 && marked < 7) {
    const shallowest = Math.min(7, ...before.map((one) => one.marked || 7));
    return marked <= shallowest ? 1 : 2;
  }
  const isNumbered = before.some((one) => one.number !== null);
  return isNumbered ? 2 : (before.findLast(({ key }) => key !== null)?.level ?? 1);
}
