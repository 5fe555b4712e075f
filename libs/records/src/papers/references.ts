import { doubted } from './cell-state.js';
import { plainText } from './markup.js';
import type { Cell } from './plan-reading.js';

const REFERENCE = /^(\d{1,3})\.(\d{1,3})([a-z]?)\.?$/i;

export interface ReferenceParts {
  readonly label: string;
  readonly group: number;
  readonly number: number;
}

/** The parts of a printed reference such as "8.2" or "3.4a"; undefined when the cell holds anything else. */
export function referenceParts(raw: string): ReferenceParts | undefined {
  const label = plainText(raw);
  const [, group, number] = REFERENCE.exec(label) ?? [];
  if (group === undefined || number === undefined) return undefined;
  return { label: label.replace(/\.$/, ''), group: Number(group), number: Number(number) };
}

/** A reference cell: its label as printed without a closing point, or null and `needs you`. */
export function readReference(raw: string): Cell<string | null> {
  const parts = referenceParts(raw);
  if (parts !== undefined) return { raw, reading: parts.label, state: 'ok', why: '' };
  const why =
    plainText(raw) === '' ? 'No reference is printed.' : 'This is not a reference like 1.2.';
  return doubted({ raw, reading: null, state: 'ok', why: '' }, 'needs you', why);
}
