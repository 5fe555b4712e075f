import type { Paragraph, ReportContent, ReportTemplate, Section } from '#rules';
import { newId } from '#platform';
import type { ReportReading } from '../papers/index.js';

/**
 * What a person chose on looking a reading through. `sections` by the place of a section in the reading: the key of a
 * section of the form, or `own`. `unplaced` by the first line of a block: `field {key}`, `section {place}`,
 * `new section` which takes the block as its heading, `title`, `background`, or `leave out`.
 */
export interface Choices {
  readonly sections: Readonly<Record<string, string>>;
  readonly unplaced: Readonly<Record<string, string>>;
}

/** The content of a reading with a person's choices carried out; what nobody chose a place for is left out. */
export function placeChosen(
  { content, unplaced }: Pick<ReportReading, 'content' | 'unplaced'>,
  choices: Choices,
  template: ReportTemplate,
): ReportContent {
  const sections = content.sections.map((section, place) =>
    renamed(section, choices.sections[String(place)], template),
  );
  return unplaced.reduce<ReportContent>(
    (before, { line, text }) => placed(before, text, choices.unplaced[String(line)] ?? LEAVE),
    { ...content, sections },
  );
}

const LEAVE = 'leave out';

function renamed(section: Section, choice: string | undefined, template: ReportTemplate): Section {
  if (choice === 'own') return { ...section, key: null };
  const chosen = template.sections.find(({ key }) => key === choice);
  return chosen === undefined ? section : { ...section, key: chosen.key, level: chosen.level };
}

function placed(content: ReportContent, text: string, choice: string): ReportContent {
  const [where = '', what = ''] = choice.split(/ (.*)/s);
  switch (where) {
    case 'title':
      return { ...content, title: joined(content.title, oneLine(text), ' ') };
    case 'field': {
      const value = joined(content.fields[what] ?? '', text, '\n\n');
      return { ...content, fields: { ...content.fields, [what]: value } };
    }
    case 'section':
      return { ...content, sections: content.sections.map(atPlace(Number(what), paragraph(text))) };
    case 'new':
      return { ...content, sections: [...content.sections, newSection(text)] };
    case 'background':
      return { ...content, backgroundPapers: [...content.backgroundPapers, ...text.split('\n')] };
    default:
      return content;
  }
}

const atPlace =
  (place: number, added: Paragraph) =>
  (section: Section, index: number): Section =>
    index === place ? { ...section, paragraphs: [...section.paragraphs, added] } : section;

const paragraph = (text: string): Paragraph => ({
  id: newId(),
  isNumbered: false,
  isExempt: false,
  text,
});

const newSection = (text: string): Section => ({
  id: newId(),
  key: null,
  heading: oneLine(text),
  level: 1,
  paragraphs: [],
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const joined = (before: string, text: string, between: string): string =>
  before === '' ? text : `${before}${between}${text}`;
