import type { Appendix, ReportContent, RouteBody, Section } from './report-content.js';
import type { HeaderField, ReportTemplate, TemplateSection } from './report-templates.js';

/** A part of a report that must be written and is not: its name, and the place it is written at. */
export interface UnwrittenPart {
  /** Reads before "is empty". */
  readonly name: string;
  /** `title`, `routes`, `appendices`, `field summary`, `section financial`, or `section` and the id of one's own. */
  readonly at: string;
}

/**
 * What a report still lacks by its house form, in the order of the form: required fields and sections, a recommendation
 * to each body on its route, the notice of a key decision, the paper of each appendix. Empty when it is complete.
 */
export function unwrittenParts(
  content: ReportContent,
  template: ReportTemplate,
): readonly UnwrittenPart[] {
  return [
    ...(isBlank(content.title) ? [{ name: 'Title', at: 'title' }] : []),
    ...template.fields.flatMap((field) => ofField(field, content)),
    ...ofRoutes(content.routes, template),
    ...template.sections.flatMap((section) => ofSection(section, content.sections)),
    ...content.sections.flatMap(ofOwnSection),
    ...content.appendices.flatMap(ofAppendix),
  ];
}

/** The names alone, as a transition is judged by them. */
export function unwritten(content: ReportContent, template: ReportTemplate): readonly string[] {
  return unwrittenParts(content, template).map(({ name }) => name);
}

/** The notice of a key decision must be public 28 clear days before (SI 2012/2089, regulation 9). */
const isNeeded = (field: HeaderField, { fields }: ReportContent): boolean =>
  field.isRequired || (field.key === 'keyDecisionNotice' && fields['keyDecision'] === 'Yes');

function ofField(field: HeaderField, content: ReportContent): readonly UnwrittenPart[] {
  if (!isNeeded(field, content) || !isBlank(content.fields[field.key])) return [];
  return [{ name: field.label, at: `field ${field.key}` }];
}

function ofRoutes(
  routes: readonly RouteBody[],
  { recommendations }: ReportTemplate,
): readonly UnwrittenPart[] {
  if (recommendations !== 'one for each body') return [];
  const decides = routes.some(({ part, body }) => part === 'decides' && !isBlank(body));
  return [
    ...(decides ? [] : [{ name: 'The body that decides', at: 'routes' }]),
    ...routes
      .filter(({ recommendation }) => isBlank(recommendation))
      .map(({ body }) => ({ name: `Recommendation to ${body || 'a body'}`, at: 'routes' })),
  ];
}

function ofSection(
  { key, heading, isRequired }: TemplateSection,
  sections: readonly Section[],
): readonly UnwrittenPart[] {
  const isThere = sections.some((section) => section.key === key && hasText(section));
  return isRequired && !isThere ? [{ name: heading, at: `section ${key}` }] : [];
}

function ofOwnSection({ id, key, heading, paragraphs }: Section): readonly UnwrittenPart[] {
  if (key !== null || (paragraphs.length > 0 && !isBlank(heading))) return [];
  return [{ name: isBlank(heading) ? 'The heading of a section' : heading, at: `section ${id}` }];
}

function ofAppendix({ letter, title, documentId }: Appendix): readonly UnwrittenPart[] {
  const at = 'appendices';
  return [
    ...(isBlank(title) ? [{ name: `The title of Appendix ${letter}`, at }] : []),
    ...(documentId === null ? [{ name: `The paper of Appendix ${letter}`, at }] : []),
  ];
}

const hasText = ({ paragraphs }: Section): boolean =>
  paragraphs.some(({ isExempt, text }) => isExempt || !isBlank(text));

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';
