import type { Paragraph, ReportContent, Section } from './report-content.js';
import type { ReportTemplate } from './report-templates.js';

/**
 * The printed number of each section and paragraph that has one, by its id. In a form that counts by section these are
 * `2` and `2.1`, where a section of the second level goes on with the numbers of the one it lies in; in a running form
 * `1`, `2`, `3` through the report. Paragraphs marked so, and exempt ones too, keep their place in the count.
 */
export function numbered(
  content: ReportContent,
  template: ReportTemplate,
): ReadonlyMap<string, string> {
  return new Map(
    template.numbering === 'running'
      ? running(content.sections)
      : bySection(content.sections, template),
  );
}

type Printed = readonly [string, string];

function running(sections: readonly Section[]): readonly Printed[] {
  const counted = sections.flatMap(({ paragraphs }) => paragraphs.filter(isCounted));
  return counted.map(({ id }, index) => [id, String(index + 1)]);
}

function bySection(sections: readonly Section[], template: ReportTemplate): readonly Printed[] {
  return chapters(sections).flatMap((chapter, index): readonly Printed[] => {
    const number = String(index + 1);
    const [head] = chapter;
    const counted = chapter.flatMap(({ paragraphs }) => paragraphs.filter(isCounted));
    return [
      ...(head !== undefined && template.isSectionNumbered ? [[head.id, number] as const] : []),
      ...counted.map(({ id }, place) => [id, `${number}.${place + 1}`] as const),
    ];
  });
}

/** Sections of the first level, each with those of the second that follow it. */
function chapters(sections: readonly Section[]): readonly (readonly Section[])[] {
  return sections.reduce<readonly (readonly Section[])[]>((before, section) => {
    const last = before.at(-1);
    if (section.level === 1 || last === undefined) return [...before, [section]];
    return [...before.slice(0, -1), [...last, section]];
  }, []);
}

const isCounted = ({ isNumbered, isExempt, text }: Paragraph): boolean =>
  isNumbered && (isExempt || text.trim() !== '');
