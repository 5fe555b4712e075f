/** What a kind of change is called, and whether the priority stays the same one under the same address. */
interface PriorityChangeRow {
  readonly label: string;
  readonly told: string;
  /** Whether what comes out is the same priority as before, with its reviews, measures and address. */
  readonly isSame: boolean;
}

/** What a new edition can decide about the priorities of the one before. */
export const PRIORITY_CHANGES = {
  keep: { label: 'Keep', told: 'kept', isSame: true },
  rename: { label: 'Rename', told: 'renamed', isSame: true },
  merge: { label: 'Merge into one', told: 'merged', isSame: false },
  split: { label: 'Split into several', told: 'split', isSame: false },
  drop: { label: 'Drop', told: 'dropped', isSame: false },
  add: { label: 'Add', told: 'added', isSame: false },
} as const satisfies Record<string, PriorityChangeRow>;

export type PriorityChangeKind = keyof typeof PRIORITY_CHANGES;
