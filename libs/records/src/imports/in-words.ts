import type { AgenciesReading } from '../papers/index.js';

/** The bodies read in a cell: those of the directory by their name, others by the words printed. */
export function agenciesInWords({ matched, unmatched }: AgenciesReading): string {
  const names = [
    ...matched.map(({ name }) => name),
    ...unmatched.map((words) => `“${words}”, as printed`),
  ];
  return names.length === 0 ? 'Nobody' : names.join('; ');
}
