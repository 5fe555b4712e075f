/** Something open that nobody enabled stands behind. */
export interface LeftItem {
  readonly subjectKind:
    | 'addressee'
    | 'outcome'
    | 'attendance request'
    | 'review'
    | 'action'
    | 'report'
    | 'clearance'
    | 'committee'
    | 'council';
  readonly subjectId: string;
  /** What people call it, such as `CDC-2023-1`; never words of a paper. */
  readonly reference: string;
  /** Whose part is empty, such as `Marchfield Police`. */
  readonly of: string;
  /** What is missing, such as `contact or signatory`. */
  readonly part: string;
}
