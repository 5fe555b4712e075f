import { CommanderError } from 'commander';
import { Refused } from '#rules';
import { ConfigProblems } from '#platform/config';
import { BackupUnusable } from '#records/backups';
import { PlanUnreadable } from '#records/papers';
import { codeOf } from './code-of.js';
import { WrongInput } from './wrong-input.js';

/** The exit code a command leaves with, and its sentence for standard error; null when it has been said already. */
export interface Leaving {
  readonly code: number;
  readonly sentence: string | null;
}

const WRONG_INPUT = [WrongInput, PlanUnreadable, BackupUnusable, Refused];
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '28P01',
  '3D000',
]);

/** How a command leaves that did not succeed: 2 for wrong input, 1 for everything else. */
export function leaving(error: unknown): Leaving {
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? 0 : 2, sentence: null };
  }
  if (WRONG_INPUT.some((kind) => error instanceof kind))
    return { code: 2, sentence: messageOf(error) };
  if (error instanceof ConfigProblems) return { code: 1, sentence: error.message };
  if (UNREACHABLE.has(codeOf(error))) {
    return { code: 1, sentence: `The database cannot be reached: ${messageOf(error)}.` };
  }
  return { code: 1, sentence: messageOf(error) };
}

/** Node tells a refused connection to a name with several addresses as an error of errors without words of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
