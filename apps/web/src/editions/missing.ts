import type { EditionPriority, EditionView } from '#records/editions';
import { undecidedOf } from './undecided.js';

/** What a draft still lacks, a row for each, for whoever is about to propose it. It may be proposed all the same. */
export function missingOf(edition: EditionView) {
  const { priorities } = edition;
  const undescribed = priorities.filter(({ rationale }) => rationale.trim() === '');
  const unled = priorities.filter((one) => one.priorityId === null && !isLed(edition, one));
  const rows = (key: string, of: readonly { readonly name: string }[]) =>
    of.map(({ name }) => ({ key, value: name }));
  return [
    ...rows('Not decided yet', undecidedOf(edition)),
    ...rows('No description', undescribed),
    ...rows('Nobody to lead it', unled),
  ];
}

/** With nobody named, those who lead what a new priority comes from lead it. */
function isLed({ changes, present }: EditionView, { id, named }: EditionPriority): boolean {
  if (named.length > 0) return named.some(({ kind }) => kind === 'lead');
  return changes.some(
    ({ from, to }) => to?.id === id && present.some((one) => one.id === from?.id && one.isLed),
  );
}
