import type { Mend, Problem } from '#rules';
import { paths } from '../paths/index.js';

/** A problem of the check with the address where it is put right. */
export interface FoundProblem extends Pick<Problem, 'level' | 'sentence'> {
  readonly href: string;
}

/** Where each kind of problem of a meeting is put right. */
export function withAddress(
  { level, sentence, mend }: Problem,
  at: { readonly committeeSlug: string; readonly heldOn: string },
): FoundProblem {
  return { level, sentence, href: addressOf(mend, at) };
}

function addressOf(
  mend: Mend,
  { committeeSlug, heldOn }: { readonly committeeSlug: string; readonly heldOn: string },
): string {
  switch (mend.at) {
    case 'meeting':
      return paths.meeting(committeeSlug, heldOn);
    case 'agenda':
      return `${paths.meeting(committeeSlug, heldOn)}/agenda`;
    case 'item':
      return paths.agendaItem(committeeSlug, heldOn, mend.number);
    case 'report':
      return `${paths.committee(committeeSlug)}/reports/${encodeURIComponent(mend.slug)}`;
  }
}
