import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  planned: { is: 'planned' },
  held: { is: 'held', final: true },
  cancelled: { is: 'cancelled', final: true },
} as const;

export type PartnershipMeetingState = keyof typeof STATES;
export type PartnershipMeetingCommand = 'add-item' | 'send-agenda' | 'change' | 'hold' | 'cancel';

const TRANSITIONS: readonly Transition<PartnershipMeetingState, PartnershipMeetingCommand>[] = [
  {
    command: 'add-item',
    label: 'Add an item',
    from: ['planned', 'held'],
    to: 'same',
    who: 'keep partnership',
    needs: ['text'],
    clock: 'none',
    event: 'partnership-meeting.item-added',
  },
  {
    command: 'send-agenda',
    label: 'Send the agenda',
    from: ['planned'],
    to: 'planned',
    who: 'keep partnership',
    needs: [],
    clock: 'none',
    event: 'partnership-meeting.agenda-sent',
  },
  {
    command: 'change',
    label: 'Change when or where',
    from: ['planned'],
    to: 'planned',
    who: 'keep partnership',
    needs: [],
    clock: 'none',
    event: 'partnership-meeting.changed',
  },
  {
    command: 'hold',
    label: 'Record that it was held',
    from: ['planned'],
    to: 'held',
    who: 'keep partnership',
    needs: ['its day has come'],
    clock: 'none',
    event: 'partnership-meeting.held',
  },
  {
    command: 'cancel',
    label: 'Cancel the meeting',
    from: ['planned'],
    to: 'cancelled',
    who: 'keep partnership',
    needs: ['reason'],
    clock: 'none',
    event: 'partnership-meeting.cancelled',
  },
];

/** A meeting of a partnership or of one of its working groups: light, and none of the committee's. */
export const PARTNERSHIP_MEETING = {
  name: 'partnership meeting',
  initial: 'planned',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<PartnershipMeetingState, PartnershipMeetingCommand>;
