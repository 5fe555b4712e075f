import { fileTypeFromBuffer } from 'file-type';
import {
  ACCEPTED_FILES,
  ACCEPTED_IN_WORDS,
  kindByName,
  type AcceptedFile,
} from './accepted-files.js';
import type { Found, Inspected, OfferedFile } from './inspected.js';
import { MOST_BYTES } from './most-bytes.js';
import { inspectOffice } from './office-file.js';
import { inspectPdf } from './pdf-file.js';
import { inspectPicture } from './picture-file.js';
import { refuseFile } from './refuse-file.js';
import { inspectText } from './text-file.js';

const LEFT_BEHIND: Readonly<Record<string, string>> = {
  doc: 'Save it as .docx or PDF',
  rtf: 'Save it as .docx or PDF',
  xls: 'Save it as .xlsx',
  ppt: 'Save it as .pptx',
  docm: 'Save it as .docx, which holds no macros',
  xlsm: 'Save it as .xlsx, which holds no macros',
  pptm: 'Save it as .pptx, which holds no macros',
  zip: 'Send the files in it one by one',
  svg: 'Save it as PNG or PDF',
  heic: 'Save it as JPEG',
};

/**
 * Looks at a file that is offered as a paper: its kind by its name and by what is in it, its size, what an office file
 * or a PDF hides. Nothing in it is carried out. Refuses, with one plain sentence at the field `file`, what cannot be
 * taken; `inspectFile({ fileName: 'map.png', bytes })` of a web page named as a picture is refused.
 */
export async function inspectFile({ fileName, bytes }: OfferedFile): Promise<Inspected> {
  const kind = kindByName(fileName) ?? refuseKind(fileName);
  if (bytes.length === 0) {
    refuseFile('The file is empty: there is nothing in it. Save it again, then choose it again.');
  }
  if (bytes.length > MOST_BYTES) {
    refuseFile('The file is larger than 20 MB. Make its pictures smaller, or split it into parts.');
  }
  await refuseDisguised(kind, bytes);
  return { kind, mediaType: ACCEPTED_FILES[kind].mediaType, ...(await inspect(kind, bytes)) };
}

function refuseKind(fileName: string): never {
  const end = /\.([^.]{1,10})$/.exec(fileName)?.[1]?.toLowerCase();
  const instead = LEFT_BEHIND[end ?? ''];
  if (instead !== undefined) refuseFile(`A file that ends in .${end} cannot be taken. ${instead}.`);
  const what =
    end === undefined ? 'A file whose name has no ending' : `A file that ends in .${end}`;
  return refuseFile(`${what} cannot be taken. Send ${ACCEPTED_IN_WORDS}.`);
}

const ZIPPED: readonly AcceptedFile[] = ['docx', 'xlsx', 'pptx', 'odt'];
/** Kinds that are looked at for what they are when they are read. */
const TOLD_BY_READING: readonly AcceptedFile[] = ['pdf', 'csv', 'txt'];

/** Refuses a file that is, by its first bytes, not what its name says. */
async function refuseDisguised(kind: AcceptedFile, bytes: Uint8Array): Promise<void> {
  if (TOLD_BY_READING.includes(kind)) return;
  const type = await fileTypeFromBuffer(bytes);
  if (type !== undefined && isLike(kind, type)) return;
  const { named } = ACCEPTED_FILES[kind];
  if (ZIPPED.includes(kind) && type?.ext === 'cfb') {
    refuseFile(
      `The file is protected with a password, or of an older kind than .${kind}. Save it as .${kind} without a password.`,
    );
  }
  refuseFile(
    `The name says that the file is ${named}, and what is in it is not. Open it in the program it was made with and save it again.`,
  );
}

function isLike(kind: AcceptedFile, { mime }: { readonly mime: string }): boolean {
  if (ZIPPED.includes(kind))
    return /zip|officedocument|opendocument|ms-(word|excel|powerpoint)/.test(mime);
  return mime === ACCEPTED_FILES[kind].mediaType;
}

function inspect(kind: AcceptedFile, bytes: Uint8Array): Promise<Found> | Found {
  switch (kind) {
    case 'pdf':
      return inspectPdf(bytes);
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'odt':
      return inspectOffice(kind, bytes);
    case 'png':
    case 'jpg':
      return inspectPicture(kind, bytes);
    case 'csv':
    case 'txt':
      return inspectText(bytes);
  }
}
