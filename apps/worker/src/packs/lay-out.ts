import type { PackContents, PackDraft, PageMark } from '#records/packs';
import { anchorsOf, sheetOf, type ReadUpload, type Setting } from './sheet.js';
import { printable } from '../typesetting/printable.js';
import type { SetDocument, Typesetter } from '../typesetting/typesetter.js';

/** A draft with its pages: the one to print is set, and where everything is in it. */
export interface LaidOut {
  readonly print: SetDocument;
  readonly contents: PackContents;
  readonly lastPage: number;
  /** The page of every anchor. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** Those at the top of a page, to set the other forms by. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** What setting needs, whatever the form. */
export interface Laying {
  readonly typesetter: Typesetter;
  readonly firstPage: number;
  readonly baseUrl: string;
  readonly uploads: ReadonlyMap<string, ReadUpload>;
  /** Where items began in the edition before: none begins on an earlier page now. */
  readonly before: readonly PageMark[];
  /** Signs no font has. */
  readonly missing: ReadonlySet<string>;
}

/** Sets the pack to print and reads its pages off it. A page number that was given out before is kept. */
export function layOut(draft: PackDraft, laying: Laying): LaidOut {
  const natural = setOne(draft, laying, { edition: 'print', fixed: new Map() });
  const kept = keptStarts(draft, { ...laying, natural });
  const print =
    kept.size === 0 ? natural : setOne(draft, laying, { edition: 'print', fixed: kept });
  const marks = marked(draft, print);
  const at = new Map(marks.map(({ id, page }) => [id, page]));
  const begins = draft.items.flatMap(({ id, startsPage, parts }) => [
    ...(startsPage ? [id] : []),
    ...parts.filter(({ kind }) => kind === 'upload').map((part) => part.id),
  ]);
  return {
    print,
    contents: { marks, uploads: packed(at, laying.uploads) },
    lastPage: print.pages.last,
    pageOf: at,
    fixed: new Map(begins.map((id) => [id, at.get(id) ?? laying.firstPage])),
  };
}

/** Sets a draft in one form. */
export function setOne(
  draft: PackDraft,
  { typesetter, firstPage, baseUrl, uploads, missing }: Omit<Laying, 'before'>,
  form: Pick<Setting, 'edition' | 'fixed'>,
): SetDocument {
  const sheet = sheetOf(draft, { firstPage, baseUrl, uploads, ...form });
  return typesetter.set('pack', printable(sheet, missing));
}

const marked = (draft: PackDraft, { pages }: SetDocument): readonly PageMark[] =>
  anchorsOf(draft).map((id, index) => ({ id, page: pages.marks[index] ?? 0 }));

/** Items that began on a later page in the edition before, and where they are to begin now. */
function keptStarts(
  draft: PackDraft,
  { before, natural }: Laying & { readonly natural: SetDocument },
): ReadonlyMap<string, number> {
  const then = new Map(before.map(({ id, page }) => [id, page]));
  const now = marked(draft, natural);
  const fixed = new Map<string, number>();
  let shift = 0;
  for (const { id } of draft.items.filter(({ startsPage }) => startsPage)) {
    const page = (now.find((mark) => mark.id === id)?.page ?? 0) + shift;
    const wanted = then.get(id) ?? page;
    if (wanted <= page) continue;
    shift += wanted - page;
    fixed.set(id, wanted);
  }
  return fixed;
}

const packed = (
  at: ReadonlyMap<string, number>,
  uploads: ReadonlyMap<string, ReadUpload>,
): PackContents['uploads'] =>
  [...uploads].map(([id, { fate, pages }]) => {
    const separatorPage = at.get(id) ?? 0;
    return { id, fate, separatorPage, lastPage: separatorPage + pages };
  });
