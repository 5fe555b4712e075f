import type { ActionView } from '#records/plans';
import type { Field } from '../transitions/field.js';

/** Which agencies, read from a paper, somebody has checked; nothing to ask where all are. */
export function confirmedField({ agencies }: ActionView): readonly Field[] {
  const open = agencies.filter(({ isConfirmed }) => !isConfirmed);
  if (open.length === 0) return [];
  return [
    {
      kind: 'some of',
      name: 'confirmed',
      label: 'Agencies read from the paper: which of them have you checked?',
      hint: 'The others stay not confirmed',
      choices: open.map(({ id, name, part }) => ({ value: id, text: `${name}, ${part}` })),
    },
  ];
}
