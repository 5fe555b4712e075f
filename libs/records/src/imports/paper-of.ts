import { createHash } from 'node:crypto';
import { refuse, type ImportKind } from '#rules';
import { sha256 } from '#platform';
import { parseAnswer } from '../committee-answers/index.js';
import { decodedText, refuseFile, type OfferedFile } from '../documents/index.js';
import { readPaperFile, readPastedPaper } from '../paper-files/index.js';
import type { PrintedPaper } from '../papers/index.js';

/** A paper as it was brought in: a file, or what was pasted. */
export interface Brought {
  readonly kind: ImportKind;
  readonly file: OfferedFile | null;
  readonly pasted: string | null;
}

/** A paper that was read, under the name of its file, with the hash of what came. */
export interface NamedPaper {
  readonly paper: PrintedPaper;
  readonly fileName: string;
  readonly fileHash: string;
}

const PASTED = 'Pasted';
const MOST_BYTES = 10_000_000;

/** Reads what was brought in, each kind of paper in its own way. Refuses, at the field `file`, what cannot be read. */
export async function paperOf({ kind, file, pasted }: Brought): Promise<NamedPaper> {
  if (file !== null) {
    const fileHash = createHash('sha256').update(file.bytes).digest('hex');
    const isAnswer = kind === 'committees and meetings';
    const paper = isAnswer ? answerOf(file) : await readPaperFile(file);
    return { paper, fileName: file.fileName, fileHash };
  }
  if (pasted === null || pasted.trim() === '') {
    return refuse('field-missing', 'Choose a file, or paste a table.', 'file');
  }
  const paper = kind === 'committees and meetings' ? parseAnswer(pasted) : readPastedPaper(pasted);
  return { paper, fileName: PASTED, fileHash: sha256(JSON.stringify(paper)) };
}

function answerOf({ fileName, bytes }: OfferedFile): PrintedPaper {
  if (!/\.(?:xml|txt)$/i.test(fileName)) refuseFile('Choose the answer saved as .xml or .txt.');
  if (bytes.length > MOST_BYTES) refuseFile('The answer is too long. Ask for it in parts.');
  return parseAnswer(decodedText(bytes));
}
