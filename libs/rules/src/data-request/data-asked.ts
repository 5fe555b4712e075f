import { unread } from '../counting/citation.js';
import type { Citation } from '../counting/index.js';

/** One line of what a partner is asked for. */
export interface DataAsked {
  /** Such as "Reported domestic abuse by ward". */
  readonly what: string;
  /** The period it is to cover, as written: "April 2025 to March 2026". */
  readonly period: string;
  /** How it is to come: "a table by month". */
  readonly form: string;
}

/** Behind a request for data: the date is the partnership's own, the duty to share is the law's. */
export const DATA_ASKED_BY: Citation = unread(
  'Asked by the partnership by this date; Crime and Disorder Act 1998, section 17A',
);

/** What is asked, in one line: `Reported burglary (2025/26, by month); Repeat callers (2025/26, a list)`. */
export function dataAskedInWords(asked: readonly DataAsked[]): string {
  return asked
    .map(({ what, period, form }) => {
      const more = [period, form].filter((part) => part !== '').join(', ');
      return more === '' ? what : `${what} (${more})`;
    })
    .join('; ');
}
