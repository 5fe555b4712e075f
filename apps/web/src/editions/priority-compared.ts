/** What became of a priority from one edition to a later one, side by side. */
export interface PriorityCompared {
  readonly before: string | null;
  readonly how: string;
  readonly after: string | null;
}
