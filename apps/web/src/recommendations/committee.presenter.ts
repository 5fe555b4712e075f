import type { AddresseeRecord } from '#records/recommendations';
import { CLOSURES, dateInWords, OUTCOMES } from '#rules';

/** What the committee made of it, newest first: each with the minute that says so. */
export function committeePresenter({ considerations, closures }: AddresseeRecord) {
  const considered = considerations.map((one) => ({
    on: one.consideredOn,
    rows: [
      {
        key: OUTCOMES[one.outcome],
        value: `${dateInWords(one.consideredOn)}, minute ${one.minute}`,
      },
      ...(one.remark === null ? [] : [{ key: 'Remark', value: one.remark }]),
    ],
  }));
  const closed = closures.map((one) => ({
    on: one.closedOn,
    rows: [
      {
        key: `Closed: ${CLOSURES[one.kind].toLowerCase()}`,
        value: `${dateInWords(one.closedOn)}, minute ${one.minute}`,
      },
      { key: 'Reason', value: one.reason },
      ...(one.successor === null ? [] : [{ key: 'In its place', value: one.successor }]),
    ],
  }));
  return [...considered, ...closed].toReversed().flatMap(({ rows }) => rows);
}
