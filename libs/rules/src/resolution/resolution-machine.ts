import type { Machine, NeedName, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'drafted' },
  moved: { is: 'moved' },
  seconded: { is: 'moved and seconded' },
  'amendment moved': { is: 'before the committee with an amendment' },
  put: { is: 'put to the vote' },
  tied: { is: 'tied, awaiting the casting vote' },
  carried: { is: 'carried' },
  lost: { is: 'lost', final: true },
  withdrawn: { is: 'withdrawn', final: true },
  minuted: { is: 'carried and minuted' },
  confirmed: { is: 'carried, with its minute confirmed', final: true },
} as const;

export type ResolutionState = keyof typeof STATES;
export type ResolutionCommand =
  | 'change'
  | 'move'
  | 'second'
  | 'amend'
  | 'carry-amendment'
  | 'lose-amendment'
  | 'withdraw-amendment'
  | 'put'
  | 'carry'
  | 'lose'
  | 'tie'
  | 'record-own-vote'
  | 'withdraw'
  | 'minute'
  | 'confirm';

/** What a committee can resolve, as the glossary has it. */
export const RESOLUTION_KINDS = {
  note: 'Note',
  comment: 'Comment',
  recommend: 'Recommend',
  approve: 'Approve',
  'request information': 'Request information',
  refer: 'Refer',
  defer: 'Defer',
  appoint: 'Appoint',
  'exclude public': 'Exclude the public',
  'standing request': 'Standing request',
  thank: 'Thank',
} as const;
export type ResolutionKind = keyof typeof RESOLUTION_KINDS;

/** The states in which a resolution is the committee's decision and may be cited as a minute. */
export const DECIDED = [
  'carried',
  'minuted',
  'confirmed',
] as const satisfies readonly ResolutionState[];

/** What every count of votes needs, whatever came of it. */
const COUNTED = [
  'a quorum in the room',
  'votes that add up',
  'a casting vote only on a tie',
] as const satisfies readonly NeedName[];

const TRANSITIONS: readonly Transition<ResolutionState, ResolutionCommand>[] = [
  {
    command: 'change',
    label: 'Change the words',
    from: ['drafted'],
    to: 'same',
    who: 'draft resolution',
    needs: ['text'],
    clock: 'none',
    event: 'resolution.changed',
  },
  {
    command: 'move',
    label: 'Move',
    from: ['drafted'],
    to: 'moved',
    who: 'record resolution',
    needs: ['mover'],
    clock: 'none',
    event: 'resolution.moved',
  },
  {
    command: 'second',
    label: 'Second',
    from: ['moved'],
    to: 'seconded',
    who: 'record resolution',
    needs: ['seconder'],
    clock: 'none',
    event: 'resolution.seconded',
  },
  {
    command: 'amend',
    label: 'Move an amendment',
    from: ['seconded'],
    to: 'amendment moved',
    who: 'record resolution',
    needs: ['mover', 'seconder', 'text'],
    clock: 'none',
    event: 'amendment.moved',
  },
  {
    command: 'carry-amendment',
    label: 'Carry the amendment',
    from: ['amendment moved'],
    to: 'seconded',
    who: 'record resolution',
    needs: [...COUNTED, 'more for than against'],
    clock: 'none',
    event: 'amendment.carried',
  },
  {
    command: 'lose-amendment',
    label: 'Lose the amendment',
    from: ['amendment moved'],
    to: 'seconded',
    who: 'record resolution',
    needs: [...COUNTED, 'no more for than against'],
    clock: 'none',
    event: 'amendment.lost',
  },
  {
    command: 'withdraw-amendment',
    label: 'Withdraw the amendment',
    from: ['amendment moved'],
    to: 'seconded',
    who: 'record resolution',
    needs: [],
    clock: 'none',
    event: 'amendment.withdrawn',
  },
  {
    command: 'put',
    label: 'Put to the vote',
    from: ['seconded'],
    to: 'put',
    who: 'record resolution',
    needs: ['a quorum in the room'],
    clock: 'none',
    event: 'resolution.put',
  },
  {
    command: 'carry',
    label: 'Record as carried',
    from: ['put', 'tied'],
    to: 'carried',
    who: 'record resolution',
    needs: [...COUNTED, 'more for than against'],
    clock: 'none',
    event: 'resolution.carried',
  },
  {
    command: 'lose',
    label: 'Record as lost',
    from: ['put'],
    to: 'lost',
    who: 'record resolution',
    needs: [...COUNTED, 'more against than for'],
    clock: 'none',
    event: 'resolution.lost',
  },
  {
    // The person presiding may, but need not, give a casting vote (Local Government Act 1972, Schedule 12); without one it falls.
    command: 'lose',
    label: 'Record as lost',
    from: ['tied'],
    to: 'lost',
    who: 'record resolution',
    needs: [...COUNTED, 'no more for than against'],
    clock: 'none',
    event: 'resolution.lost',
  },
  {
    command: 'tie',
    label: 'Record as tied',
    from: ['put'],
    to: 'tied',
    who: 'record resolution',
    needs: [...COUNTED, 'equal votes'],
    clock: 'none',
    event: 'resolution.tied',
  },
  {
    // A member may require it immediately after the vote (Local Authorities (Standing Orders) Regulations 1993, Sch 2 para 1).
    command: 'record-own-vote',
    label: 'Record a member’s own vote',
    from: ['carried', 'lost', 'tied'],
    to: 'same',
    who: 'record resolution',
    needs: [],
    clock: 'none',
    event: 'vote.recorded',
  },
  {
    command: 'withdraw',
    label: 'Withdraw',
    from: ['drafted', 'moved', 'seconded', 'amendment moved'],
    to: 'withdrawn',
    who: 'record resolution',
    needs: ['reason'],
    clock: 'none',
    event: 'resolution.withdrawn',
  },
  {
    command: 'minute',
    label: 'Enter in the minutes',
    from: ['carried'],
    to: 'minuted',
    who: 'record resolution',
    needs: ['minute'],
    clock: 'none',
    event: 'resolution.minuted',
  },
  {
    command: 'confirm',
    label: 'Confirm the minute',
    from: ['minuted'],
    to: 'confirmed',
    who: 'record resolution',
    needs: ['minute'],
    clock: 'none',
    event: 'resolution.confirmed',
  },
];

/** A motion from draft to confirmed minute. */
export const RESOLUTION = {
  name: 'resolution',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ResolutionState, ResolutionCommand>;
