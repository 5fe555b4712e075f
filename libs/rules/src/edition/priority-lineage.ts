/** One row of a mapping between editions that took effect: from one priority to another, by their ids. */
export interface PriorityStep {
  /** Null for a priority that was added. */
  readonly from: string | null;
  /** Null for a priority that was dropped. */
  readonly to: string | null;
}

/** Every priority that became this one, and every one it became, each by its id and once, the nearest first. */
export interface Lineage {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

/**
 * The lineage of a priority through keep, rename, merge, split, drop and add, so that a series of figures or reviews can
 * be followed over editions. A kept or renamed priority is the same one and adds nothing. Steps of all editions, in any
 * order; the priority itself is in neither list. Worked example: where A and B merged into C and C split into D and E,
 * the lineage of D is earlier C, A, B and later none.
 */
export function lineageOf(priority: string, steps: readonly PriorityStep[]): Lineage {
  const before = reached(
    priority,
    steps.map(({ from, to }) => ({ at: to, next: from })),
  );
  const after = reached(
    priority,
    steps.map(({ from, to }) => ({ at: from, next: to })),
  );
  return { earlier: before, later: after };
}

interface Edge {
  readonly at: string | null;
  readonly next: string | null;
}

function reached(start: string, edges: readonly Edge[]): readonly string[] {
  const nexts = new Map<string, readonly string[]>();
  for (const { at, next } of edges) {
    if (at !== null && next !== null) nexts.set(at, [...(nexts.get(at) ?? []), next]);
  }
  const found = new Set([start]);
  // A set is walked in the order of its growth, and what is added on the way is walked too.
  for (const at of found) for (const next of nexts.get(at) ?? []) found.add(next);
  return [...found].slice(1);
}
