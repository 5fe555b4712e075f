import { may, whatHappens, type Actor, type TrackerEffect, type TrackerAct } from '#rules';
import { canonicalJson, sha256 } from '#platform';
import type { TrackedRow } from './tracked.queries.js';

/** What is asked of the tracker: an act, and the name of the officer or of the tag where it needs one. */
export interface TrackerAsked {
  readonly act: TrackerAct;
  readonly value: string;
}

/** One row of a preview: what will happen to it, or why nothing will. */
export interface PlannedRow extends TrackerEffect {
  readonly id: string;
  readonly reference: string;
  readonly authority: string;
  readonly slug: string;
}

/** A preview, with the fingerprint that its confirmation gives back: another list has another. */
export interface TrackerPlan {
  readonly rows: readonly PlannedRow[];
  readonly fingerprint: string;
}

/** What an act would do to one row for one actor. */
export function planned(actor: Actor, { act, value }: TrackerAsked, row: TrackedRow): PlannedRow {
  const { id, reference, authority, slug, answering } = row;
  const happening = whatHappens(act, value, {
    ...row,
    mayKeep: may(actor, 'keep tracker', row),
    answering: answering.map(({ name }) => name),
    writtenToday: answering.filter(({ wasWrittenTo }) => wasWrittenTo).map(({ name }) => name),
  });
  return { id, reference, authority, slug, ...happening };
}

/** The preview of an act on rows; what is done to a recommendation is told once, not for each of its authorities. */
export function planOf(
  actor: Actor,
  asked: TrackerAsked,
  found: readonly TrackedRow[],
): TrackerPlan {
  const whole = asked.act === 'serve' || asked.act === 'unserve';
  const isFirst = ({ reference }: TrackedRow, at: number): boolean =>
    found.findIndex((other) => other.reference === reference) === at;
  const rows = found
    .filter((row, at) => !whole || isFirst(row, at))
    .map((row) => planned(actor, asked, row));
  return { rows, fingerprint: sha256(canonicalJson([asked, rows])) };
}
