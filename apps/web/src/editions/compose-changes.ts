import type { EditionView, PriorityChange } from '#records/editions';
import { PRIORITY_CHANGES } from '#rules';
import type { PriorityCompared } from './priority-compared.js';

/** A priority on its way through the editions; without an id it has ended. */
interface Line {
  readonly before: string | null;
  readonly steps: readonly string[];
  readonly id: string | null;
  readonly name: string;
}

/**
 * What became of each priority of an edition through several later ones, the earliest first: the decisions on it that
 * changed anything, one after the other, each with its edition and its reason. What came and went between them is left out.
 */
export function composeChanges(
  before: EditionView,
  since: readonly EditionView[],
): readonly PriorityCompared[] {
  const first: readonly Line[] = before.priorities.map(({ priorityId, name }) => ({
    before: name,
    steps: [],
    id: priorityId,
    name,
  }));
  return since
    .reduce(through, first)
    .filter((line) => line.before !== null || line.id !== null)
    .map(({ before: name, steps, id, name: now }) => ({
      before: name,
      how: steps.join(' ') || 'Kept throughout.',
      after: id === null ? null : now,
    }));
}

function through(lines: readonly Line[], edition: EditionView): readonly Line[] {
  const gone = lines.flatMap((line) => {
    if (line.id === null) return [line];
    const on = edition.changes.filter(({ from }) => from?.id === line.id);
    return on.map((change) => next(line, change, edition));
  });
  const added = edition.changes
    .filter(({ from }) => from === null)
    .map((change) => next({ before: null, steps: [], id: null, name: '' }, change, edition));
  return [...gone, ...added];
}

function next(line: Line, { kind, to, reason }: PriorityChange, edition: EditionView): Line {
  const told = `${capitalised(PRIORITY_CHANGES[kind].told)} in edition ${edition.edition}: ${reason}`;
  const steps = kind === 'keep' ? line.steps : [...line.steps, told];
  if (to === null) return { ...line, steps, id: null };
  const standing = edition.priorities.find(({ id }) => id === to.id);
  return { before: line.before, steps, id: standing?.priorityId ?? to.id, name: to.name };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
