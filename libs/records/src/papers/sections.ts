import { claimColumns, type ColumnClaims } from './column-claims.js';
import { naturesOf, type ColumnNature } from './column-natures.js';
import type { DirectoryEntry } from './directory.js';
import { alignHeader, type HeaderAlignment } from './header-alignment.js';
import type { NameIndex } from './names-in-text.js';
import { rowShapeOf, type RowShape } from './row-places.js';
import type { KnownLine } from './table-lines.js';
import type { TableLine } from './tables.js';

/** A part of a table under one header, with the column found for every role. */
export interface Section {
  readonly header: TableLine | undefined;
  readonly lines: readonly KnownLine[];
  readonly natures: readonly ColumnNature[];
  readonly alignment: HeaderAlignment;
  readonly shape: RowShape;
  readonly claims: ColumnClaims;
}

type Measured = Omit<Section, 'claims'>;

/**
 * Parts the known lines of the tables of actions at every header and decides the columns of each part. A shifted
 * header is trusted only when another part has its headings in place and in the same order.
 */
export function findSections(
  tables: readonly (readonly KnownLine[])[],
  directory: NameIndex<DirectoryEntry>,
): readonly Section[] {
  const measured = tables.flatMap(partedAtHeaders).map((lines) => measure(lines, directory));
  const orders = new Set(
    measured.filter(({ alignment }) => alignment.manner === 'above').map(orderOf),
  );
  const sections: Section[] = [];
  for (const part of measured) {
    const claims = claimColumns({
      natures: part.natures,
      alignment: part.alignment,
      orderIsKnown: orders.has(orderOf(part)),
      continued: part.header === undefined ? sections.at(-1)?.claims : undefined,
    });
    sections.push({ ...part, claims });
  }
  return sections;
}

function partedAtHeaders(lines: readonly KnownLine[]): readonly (readonly KnownLine[])[] {
  const parts: KnownLine[][] = [];
  for (const known of lines) {
    const open = parts.at(-1);
    if (open === undefined || (known.kind === 'header' && open.some(isRow))) parts.push([known]);
    else open.push(known);
  }
  return parts;
}

function measure(lines: readonly KnownLine[], directory: NameIndex<DirectoryEntry>): Measured {
  const header = lines.findLast(({ kind }) => kind === 'header')?.line;
  const rows = lines.filter(isRow).map(({ line }) => line.cells);
  const natures = naturesOf(rows, directory);
  const alignment = alignHeader(header?.cells ?? [], natures);
  return { header, lines, natures, alignment, shape: rowShapeOf(rows) };
}

function orderOf({ alignment }: Measured): string {
  return [...alignment.roles]
    .sort(([a], [b]) => a - b)
    .map(([, role]) => role)
    .join(' ');
}

function isRow({ kind }: KnownLine): boolean {
  return kind === 'row';
}
