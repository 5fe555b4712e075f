import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  planned: { is: 'planned' },
  convened: { is: 'convened' },
  'agenda published': { is: 'called, with its agenda published' },
  supplemented: { is: 'called, with a supplement published' },
  'in session': { is: 'in session' },
  adjourned: { is: 'adjourned' },
  concluded: { is: 'concluded' },
  'minutes drafted': { is: 'concluded, with minutes drafted' },
  'minutes with the chair': { is: 'concluded, with its minutes before the chair' },
  'minutes approved': { is: 'concluded, with minutes the chair approved' },
  'minutes published': { is: 'concluded, with draft minutes published' },
  'minutes confirmed': { is: 'concluded, with minutes confirmed', final: true },
  postponed: { is: 'postponed' },
  cancelled: { is: 'cancelled', final: true },
} as const;

export type MeetingState = keyof typeof STATES;
export type MeetingCommand =
  | 'convene'
  | 'publish-agenda'
  | 'supplement'
  | 'start'
  | 'adjourn'
  | 'resume'
  | 'conclude'
  | 'draft-minutes'
  | 'submit-minutes'
  | 'return-minutes'
  | 'approve-minutes'
  | 'publish-minutes'
  | 'confirm-minutes'
  | 'postpone'
  | 'cancel';

const BEFORE: readonly MeetingState[] = ['planned', 'convened', 'agenda published', 'supplemented'];
const CALLED: readonly MeetingState[] = ['agenda published', 'supplemented'];

/** The states of a meeting that was held: it has ended, whatever became of its minutes since. */
export const HELD = [
  'concluded',
  'minutes drafted',
  'minutes with the chair',
  'minutes approved',
  'minutes published',
  'minutes confirmed',
] as const satisfies readonly MeetingState[];

const TRANSITIONS: readonly Transition<MeetingState, MeetingCommand>[] = [
  {
    command: 'convene',
    label: 'Convene the meeting',
    from: ['planned', 'postponed'],
    to: 'convened',
    who: 'convene meeting',
    needs: ['venue'],
    clock: 'none',
    event: 'meeting.convened',
  },
  {
    command: 'publish-agenda',
    label: 'Publish the agenda',
    from: ['convened'],
    to: 'agenda published',
    who: 'publish agenda',
    needs: ['at least one item', 'five clear days'],
    clock: 'none',
    event: 'agenda.published',
  },
  {
    command: 'supplement',
    label: 'Publish a supplement',
    from: CALLED,
    to: 'supplemented',
    who: 'publish agenda',
    needs: ['reason'],
    clock: 'none',
    event: 'agenda.supplemented',
  },
  {
    command: 'start',
    label: 'Start the meeting',
    from: CALLED,
    to: 'in session',
    who: 'run meeting',
    needs: ['its day has come', 'quorum'],
    clock: 'none',
    event: 'meeting.started',
  },
  {
    command: 'adjourn',
    label: 'Adjourn',
    from: ['in session'],
    to: 'adjourned',
    who: 'run meeting',
    needs: ['reason'],
    clock: 'none',
    event: 'meeting.adjourned',
  },
  {
    command: 'resume',
    label: 'Resume',
    from: ['adjourned'],
    to: 'in session',
    who: 'run meeting',
    needs: ['quorum'],
    clock: 'none',
    event: 'meeting.resumed',
  },
  {
    command: 'conclude',
    label: 'Conclude the meeting',
    from: ['in session', 'adjourned'],
    to: 'concluded',
    who: 'run meeting',
    needs: ['everything put to the vote is settled'],
    clock: 'none',
    event: 'meeting.concluded',
  },
  {
    command: 'draft-minutes',
    label: 'Draft the minutes',
    from: ['concluded'],
    to: 'minutes drafted',
    who: 'draft minutes',
    needs: [],
    clock: 'none',
    event: 'minutes.drafted',
  },
  {
    command: 'submit-minutes',
    label: 'Ask the chair to approve the minutes',
    from: ['minutes drafted'],
    to: 'minutes with the chair',
    who: 'draft minutes',
    needs: [],
    clock: 'none',
    event: 'minutes.submitted',
  },
  {
    command: 'return-minutes',
    label: 'Return the minutes for correction',
    from: ['minutes with the chair'],
    to: 'minutes drafted',
    who: 'approve minutes',
    needs: ['reason'],
    clock: 'none',
    event: 'minutes.returned',
  },
  {
    command: 'approve-minutes',
    label: 'Approve the minutes',
    from: ['minutes with the chair'],
    to: 'minutes approved',
    who: 'approve minutes',
    needs: ['how the chair agreed'],
    clock: 'none',
    event: 'minutes.approved',
  },
  {
    command: 'publish-minutes',
    label: 'Publish the draft minutes',
    from: ['minutes approved'],
    to: 'minutes published',
    who: 'publish minutes',
    needs: [],
    clock: 'none',
    event: 'minutes.published',
  },
  {
    command: 'confirm-minutes',
    label: 'Confirm the minutes',
    from: ['minutes published'],
    to: 'minutes confirmed',
    who: 'publish minutes',
    needs: ['minute'],
    clock: 'none',
    event: 'minutes.confirmed',
  },
  {
    command: 'postpone',
    label: 'Postpone',
    from: BEFORE,
    to: 'postponed',
    who: 'postpone meeting',
    needs: ['reason'],
    clock: 'none',
    event: 'meeting.postponed',
  },
  {
    command: 'cancel',
    label: 'Cancel',
    from: [...BEFORE, 'postponed'],
    to: 'cancelled',
    who: 'postpone meeting',
    needs: ['reason'],
    clock: 'none',
    event: 'meeting.cancelled',
  },
];

/** A meeting from plan to confirmed minutes. Publishing late needs the reason for urgency (Local Government Act 1972 s100B). */
export const MEETING = {
  name: 'meeting',
  initial: 'planned',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<MeetingState, MeetingCommand>;
