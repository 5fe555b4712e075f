import type { ReportContent, Section } from './report-content.js';
import type { ReportTemplate, TemplateSection } from './report-templates.js';
import { typedParagraphs } from './typed-paragraphs.js';

/**
 * A report as it is typed: every box by its name. `title`, `field.summary`, `route.{id}.body`, `.on`, `.part` and
 * `.recommendation`, `section.financial` for a section of the form, `section.{id}` with `.heading`, `.level` and
 * `.place` for one of its own, `appendix.{id}.letter`, `.title` and `.document`, `backgroundPapers` one a line.
 * What was not there is empty, so two sheets can be held beside each other box by box.
 */
export type Sheet = Readonly<Record<string, string>>;

/** A report's words, public and exempt. */
export interface SheetText {
  readonly content: ReportContent;
  readonly exemptTexts: Readonly<Record<string, string>>;
}

/** The sheet of a report, with a box for every field and section of its form, written or not. */
export function sheetOf({ content, exemptTexts }: SheetText, template: ReportTemplate): Sheet {
  const sections = withSectionsOf(template, content.sections);
  return Object.fromEntries([
    ['title', content.title],
    ...template.fields.map(({ key }) => [`field.${key}`, content.fields[key] ?? ''] as const),
    ...content.routes.flatMap(({ id, body, on, part, recommendation }) =>
      boxes(`route.${id}`, { body, on: on ?? '', part, recommendation }),
    ),
    ...sections.flatMap(({ id, key, heading, level, paragraphs }, index) => {
      const name = `section.${key ?? id}`;
      const text = typedParagraphs({ paragraphs, exemptTexts });
      const own = { heading, level: String(level), place: String(index + 1) };
      return [[name, text] as const, ...(key === null ? boxes(name, own) : [])];
    }),
    ...content.appendices.flatMap(({ id, letter, title, documentId }) =>
      boxes(`appendix.${id}`, { letter, title, document: documentId ?? '' }),
    ),
    ['backgroundPapers', content.backgroundPapers.join('\n')],
  ]);
}

/** The sections of a report with those of its form that it lacks, each where the form has it. */
export function withSectionsOf(
  template: ReportTemplate,
  sections: readonly Section[],
): readonly Section[] {
  const known = new Set(sections.map(({ key }) => key));
  return template.sections.reduce<readonly Section[]>((filled, section, index) => {
    if (known.has(section.key)) return filled;
    const earlier = template.sections.slice(0, index).map(({ key }) => key);
    const after = filled.findLastIndex(({ key }) => key !== null && earlier.includes(key));
    const at = after === -1 && index > 0 ? filled.length : after + 1;
    return filled.toSpliced(at, 0, blankSection(section));
  }, sections);
}

/** Its id is its key until it is written. */
const blankSection = ({ key, heading, level }: TemplateSection): Section => ({
  id: key,
  key,
  heading,
  level,
  paragraphs: [],
});

const boxes = (name: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([box, value]) => [`${name}.${box}`, value] as const);
