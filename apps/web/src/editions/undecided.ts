import type { EditionView } from '#records/editions';

/** Priorities of the edition before of which nothing is decided yet. */
export function undecidedOf({ present, changes }: EditionView): EditionView['present'] {
  return present.filter(({ id }) => !changes.some(({ from }) => from?.id === id));
}
