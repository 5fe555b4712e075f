import { paths } from '#records/paths';
import type { AddresseeRecord } from '#records/recommendations';
import { compareDates, dateInWords, OUTCOMES, type LocalDate } from '#rules';
import { closedInWords } from './closed-in-words.js';

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
        key: closedInWords(one.kind),
        value: `${dateInWords(one.closedOn)}, minute ${one.minute}`,
      },
      { key: 'Reason', value: one.reason },
      ...(one.successor === null
        ? []
        : [
            {
              key: 'In its place',
              value: one.successor,
              ...(one.isSuccessorOnRecord ? { href: paths.recommendation(one.successor) } : {}),
            },
          ]),
      ...dissentRows(one),
      ...recheckRows(one),
    ],
  }));
  return inOrder([...considered, ...asked, ...closed])
    .toReversed()
    .flatMap(({ rows }) => rows);
}

type Closed = AddresseeRecord['closures'][number];

/** Whoever asked for it to be recorded: by name with the vote, and in words. */
function dissentRows({ dissent, dissenters }: Closed) {
  const named = dissenters.length === 0 ? [] : [`Against, by name: ${dissenters.join(', ')}.`];
  const words = [...named, ...(dissent === null ? [] : [dissent])];
  return words.length === 0 ? [] : [{ key: 'Dissent', value: words.join(' ') }];
}

function recheckRows({ recheckOn, recheckMinute, recheckFound, recheckHeldOn }: Closed) {
  if (recheckOn === null) return [];
  const settled = recheckMinute === null ? '' : `; settled by minute ${recheckMinute}`;
  const heldOn = recheckHeldOn === null ? '' : `; on the agenda of ${dateInWords(recheckHeldOn)}`;
  const found = recheckFound === null ? '' : `: ${recheckFound}`;
  return [
    { key: 'Looked at again', value: `by ${dateInWords(recheckOn)}${heldOn}${settled}${found}` },
  ];
}

/** By day; on one day what is considered stands before what is then asked for, as they were given. */
const inOrder = <Made extends { readonly on: LocalDate }>(made: readonly Made[]) =>
  made.toSorted((one, other) => compareDates(one.on, other.on));
