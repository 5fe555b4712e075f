import type { OldLine, ProposedLine } from '#records/pruning';

const facts = (line: Omit<OldLine, 'isProposed' | 'slips' | 'answeredOn'>) => ({
  id: line.addresseeId,
  recommendation: line.reference,
  authority: line.authoritySlug,
  state: line.state,
  madeOn: line.madeOn,
  movedOn: line.movedOn,
});

/** One very old recommendation as JSON. Dates are local dates. */
export const oldResource = (line: OldLine) => ({
  ...facts(line),
  answeredOn: line.answeredOn,
  slips: line.slips,
  isProposed: line.isProposed,
});

/** One that is proposed for closure as JSON. */
export const proposedResource = (line: ProposedLine) => ({
  ...facts(line),
  kind: line.kind,
  reason: line.reason,
  proposedOn: line.proposedOn,
  proposedBy: line.proposedBy,
  meeting: line.meeting,
  item: line.item,
});

export const PROPOSED_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  recommendation: 'CDC-2019-1',
  authority: 'police',
  state: 'in progress',
  madeOn: '2019-06-18',
  movedOn: '2020-01-14',
  kind: 'no longer relevant',
  reason: 'The partnership it names is no more.',
  proposedOn: '2023-07-19',
  proposedBy: 'The officer',
  meeting: '2023-10-11',
  item: 7,
};
