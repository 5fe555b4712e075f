import type { PublishedLine } from '#records/publication';
import { paths } from '#records/paths';

/** A published meeting as data: the columns of the CSV, and the fields of the JSON. */
export function publishedLineResource(line: PublishedLine, baseUrl: string) {
  const { committee, committeeSlug, heldOn, startsAt, venue, constitutedAs, state } = line;
  return {
    address: `${baseUrl}${paths.publicMeeting(committeeSlug, heldOn)}`,
    committee,
    heldOn,
    startsAt,
    venue,
    constitutedAs,
    state,
    items: line.items,
    supplements: line.supplements,
    publishedOn: line.publishedOn,
    updatedAt: line.updatedAt,
  };
}

export const COLUMNS = [
  'address',
  'committee',
  'heldOn',
  'startsAt',
  'venue',
  'constitutedAs',
  'state',
  'items',
  'supplements',
  'publishedOn',
  'updatedAt',
] as const;
