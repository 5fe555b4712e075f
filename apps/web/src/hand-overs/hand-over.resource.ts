import type { HandOverLine, HandOverView } from '#records/hand-overs';
import type { HandOverItem } from '#rules';
import type { Preview } from './hand-over-desk.js';

const itemResource = ({ part, of, subjectKind, reference, state, dueOn }: HandOverItem) => ({
  part,
  of,
  kind: subjectKind,
  reference,
  state,
  due: dueOn,
});

/** One hand-over as a line of the list in JSON. */
export const handOverLineResource = (line: HandOverLine) => ({
  href: `/api/v1/hand-overs/${line.number}`,
  number: line.number,
  from: line.from,
  to: line.to,
  on: line.handedOn,
  by: line.handedBy,
  items: line.items,
  acknowledgedOn: line.acknowledgedOn,
});

/** One with its list, as JSON and as rows of its download. */
export const handOverResource = (found: HandOverView) => ({
  ...handOverLineResource({ ...found, items: found.items.length }),
  reason: found.reason,
  acknowledgedBy: found.acknowledgedBy,
  sha256: found.hash,
  list: found.items.map(itemResource),
});

/** What would be handed over, with the fingerprint that confirms it. */
export const previewResource = ({ from, key, items, fingerprint }: Preview) => ({
  from: key,
  name: from.name,
  fingerprint,
  list: items.map(itemResource),
});

export const LIST_HEADINGS = ['part', 'of', 'kind', 'reference', 'state', 'due'];

export const HAND_OVER_EXAMPLE = {
  href: '/api/v1/hand-overs/1',
  number: 1,
  from: 'The signatory',
  to: 'Ada Okoro',
  on: '2023-07-19',
  by: 'The officer',
  items: 1,
  acknowledgedOn: null,
  reason: 'Moved to another force',
  acknowledgedBy: null,
  sha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
  list: [
    {
      part: 'signatory',
      of: 'Marchfield Police',
      kind: 'addressee',
      reference: 'CDC-2023-1',
      state: 'sent',
      due: '2023-08-16',
    },
  ],
};
