import { basename } from 'node:path';
import { readPaperFile } from '#records/paper-files';
import { printedText, type PrintedPaper } from '#records/papers';
import { Refused } from '#rules';
import { WrongInput } from '../terminal/index.js';
import { bytesOf, paperText } from './paper.js';

const OFFICE = /\.(?:docx|xlsx|csv)$/i;

/**
 * A paper as it is printed: a text, or a Word, Excel or CSV file by the end of its name.
 * @throws WrongInput with one sentence when there is no such file, or it is empty, or cannot be read
 */
export async function anyPaper(file: string): Promise<PrintedPaper> {
  if (!OFFICE.test(file)) return printedText(paperText(file));
  try {
    return await readPaperFile({ fileName: basename(file), bytes: bytesOf(file) });
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    throw new WrongInput(`${file}: ${refused.refusals[0]?.sentence ?? 'it cannot be read.'}`);
  }
}
