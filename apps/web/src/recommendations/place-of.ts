import type { AddresseeRecord } from '#records/recommendations';
import type { Place } from '#rules';

/** Where an addressee stands, for the permission table. */
export const placeOf = ({ councilId, committeeId, authorityId }: AddresseeRecord): Place => ({
  councilId,
  committeeId,
  authorityId,
});
