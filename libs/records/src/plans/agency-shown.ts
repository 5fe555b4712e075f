/** A lead or partner of an action: as matched in the directory and confirmed by a person, or only as printed. */
export interface AgencyShown {
  readonly name: string;
  readonly part: 'lead' | 'partner';
  readonly isConfirmed: boolean;
  /** Whether it is an authority of the directory; otherwise it stands as printed. */
  readonly isInDirectory: boolean;
  /** Whether it answers for the whole of the action. */
  readonly isAccountable: boolean;
}
