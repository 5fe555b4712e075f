import { readDate } from '../http/read-date.js';
import type { Typed } from '../http/form.js';
import type { Sheet } from '#rules';

const A_BOX = /^(?:title|backgroundPapers|(?:field|route|section|appendix)\.[\w-]+(?:\.[a-z]+)?)$/i;

/** The boxes of a sheet among what a form sent: texts alone, a date as people type it made a local date. */
export function typedSheet(typed: Typed): Sheet {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      if (!A_BOX.test(name) || typeof value !== 'string') return [];
      const isDate = name.startsWith('route.') && name.endsWith('.on');
      const read = isDate ? readDate(value) : value;
      return [[name, typeof read === 'string' ? read : value] as const];
    }),
  );
}

/** The version a page was made from, 0 when there was none; null when it does not say. */
export function writtenFrom(typed: Typed): number | null {
  const from = typed['from'];
  return typeof from === 'string' && /^\d{1,6}$/.test(from) ? Number(from) : null;
}

/** A text box of a form beside the sheet, without the blanks around it; null when nothing is in it. */
export function noteIn(typed: Typed, name: string): string | null {
  const value = typed[name];
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.trim().slice(0, 500);
}
