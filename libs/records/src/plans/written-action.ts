import type { LocalDate } from '#rules';
import type { AgenciesReading, Cell, PlanReading, PlanRow } from '../papers/index.js';
import type { PlanDirectory } from './plan-directory.js';

/** An agency of an action: the words printed, who they are taken for, and whether that is certain. */
export interface WrittenAgency {
  readonly part: 'lead' | 'partner';
  readonly name: string;
  readonly authorityId: string | null;
  readonly isAccountable: boolean;
  readonly isConfirmed: boolean;
}

/** A row of the paper as it will stand in the record. */
export interface WrittenAction {
  readonly key: string;
  readonly columns: {
    readonly reference: string;
    readonly group_name: string;
    readonly wording: string;
    readonly due_raw: string;
    readonly due_start: LocalDate | null;
    readonly due_end: LocalDate | null;
    readonly due_precision: string | null;
    readonly funding: string;
    /** The authority that is accountable; null until a person says which, or where it is not in the directory. */
    readonly authority_id: string | null;
  };
  readonly agencies: readonly WrittenAgency[];
}

/** Why a row cannot be written before a person has decided; null when it can. */
export function whyLeftOut({ cells }: PlanRow): string | null {
  if (cells.text.state === 'needs you') return `Its words have to be settled: ${cells.text.why}`;
  if (cells.reference.state === 'needs you') {
    return `Its reference has to be settled: ${cells.reference.why}`;
  }
  return null;
}

/**
 * A row as it is written: every printed word kept, a reading beside it where there is one. A due that needs a person
 * is kept without dates; agencies that are not certain are written unconfirmed, each by the words printed.
 */
export function writtenAction(
  row: PlanRow,
  plan: PlanReading,
  directory: PlanDirectory,
): WrittenAction {
  const { cells } = row;
  const due = cells.due.state === 'needs you' ? null : cells.due.reading;
  const named = [
    ...agencies('lead', cells.leads, directory),
    ...agencies('partner', cells.partners, directory),
  ];
  return {
    key: row.key,
    columns: {
      reference: cells.reference.reading ?? '',
      group_name: plan.groups[row.group]?.name ?? '',
      wording: cells.text.reading,
      due_raw: cells.due.raw.trim(),
      due_start: due?.start ?? null,
      due_end: due?.end ?? null,
      due_precision: due?.precision ?? null,
      funding: cells.funding.raw.trim(),
      authority_id: named.find(({ isAccountable }) => isAccountable)?.authorityId ?? null,
    },
    agencies: named,
  };
}

/** One lead alone, and certain, is the accountable one; of several a person must say. */
function agencies(
  part: WrittenAgency['part'],
  cell: Cell<AgenciesReading>,
  directory: PlanDirectory,
): readonly WrittenAgency[] {
  const isConfirmed = cell.state === 'ok';
  const { matched, unmatched } = cell.reading;
  const isAccountable = part === 'lead' && isConfirmed && matched.length === 1;
  return [
    ...matched.map(({ raw, slug }) => ({
      part,
      isConfirmed,
      isAccountable,
      name: raw,
      authorityId: directory.idOf(slug),
    })),
    ...unmatched.map((name) => ({
      part,
      name,
      authorityId: null,
      isAccountable: false,
      isConfirmed: false,
    })),
  ];
}
