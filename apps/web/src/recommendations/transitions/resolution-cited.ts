import type { Act } from '#records/record';
import type { AddresseeDesk } from './addressee-desk.js';

/** The resolution behind a minute of the addressee's own committee; empty, and so refused, when there is none. */
export const resolutionCited = (
  desk: AddresseeDesk,
  { id }: Act,
  minute: string,
): Promise<string> => desk.queries.resolutionId(id, minute);
