import { CLOSURES, type Closure } from '#rules';

/** That it is closed, and as what where that may be told. */
export const closedInWords = (kind: Closure | null): string =>
  kind === null ? 'Closed' : `Closed: ${CLOSURES[kind].toLowerCase()}`;
