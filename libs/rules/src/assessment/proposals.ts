/** What a finding proposes for a priority, in the words an edition changes them by. */
export const PROPOSALS = {
  keep: { label: 'Keep', asks: 'It stays as it is.' },
  rename: { label: 'Rename', asks: 'It stays and has another name.' },
  merge: { label: 'Merge', asks: 'It becomes part of another.' },
  split: { label: 'Split', asks: 'It becomes more than one.' },
  drop: { label: 'Drop', asks: 'It is no priority any more.' },
  add: { label: 'Add', asks: 'There is a new one.' },
} as const;

export type Proposal = keyof typeof PROPOSALS;

/** Whether a text is the name of a proposal. */
export function isProposal(text: string): text is Proposal {
  return Object.hasOwn(PROPOSALS, text);
}
