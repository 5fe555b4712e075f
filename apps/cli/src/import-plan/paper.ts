import { readFileSync } from 'node:fs';
import { looksBinary } from '#records/papers';
import { codeOf, WrongInput } from '../terminal/index.js';

const NOT_READABLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by this user',
};

/**
 * The text of a paper.
 * @throws WrongInput with one sentence when there is no such file, or it is empty, or is not text
 */
export function paperText(file: string): string {
  const bytes = bytesOf(file);
  if (bytes.length === 0) throw new WrongInput(`${file} is empty.`);
  if (looksBinary(bytes)) {
    throw new WrongInput(`${file} is not text: save the plan as a UTF-8 text or Markdown file.`);
  }
  return new TextDecoder('utf-8').decode(bytes);
}

/** The bytes of a file, or one sentence why it cannot be read. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new WrongInput(`${file} ${NOT_READABLE[codeOf(error)] ?? 'cannot be read'}.`);
  }
}
