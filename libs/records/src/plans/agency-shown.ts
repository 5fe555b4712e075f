/** A lead or partner of an action: as matched in the directory and confirmed by a person, or only as printed. */
export interface AgencyShown {
  readonly name: string;
  readonly part: 'lead' | 'partner';
  readonly isConfirmed: boolean;
  /** Whether it answers for the whole of the action. */
  readonly isAccountable: boolean;
}
