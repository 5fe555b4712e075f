import type { Section } from './report-content.js';
import type { ReportTemplate } from './report-templates.js';
import { rowsOf, type SheetRow } from './sheet-rows.js';
import { withSectionsOf, type Sheet, type SheetText } from './sheet.js';
import { tidy } from './tidy.js';
import { readParagraphs, typedParagraphs } from './typed-paragraphs.js';

interface Reading {
  readonly template: ReportTemplate;
  readonly newId: () => string;
}

type Texts = Readonly<Record<string, string>>;

interface ReadSection {
  readonly section: Section;
  readonly exemptTexts: Texts;
  /** Where it is asked to stand, counted from 1; null where it stands is right. */
  readonly place: number | null;
}

/**
 * The sections of a sheet in their order: those of the form always, those of one's own unless heading and text are
 * both empty. One of one's own stands at the place it asks for when that is not the one it had; a new one that asks
 * for none stands before the last section of the form.
 */
export function readSections(
  sheet: Sheet,
  before: SheetText,
  { template, newId }: Reading,
): { readonly sections: readonly Section[]; readonly exemptTexts: Texts } {
  const known = withSectionsOf(template, before.content.sections);
  const rows = new Map(rowsOf(sheet, 'section').map((row) => [row.id, row]));
  const kept = known.flatMap((section, index): readonly ReadSection[] => {
    const row = rows.get(section.key ?? section.id);
    const read = readSection(section, row, { before, newId });
    return isGone(read.section) ? [] : [{ ...read, place: askedPlace(row, index + 1) }];
  });
  const ids = new Set(known.map(({ id, key }) => key ?? id));
  const added = [...rows.values()]
    .filter(({ id }) => !ids.has(id))
    .map((row) => ({
      ...readSection(newSection(row.id), row, { before, newId }),
      place: placeIn(row),
    }))
    .filter(({ section }) => !isGone(section));
  const ordered = arranged([...kept, ...added], { isNew: new Set(added) });
  return {
    sections: ordered.map(({ section }) => section),
    exemptTexts: Object.assign({}, ...ordered.map(({ exemptTexts }) => exemptTexts)),
  };
}

function readSection(
  section: Section,
  row: SheetRow | undefined,
  { before, newId }: { readonly before: SheetText; readonly newId: () => string },
): Omit<ReadSection, 'place'> {
  const { exemptTexts } = before;
  const text = { paragraphs: section.paragraphs, exemptTexts };
  const typed = row?.boxes[''];
  const isUntouched = typed === undefined || tidy(typed) === tidy(typedParagraphs(text));
  const read = isUntouched ? ownTexts(text) : readParagraphs(typed, text, newId);
  const { heading, level } = row?.boxes ?? {};
  const isOwn = section.key === null;
  return {
    exemptTexts: read.exemptTexts,
    section: {
      ...section,
      id: section.id === section.key ? newId() : section.id,
      heading: isOwn && heading !== undefined ? heading.trim() : section.heading,
      level: isOwn && level !== undefined ? (level === '2' ? 2 : 1) : section.level,
      paragraphs: read.paragraphs,
    },
  };
}

function ownTexts(text: {
  readonly paragraphs: Section['paragraphs'];
  readonly exemptTexts: Texts;
}) {
  const own = text.paragraphs.filter(({ isExempt }) => isExempt).map(({ id }) => id);
  const exemptTexts = Object.fromEntries(own.map((id) => [id, text.exemptTexts[id] ?? '']));
  return { paragraphs: text.paragraphs, exemptTexts };
}

const newSection = (id: string): Section => ({
  id,
  key: null,
  heading: '',
  level: 1,
  paragraphs: [],
});

const isGone = ({ key, heading, paragraphs }: Section): boolean =>
  key === null && heading === '' && paragraphs.length === 0;

const placeIn = (row: SheetRow | undefined): number | null => {
  const place = Number((row?.boxes['place'] ?? '').trim());
  return place > 0 ? place : null;
};

function askedPlace(row: SheetRow | undefined, now: number): number | null {
  const asked = placeIn(row);
  return asked === now ? null : asked;
}

function arranged(
  sections: readonly ReadSection[],
  { isNew }: { readonly isNew: ReadonlySet<ReadSection> },
): readonly ReadSection[] {
  const staying = sections.filter((one) => one.place === null && !isNew.has(one));
  const lastOfForm = staying.findLastIndex(({ section }) => section.key !== null);
  const end = lastOfForm === -1 ? staying.length : lastOfForm;
  const unplaced = sections.filter((one) => one.place === null && isNew.has(one));
  return sections
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .reduce<readonly ReadSection[]>(
      (before, one) => before.toSpliced((one.place ?? 1) - 1, 0, one),
      staying.toSpliced(end, 0, ...unplaced),
    );
}
