import type { EditionPriority, EditionView } from '#records/editions';
import { PRIORITY_CHANGES } from '#rules';
import { composeChanges } from './compose-changes.js';
import type { PriorityCompared } from './priority-compared.js';

/**
 * The priorities of two editions side by side. Of an edition and the one it was begun from the mapping itself is shown,
 * with its reasons; of two further apart, what each edition between them decided, one after the other. Where what lies
 * between is not on record: what stands in both, and what stands in one alone.
 */
export function comparePriorities(
  before: EditionView,
  { after, since }: { readonly after: EditionView; readonly since: readonly EditionView[] },
): readonly PriorityCompared[] {
  const isWhole = since.every(({ changes }) => changes.length > 0);
  if (since[0]?.fromEdition === before.edition && isWhole) {
    return since.length === 1 ? mapped(after) : composeChanges(before, since);
  }
  const stands = new Map(after.priorities.map((one) => [one.priorityId, one]));
  const stood = new Set(before.priorities.map(({ priorityId }) => priorityId));
  return [
    ...before.priorities.map((one) => sideBySide(one, stands.get(one.priorityId))),
    ...after.priorities
      .filter(({ priorityId }) => !stood.has(priorityId))
      .map(({ name }) => ({ before: null, how: 'New since', after: name })),
  ];
}

function mapped({ changes }: EditionView): readonly PriorityCompared[] {
  return changes.map(({ from, to, kind, reason }) => ({
    before: from?.name ?? null,
    how: `${PRIORITY_CHANGES[kind].label}: ${reason}`,
    after: to?.name ?? null,
  }));
}

function sideBySide(one: EditionPriority, other: EditionPriority | undefined): PriorityCompared {
  if (other === undefined) return { before: one.name, how: 'No longer there', after: null };
  const how = other.name === one.name ? 'In both' : 'Renamed since';
  return { before: one.name, how, after: other.name };
}
