import type { AddresseeRecord } from '#records/recommendations';
import { CLOSURES, compareDates, dateInWords, OUTCOMES, type LocalDate } from '#rules';

/** What the committee made of it, newest first: each with the minute that says so. */
export function committeePresenter(addressee: AddresseeRecord) {
  const { considerations, furtherRequests, closures } = addressee;
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
  const asked = furtherRequests.map((one) => ({
    on: one.askedOn,
    rows: [
      {
        key: 'Further answer asked for',
        value: `${dateInWords(one.askedOn)}, by ${dateInWords(one.dueOn)}`,
      },
      { key: 'What is wanted', value: one.wanted },
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
  return inOrder([...considered, ...asked, ...closed])
    .toReversed()
    .flatMap(({ rows }) => rows);
}

/** By day; on one day what is considered stands before what is then asked for, as they were given. */
const inOrder = <Made extends { readonly on: LocalDate }>(made: readonly Made[]) =>
  made.toSorted((one, other) => compareDates(one.on, other.on));
