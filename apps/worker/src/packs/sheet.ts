import { sizeInWords } from '#records/documents';
import type { PackDraft, PackItem, PackPart, UploadPart } from '#records/packs';

/** What is known of an upload once it was read: whether its pages can be shown, and under which name typst has it. */
export interface ReadUpload {
  readonly fate: 'embedded' | 'named' | 'damaged';
  /** How many pages it puts into the print pack; 0 when none. */
  readonly pages: number;
  /** Under which name typst has its bytes; empty when it has not. */
  readonly file: string;
  readonly format: 'pdf' | 'picture' | 'none';
  /** What its separator says when its pages do not follow. */
  readonly words: string;
}

interface SheetUpload extends ReadUpload {
  readonly fileName: string;
  readonly address: string;
  readonly size: string;
  readonly sha256: string;
  readonly isScannedImage: boolean;
  readonly startsAt: number | null;
}

type SheetPart = { readonly mark: string } & (
  | Exclude<PackPart, UploadPart>
  | {
      readonly kind: 'upload';
      readonly title: string;
      readonly kept: string | null;
      readonly upload: SheetUpload;
    }
);

interface SheetItem extends Pick<PackItem, 'number' | 'title' | 'asked' | 'kept' | 'startsPage'> {
  readonly mark: string;
  readonly startsAt: number | null;
  readonly parts: readonly SheetPart[];
}

/** What typst is handed to set: the draft, what each upload came to, and the pages that are fixed already. */
export interface Sheet extends Omit<PackDraft, 'items'> {
  readonly edition: 'pack' | 'print' | 'item';
  readonly firstPage: number;
  readonly items: readonly SheetItem[];
  /** The labels whose pages are asked for. */
  readonly marks: readonly string[];
}

/** How a draft is to be set. */
export interface Setting {
  readonly edition: Sheet['edition'];
  readonly firstPage: number;
  /** The installation's own address, without a slash at the end. */
  readonly baseUrl: string;
  readonly uploads: ReadonlyMap<string, ReadUpload>;
  /** Pages on which items and uploads begin whatever is before them, by anchor. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** The anchors of a draft whose pages are noted, in the order of the pack. */
export function anchorsOf(draft: PackDraft): readonly string[] {
  return [
    ...FRONT,
    ...draft.items.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]),
  ];
}

/** What stands before the first item, after the cover. */
const FRONT = ['agenda', 'contents'] as const;

/** A draft as typst is handed it. Labels are numbers of the product's own, whatever the anchors are called. */
export function sheetOf(draft: PackDraft, setting: Setting): Sheet {
  let count = 0;
  const marks: string[] = setting.edition === 'item' ? [] : [...FRONT];
  const mark = () => {
    const label = `mark-${count}`;
    count += 1;
    marks.push(label);
    return label;
  };
  const items = draft.items.map(({ id, parts, ...item }) => ({
    mark: mark(),
    ...item,
    startsAt: setting.fixed.get(id) ?? null,
    parts: parts.map((part) => sheetPart(part, { mark: mark(), setting })),
  }));
  const { edition, firstPage } = setting;
  return { ...draft, edition, firstPage, items, marks };
}

function sheetPart(
  part: PackPart,
  { mark, setting }: { mark: string; setting: Setting },
): SheetPart {
  if (part.kind !== 'upload') return { ...part, mark };
  const { id, title, kept, document, href } = part;
  const read = setting.uploads.get(id);
  if (read === undefined) throw new Error('An upload was not read.');
  const upload = {
    ...read,
    fileName: document.fileName,
    address: `${setting.baseUrl}${href}`,
    size: sizeInWords(document.bytes),
    sha256: document.sha256,
    isScannedImage: document.isScannedImage,
    startsAt: setting.fixed.get(id) ?? null,
  };
  return { kind: 'upload', mark, title, kept, upload };
}
