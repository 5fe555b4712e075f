import { refuse, type MinutesDocument } from '#rules';

const EDITIONS = ['draft', 'confirmed'] as const satisfies readonly MinutesDocument['status'][];

/** Which edition of the minutes an address asks for; the latest when it names none. Refuses one there never is. */
export function minutesEdition(asked: unknown): MinutesDocument['status'] | undefined {
  if (asked === undefined || asked === '') return undefined;
  const edition = EDITIONS.find((one) => one === asked);
  return edition ?? refuse('not-found', 'There are no such minutes.');
}
