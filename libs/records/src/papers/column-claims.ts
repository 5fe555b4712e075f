import type { ColumnNature } from './column-natures.js';
import { COLUMN_ROLES, type ColumnRole } from './column-roles.js';
import type { HeaderAlignment } from './header-alignment.js';
import type { CellState } from './plan-reading.js';

/** Which column is read for a role, how sure that is, and why. */
export interface ColumnClaim {
  readonly column: number | null;
  readonly state: CellState;
  readonly why: string;
}

export type ColumnClaims = Readonly<Record<ColumnRole, ColumnClaim>>;

export interface ClaimGround {
  readonly natures: readonly ColumnNature[];
  readonly alignment: HeaderAlignment;
  /** Whether another table of the paper has its headings, in place, in this same order. */
  readonly orderIsKnown: boolean;
  /** The claims of the table this one continues, when it has no header of its own. */
  readonly continued: ColumnClaims | undefined;
}

/**
 * A column for every role of one table. What the cells hold comes first; a heading is needed to be sure of more than
 * the references, and to tell lead agencies from partners, which look alike.
 */
export function claimColumns(ground: ClaimGround): ColumnClaims {
  const taken = new Set(ground.alignment.roles.keys());
  const free = (natures: readonly ColumnNature[]): readonly number[] =>
    [...ground.natures.keys()].filter(
      (at) => !taken.has(at) && natures.includes(ground.natures[at] ?? 'blank'),
    );
  const certain = free(['names']);
  const names = certain.length > 1 ? certain : free(['names', 'other']);
  const claim = (role: ColumnRole): ColumnClaim => {
    const headed = [...ground.alignment.roles].filter(([, one]) => one === role).map(([at]) => at);
    if (headed.length > 0) return byHeading(role, headed, ground);
    if (role === 'reference') return byNature(free(['reference']), 'ok');
    if (role === 'leads') return byOrder(names[0], role);
    if (role === 'partners') return byOrder(names[hasRole(ground, 'leads') ? 0 : 1], role);
    return byNature(free([role]), continues(ground, role) ? 'ok' : 'guess');
  };
  return {
    reference: claim('reference'),
    text: claim('text'),
    leads: claim('leads'),
    partners: claim('partners'),
    due: claim('due'),
    funding: claim('funding'),
  };
}

/** The columns with something in them that no role was given. */
export function columnsNotUsed(
  claims: ColumnClaims,
  natures: readonly ColumnNature[],
): readonly number[] {
  const used = new Set(COLUMN_ROLES.map((role) => claims[role].column));
  return [...natures.keys()].filter((at) => natures[at] !== 'blank' && !used.has(at));
}

function byHeading(role: ColumnRole, columns: readonly number[], ground: ClaimGround): ColumnClaim {
  const column = columns[0] ?? null;
  if (columns.length > 1) {
    return { column, state: 'needs you', why: 'Two columns are headed as if they held this.' };
  }
  if (ground.alignment.manner === 'shifted' && !ground.orderIsKnown) {
    return { column, state: 'guess', why: 'The headings do not stand over their columns.' };
  }
  if (role === 'partners' && !hasRole(ground, 'leads')) {
    return { column, state: 'guess', why: 'No column is headed as lead agency.' };
  }
  return { column, state: 'ok', why: '' };
}

function byNature(columns: readonly number[], alone: CellState): ColumnClaim {
  const column = columns[0] ?? null;
  if (column === null) return { column, state: 'needs you', why: 'No column was found for this.' };
  if (columns.length > 1) {
    return { column, state: 'needs you', why: 'Two columns look as if they held this.' };
  }
  const why = alone === 'ok' ? '' : 'Found by what the column holds; its heading does not say so.';
  return { column, state: alone, why };
}

function byOrder(column: number | undefined, role: 'leads' | 'partners'): ColumnClaim {
  if (column === undefined) {
    return { column: null, state: 'needs you', why: 'No column was found for this.' };
  }
  const which = role === 'leads' ? 'first' : 'next';
  return {
    column,
    state: 'guess',
    why: `Taken as the ${which} column of names; no heading says so.`,
  };
}

function hasRole(ground: ClaimGround, role: ColumnRole): boolean {
  return [...ground.alignment.roles.values()].includes(role);
}

function continues({ continued, natures }: ClaimGround, role: ColumnRole): boolean {
  if (continued === undefined) return false;
  const before = continued[role];
  return before.state === 'ok' && before.column === natures.findIndex((one) => one === role);
}
