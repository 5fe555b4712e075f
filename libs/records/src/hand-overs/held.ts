import type { HandOverItem, HeldPart } from '#rules';

/** One part somebody holds, with what is open in it. */
export interface Held {
  /** The row that makes it theirs: of a contact, a lead, a report, a clearance, what is asked, a member or a grant. */
  readonly id: string;
  readonly part: HeldPart;
  /** Of what, in words: the authority, the priority, the report, the committee or council. */
  readonly of: string;
  /** The authority, priority, report, committee, partnership or council it is a part of. */
  readonly scopeId: string;
  readonly items: readonly Omit<HandOverItem, 'part' | 'of'>[];
}

/** Who can hand over or take over: somebody, or a whole authority. */
export interface Holder {
  readonly kind: 'person' | 'authority';
  readonly id: string;
  readonly name: string;
  readonly councilId: string;
}

/** The lines of a list: each part once for each open thing in it, or once alone. */
export const itemsOf = (held: readonly Held[]): readonly HandOverItem[] =>
  held.flatMap(({ part, of, items }) =>
    items.length === 0
      ? [{ part, of, subjectKind: null, subjectId: null, reference: '', state: '', dueOn: null }]
      : items.map((item) => ({ part, of, ...item })),
  );
