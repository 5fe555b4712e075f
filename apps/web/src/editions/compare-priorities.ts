import type { EditionPriority, EditionView } from '#records/editions';
import { PRIORITY_CHANGES } from '#rules';

/** What became of a priority from one edition to a later one, side by side. */
export interface PriorityCompared {
  readonly before: string | null;
  readonly how: string;
  readonly after: string | null;
}

/**
 * The priorities of two editions side by side. Of an edition and the one it was begun from the mapping itself is shown,
 * with its reasons; of two further apart, what stands in both, and what stands in one alone.
 */
export function comparePriorities(
  before: EditionView,
  after: EditionView,
): readonly PriorityCompared[] {
  if (after.fromEdition === before.edition && after.changes.length > 0) return mapped(after);
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
