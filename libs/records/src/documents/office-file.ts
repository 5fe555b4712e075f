import type { AcceptedFile } from './accepted-files.js';
import { ACCEPTED_FILES } from './accepted-files.js';
import { keptText, MOST_TEXT, type Found } from './inspected.js';
import { refuseHidden } from './office-hidden.js';
import { refuseFile } from './refuse-file.js';
import { eachEntry, type ZipEntry } from './zip-entries.js';

export type OfficeKind = Extract<AcceptedFile, 'docx' | 'xlsx' | 'pptx' | 'odt'>;

/** The entry without which a file is not of its kind, and those that hold its words. */
const PARTS: Readonly<Record<OfficeKind, { readonly main: string; readonly words: RegExp }>> = {
  docx: { main: 'word/document.xml', words: /^word\/(document|footnotes|endnotes)\.xml$/ },
  xlsx: { main: 'xl/workbook.xml', words: /^xl\/sharedStrings\.xml$/ },
  pptx: { main: 'ppt/presentation.xml', words: /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/ },
  odt: { main: 'content.xml', words: /^content\.xml$/ },
};

/**
 * An office file of its kind, with its words. Refuses one that is another kind inside, that holds macros, programs or
 * objects of other programs, that fetches something from elsewhere when it is opened, or that unpacks without end.
 */
export async function inspectOffice(kind: OfficeKind, bytes: Uint8Array): Promise<Found> {
  const { main, words } = PARTS[kind];
  const inner: ZipEntry[] = [];
  let hasMain = false;
  let text = '';
  await eachEntry(bytes, (entry) => {
    refuseHidden(entry);
    if (entry.name === main) hasMain = true;
    if (words.test(entry.name) && text.length < MOST_TEXT) text += wordsOf(entry);
    if (isWorkbookOfChart(entry)) inner.push(entry);
  });
  if (!hasMain) {
    refuseFile(
      `The name says that the file is ${ACCEPTED_FILES[kind].named}, and what is in it is not. Open it in the program it was made with and save it again.`,
    );
  }
  for (const workbook of inner) await inspectInner(workbook);
  return { pages: null, text: keptText(text), isScannedImage: false };
}

/** The one kind of packed file that belongs in an office file: the figures behind a chart. */
const isWorkbookOfChart = ({ name }: ZipEntry): boolean => /\/embeddings\/[^/]+\.xlsx$/.test(name);

/** The figures behind a chart are looked at as any workbook is; a packed file within those is refused. */
function inspectInner({ bytes }: ZipEntry): Promise<void> {
  return eachEntry(bytes, (entry) => {
    refuseHidden(entry);
    if (isWorkbookOfChart(entry))
      refuseFile('The file has files packed in files. Send them one by one.');
  });
}

function wordsOf({ bytes }: ZipEntry): string {
  return bytes
    .toString('utf8')
    .replace(/<\/(w:p|a:p|si|text:p|text:h)>/g, ' ')
    .replace(/<(w:tab|w:br|text:tab|text:line-break)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
