import type { WrittenAction, WrittenAgency } from './written-action.js';

/** An action as the record has it, and whether anybody has worked on it since it was imported. */
export interface KeptAction extends WrittenAction {
  readonly id: string;
  readonly state: string;
  /** The priority its lead looks after it for; null where nobody has said which. */
  readonly priorityId: string | null;
  readonly isUntouched: boolean;
}

/** Whether a key is that of a row of a paper: an action entered by hand or carried forward was never printed in one. */
export const isPrintedKey = (key: string): boolean => !/^(?:by hand|carried) /.test(key);

const COLUMN_NAMES = {
  reference: 'reference',
  group_name: 'group',
  wording: 'text',
  due_raw: 'due',
  due_start: 'due',
  due_end: 'due',
  due_precision: 'due',
  funding: 'funding',
  authority_id: 'agencies',
} as const satisfies Record<keyof WrittenAction['columns'], string>;

/** One thing that is printed differently from what is kept, in words: `due`, from "June 2024" to "July 2024". */
export interface Change {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

const SHOWN_BY = { due: 'due_raw' } as const;

/** What is printed differently from what is kept; empty when nothing is. */
export function changesOf(kept: KeptAction, printed: WrittenAction): readonly Change[] {
  const names = (Object.keys(COLUMN_NAMES) as (keyof typeof COLUMN_NAMES)[]).filter(
    (name) => kept.columns[name] !== printed.columns[name],
  );
  const columns = new Map<string, Change>();
  for (const name of names) {
    const what = COLUMN_NAMES[name];
    const shown = what === 'due' ? SHOWN_BY.due : name;
    if (what === 'agencies' || columns.has(what)) continue;
    const [from, to] = [kept.columns[shown] ?? '', printed.columns[shown] ?? ''];
    columns.set(what, from === to ? { what, ...datesOf(kept, printed) } : { what, from, to });
  }
  const [from, to] = [agenciesInWords(kept.agencies), agenciesInWords(printed.agencies)];
  const isSame =
    keyOf(kept.agencies) === keyOf(printed.agencies) && !names.includes('authority_id');
  return [...columns.values(), ...(isSame ? [] : [{ what: 'agencies', from, to }])];
}

/** The same words read as other dates: the plan's year changed, or a person said which day is meant. */
function datesOf(kept: KeptAction, printed: WrittenAction): Pick<Change, 'from' | 'to'> {
  const words = ({ columns }: WrittenAction): string =>
    columns.due_start === null ? 'no date' : `${columns.due_start} to ${columns.due_end ?? ''}`;
  return { from: words(kept), to: words(printed) };
}

const keyOf = (agencies: readonly WrittenAgency[]): string =>
  agencies
    .map(({ part, name, authorityId, isConfirmed }) =>
      [part, name, authorityId ?? 'unknown', isConfirmed].join(' '),
    )
    .toSorted()
    .join('\n');

function agenciesInWords(agencies: readonly WrittenAgency[]): string {
  return agencies
    .map(({ part, name, authorityId, isConfirmed }) => {
      const doubts = [
        ...(authorityId === null ? ['not in the directory'] : []),
        ...(isConfirmed ? [] : ['not confirmed']),
      ];
      return `${part} ${name}${doubts.length === 0 ? '' : ` (${doubts.join(', ')})`}`;
    })
    .toSorted()
    .join('; ');
}
