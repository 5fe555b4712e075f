import { createHash } from 'node:crypto';
import type { FileStore } from '#platform/files';
import type { PackDraft, UploadPart } from '#records/packs';
import type { ReadUpload } from './sheet.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { UploadTrial } from './upload-trial.js';

/** What can be put on a page, by media type, and the ending typst knows it by. */
const SHOWN: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};
/** More pages of one upload than this are not put into a pack: it is named instead. */
const MOST_PAGES = 1_000;

/** The uploads of a draft by their anchors, and what was wrong with some of them. */
export interface ReadUploads {
  readonly uploads: ReadonlyMap<string, ReadUpload>;
  readonly problems: readonly string[];
}

interface Reading {
  readonly files: FileStore;
  readonly typesetter: Typesetter;
  /** Told after each upload. */
  readonly told: (done: number, of: number) => Promise<void>;
}

/** Reads each upload of a draft and tries whether its pages can be shown. One that is damaged is named; the rest goes on. */
export async function readUploads(draft: PackDraft, reading: Reading): Promise<ReadUploads> {
  const parts = draft.items.flatMap(({ number, parts: all }) =>
    all.flatMap((part) => (part.kind === 'upload' ? [{ item: number, part }] : [])),
  );
  const uploads = new Map<string, ReadUpload>();
  const problems: string[] = [];
  const trial = new UploadTrial();
  try {
    for (const [index, { item, part }] of parts.entries()) {
      const read = await readUpload(part, { ...reading, trial, name: `u${index}` });
      uploads.set(part.id, read);
      if (read.fate === 'damaged') problems.push(`Item ${item}, ${nameOf(part)}: ${read.words}`);
      await reading.told(index + 1, parts.length);
    }
    return { uploads, problems };
  } finally {
    trial.end();
  }
}

async function readUpload(
  { document }: UploadPart,
  {
    files,
    typesetter,
    trial,
    name,
  }: Reading & { readonly trial: UploadTrial; readonly name: string },
): Promise<ReadUpload> {
  const ending = SHOWN[document.mediaType];
  if (ending === undefined) {
    return named(
      'This file has no pages of its own that could be printed here. Read it at its address.',
    );
  }
  const bytes = await files.read(document.key).catch(() => null);
  if (bytes === null) return damaged('it is missing from the store of files.');
  if (createHash('sha256').update(bytes).digest('hex') !== document.sha256) {
    return damaged('it is not the file that was published: its SHA-256 differs.');
  }
  const isPdf = ending === 'pdf';
  const pages = isPdf ? document.pages : 1;
  if (pages === null || pages > MOST_PAGES) {
    return named('Its pages are not printed here. Read it at its address.');
  }
  const file = `${name}.${ending}`;
  if (!(await trial.canShow({ name: file, bytes, pages: isPdf ? pages : null }))) {
    return damaged('it is damaged, and its pages cannot be shown.');
  }
  typesetter.hand(file, bytes);
  return { fate: 'embedded', pages, file, format: isPdf ? 'pdf' : 'picture', words: '' };
}

const none = { pages: 0, file: '', format: 'none' } as const;

const named = (words: string): ReadUpload => ({ ...none, fate: 'named', words });

const damaged = (why: string): ReadUpload => ({
  ...none,
  fate: 'damaged',
  words: `This file could not be put into the pack: ${why}`,
});

/** An upload in a sentence any reader of the job may see: what is exempt is not named. */
function nameOf({ document, kept, title }: UploadPart): string {
  if (kept === null) return title;
  return document.letter === null
    ? 'a paper that is exempt'
    : `appendix ${document.letter}, exempt`;
}
