/** What became of one row of the paper. */
export interface AcceptedRow {
  readonly key: string;
  /** The action in the record; null for a row that was left out. */
  readonly id: string | null;
  readonly done: 'added' | 'updated' | 'unchanged' | 'left as it is' | 'left out';
  readonly why: string;
}

export interface AcceptedPlan {
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly AcceptedRow[];
  /** Actions in the record that this paper no longer prints: kept, for a person to decide. */
  readonly noLongerPrinted: readonly string[];
}

/** What accepting a paper did to one row of the record, and how that row was before. */
export interface PlanEffect {
  readonly subjectKind: 'action plan' | 'action';
  readonly subjectId: string;
  readonly label: string;
  /** Line of the paper, from 1; null for the plan itself. */
  readonly line: number | null;
  readonly done: 'added' | 'updated';
  readonly before: object | null;
  /** The version it left behind; null where the row has none. */
  readonly versionAfter: number | null;
}
