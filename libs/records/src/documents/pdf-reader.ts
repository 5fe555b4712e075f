import { fork } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '#platform/installation';
import { MOST_TEXT } from './inspected.js';

const PROGRAM = join(repositoryRoot(), 'libs/records/src/documents/read-pdf.mjs');
/** A PDF that takes longer than this to be read is no paper. Milliseconds. */
const PATIENCE = 10_000;
/** So many are read at once; the next ones wait for their turn. */
const AT_ONCE = 2;

/** What became of reading a PDF; `overtaxing` when it took too long or too much memory. */
export type PdfAnswer =
  | {
      readonly fate: 'read';
      readonly pages: number;
      readonly text: string;
      readonly isScannedImage: boolean;
    }
  | { readonly fate: 'hides'; readonly hidden: readonly string[] }
  | { readonly fate: 'locked' | 'damaged' | 'too many pages' | 'overtaxing' };

const waiting: (() => void)[] = [];
let running = 0;

/**
 * Reads a PDF in a process of its own, which is ended when it takes longer than `patience` milliseconds or more memory
 * than a paper needs. The process knows no setting of the installation.
 */
export async function readPdf(bytes: Uint8Array, patience = PATIENCE): Promise<PdfAnswer> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await answered(bytes, patience);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

function answered(bytes: Uint8Array, patience: number): Promise<PdfAnswer> {
  const child = fork(PROGRAM, {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=400'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle({ fate: 'overtaxing' }), patience);
    const settle = (answer: PdfAnswer) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    child.once('message', (said) => settle(isAnswer(said) ? said : { fate: 'damaged' }));
    child.once('exit', () => settle({ fate: 'overtaxing' }));
    child.on('error', (fault) => {
      clearTimeout(timer);
      reject(fault);
    });
    // A process that is gone cannot be told; its end is heard of.
    child.send({ bytes, mostText: MOST_TEXT }, () => undefined);
  });
}

const isAnswer = (said: unknown): said is PdfAnswer =>
  typeof said === 'object' && said !== null && 'fate' in said && typeof said.fate === 'string';
