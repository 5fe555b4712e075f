import type { Sheet } from './sheet.js';

/** One row of a sheet: a body on the route, an appendix, a section of one's own. */
export interface SheetRow {
  readonly id: string;
  readonly boxes: Readonly<Record<string, string>>;
}

/** The rows of one kind, in the order in which their boxes stand on the sheet. `''` is the box named by the row alone. */
export function rowsOf(sheet: Sheet, kind: 'route' | 'section' | 'appendix'): readonly SheetRow[] {
  const found = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(sheet)) {
    const [first, id, box = ''] = name.split('.');
    if (first !== kind || id === undefined) continue;
    found.set(id, { ...found.get(id), [box]: value });
  }
  return [...found].map(([id, boxes]) => ({ id, boxes }));
}
