/** What the pages of an assessment choose from. */
export interface AssessmentChoices {
  readonly authorities: readonly { readonly slug: string; readonly name: string }[];
  /** Those of the asked authorities, those named to answer, the leads of priorities and the partnership's members. */
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly post: string;
  }[];
  readonly priorities: readonly { readonly slug: string; readonly name: string }[];
  readonly measures: readonly { readonly slug: string; readonly name: string }[];
  readonly editions: readonly { readonly id: string; readonly title: string }[];
}
