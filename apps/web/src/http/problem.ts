import { STATUS_CODES } from 'node:http';
import type { Trouble } from './trouble.js';

/** Problem details (RFC 9457) with the product's own stable code, the sentences and the fields they are about. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: Trouble['fields'];
  readonly reference: string;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export function problemOf(trouble: Trouble, reference: string): Problem {
  const title = trouble.status === 419 ? 'Form expired' : STATUS_CODES[trouble.status];
  return {
    type: 'about:blank',
    title: title ?? 'Error',
    status: trouble.status,
    code: trouble.code,
    detail: trouble.sentences.join(' '),
    errors: trouble.fields,
    reference,
  };
}
