import type { ColumnNature } from './column-natures.js';
import { roleHeaded, type ColumnRole } from './column-roles.js';
import { plainText } from './markup.js';

export interface HeaderAlignment {
  /** `above`: the headings stand over their cells; `shifted`: they do not, but come in the same order. */
  readonly manner: 'above' | 'shifted' | 'none';
  /** The role each column is headed by, once aligned. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

type Agreement = 'agrees' | 'contradicts' | 'silent';

const UNALIGNED: HeaderAlignment = { manner: 'none', roles: new Map() };

/**
 * Which column each heading of a header speaks of. A header is believed where it stands only if no heading stands
 * over cells of another nature, and a due date or funding column is where it says or every column is headed: the few
 * rows of a short table may leave open what their cells are. A header one column to the left fails that; it is then
 * read in order, and only if every column is accounted for.
 */
export function alignHeader(
  header: readonly string[],
  natures: readonly ColumnNature[],
): HeaderAlignment {
  return standingAbove(header, natures) ?? inSameOrder(header, natures) ?? UNALIGNED;
}

function standingAbove(
  header: readonly string[],
  natures: readonly ColumnNature[],
): HeaderAlignment | undefined {
  const roles = new Map<number, ColumnRole>();
  let anchored = false;
  for (const [at, label] of header.entries()) {
    const role = roleHeaded(label);
    if (role === undefined) continue;
    const nature = natures[at] ?? 'blank';
    const spans = role === 'text' && nature === 'reference' && textIsUnheaded(header, natures);
    const said = spans ? 'silent' : agreement(role, nature);
    if (said === 'contradicts') return undefined;
    if (said === 'agrees' && (role === 'due' || role === 'funding')) anchored = true;
    roles.set(spans ? natures.indexOf('text') : at, role);
  }
  return anchored || headsAll(roles, natures) ? { manner: 'above', roles } : undefined;
}

/** Whether every column with anything in it has a heading of its own, but for that of the references. */
function headsAll(
  roles: ReadonlyMap<number, ColumnRole>,
  natures: readonly ColumnNature[],
): boolean {
  const named = [...roles.values()];
  return (
    named.includes('text') &&
    named.includes('due') &&
    new Set(named).size === named.length &&
    natures.every((nature, at) => nature === 'blank' || nature === 'reference' || roles.has(at))
  );
}

function inSameOrder(
  header: readonly string[],
  natures: readonly ColumnNature[],
): HeaderAlignment | undefined {
  const headed = header.filter((label) => plainText(label) !== '').map(roleHeaded);
  const filled = [...natures.keys()].filter((at) => natures[at] !== 'blank');
  const columns = headed.includes('reference')
    ? filled
    : filled.filter((at) => natures[at] !== 'reference');
  if (columns.length !== headed.length) return undefined;
  const roles = new Map<number, ColumnRole>();
  for (const [order, role] of headed.entries()) {
    const at = columns[order];
    if (role === undefined || at === undefined) return undefined;
    const said = agreement(role, natures[at] ?? 'blank');
    const named = role === 'leads' || role === 'partners';
    if (said === 'contradicts' || (said === 'silent' && !named)) return undefined;
    roles.set(at, role);
  }
  return { manner: 'shifted', roles };
}

/** "Priority Action" over the references, with nothing over the text, is one heading over two columns. */
function textIsUnheaded(header: readonly string[], natures: readonly ColumnNature[]): boolean {
  const text = natures.indexOf('text');
  return text >= 0 && plainText(header[text] ?? '') === '';
}

function agreement(role: ColumnRole, nature: ColumnNature): Agreement {
  if (role === nature) return 'agrees';
  if (nature === 'names') return role === 'leads' || role === 'partners' ? 'agrees' : 'contradicts';
  return nature === 'other' ? 'silent' : 'contradicts';
}
