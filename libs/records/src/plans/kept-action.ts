import type { WrittenAction, WrittenAgency } from './written-action.js';

/** An action as the record has it, and whether anybody has worked on it since it was imported. */
export interface KeptAction extends WrittenAction {
  readonly id: string;
  readonly state: string;
  readonly isUntouched: boolean;
}

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

/** What is printed differently from what is kept, in words: `due`, `agencies`; empty when nothing is. */
export function differences(kept: KeptAction, printed: WrittenAction): readonly string[] {
  const columns = (Object.keys(COLUMN_NAMES) as (keyof typeof COLUMN_NAMES)[])
    .filter((name) => kept.columns[name] !== printed.columns[name])
    .map((name) => COLUMN_NAMES[name]);
  const isSame = agenciesInWords(kept.agencies) === agenciesInWords(printed.agencies);
  return [...new Set([...columns, ...(isSame ? [] : ['agencies'])])];
}

function agenciesInWords(agencies: readonly WrittenAgency[]): string {
  return agencies
    .map(({ part, name, authorityId }) => `${part} ${name} ${authorityId ?? 'unknown'}`)
    .toSorted()
    .join('\n');
}
