import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  waiting: { is: 'waiting for a meeting to be planned' },
  'on the agenda': { is: 'on the agenda' },
  decided: { is: 'decided', final: true },
  'taken off': { is: 'taken off', final: true },
} as const;

export type PartnershipItemState = keyof typeof STATES;
export type PartnershipItemCommand = 'place' | 'change' | 'decide' | 'carry-over' | 'take-off';

const OPEN: readonly PartnershipItemState[] = ['waiting', 'on the agenda'];

const TRANSITIONS: readonly Transition<PartnershipItemState, PartnershipItemCommand>[] = [
  {
    command: 'place',
    label: 'Put it on the agenda of the next meeting',
    from: ['waiting'],
    to: 'on the agenda',
    who: 'place partnership item',
    needs: [],
    clock: 'none',
    event: 'partnership-item.placed',
  },
  {
    command: 'decide',
    label: 'Record the outcome',
    from: ['on the agenda'],
    to: 'decided',
    who: 'keep partnership',
    needs: ['its day has come', 'text', 'what the outcome needs'],
    clock: 'none',
    event: 'partnership-item.decided',
  },
  {
    command: 'carry-over',
    label: 'Carry it over to the next meeting',
    from: ['on the agenda'],
    to: 'waiting',
    who: 'keep partnership',
    needs: ['reason'],
    clock: 'none',
    event: 'partnership-item.carried-over',
  },
  {
    command: 'change',
    label: 'Change its words',
    from: OPEN,
    to: 'same',
    who: 'keep partnership',
    needs: ['text'],
    clock: 'none',
    event: 'partnership-item.changed',
  },
  {
    command: 'take-off',
    label: 'Take it off',
    from: OPEN,
    to: 'taken off',
    who: 'keep partnership',
    needs: ['reason'],
    clock: 'none',
    event: 'partnership-item.taken-off',
  },
];

/** Something the partnership or a working group is to decide: it waits, stands on an agenda, and has an outcome. */
export const PARTNERSHIP_ITEM = {
  name: 'partnership item',
  initial: 'waiting',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<PartnershipItemState, PartnershipItemCommand>;
