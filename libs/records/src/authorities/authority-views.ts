import type { AuthorityKind, ContactKind, LocalDate } from '#rules';

/** One authority as a list shows it. Dates are local. */
export interface AuthorityLine {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly councilId: string;
  readonly validTo: LocalDate | null;
  /** Recommendations and outcomes that are open with it, and of these how many answers are overdue. */
  readonly open: number;
  readonly overdue: number;
  readonly contacts: number;
  readonly signatories: number;
}

/** Somebody who stands at an authority now. */
export interface Standing {
  readonly id: string;
  readonly personId: string;
  readonly kind: ContactKind;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  /** Whether they can sign in; without a password they act by the links of their letters. */
  readonly hasAccount: boolean;
  readonly isDisabled: boolean;
  /** The last local date they are away; null while they are there. */
  readonly awayUntil: LocalDate | null;
}

/** How its answers came, and how they stood to their dates. */
export interface AnswersOf {
  readonly answers: number;
  readonly online: number;
  readonly onPaper: number;
  readonly late: number;
  readonly returned: number;
}

/** One authority with its people and how it answers. */
export interface AuthorityView extends AuthorityLine {
  readonly version: number;
  readonly council: string;
  readonly aliases: readonly string[];
  readonly validFrom: LocalDate | null;
  readonly successor: { readonly slug: string; readonly name: string } | null;
  readonly people: readonly Standing[];
  readonly answering: AnswersOf;
}
