import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  gathering: { is: 'gathering evidence' },
  'workshop held': { is: 'being written up after its workshop' },
  'findings written': { is: 'written, and not yet in an edition' },
  'fed into the edition': { is: 'fed into the edition', final: true },
} as const;

export type AssessmentState = keyof typeof STATES;
export type AssessmentCommand =
  | 'call-workshop'
  | 'cancel-workshop'
  | 'close-data-set'
  | 'hold-workshop'
  | 'write-findings'
  | 'rewrite'
  | 'feed';

const TRANSITIONS: readonly Transition<AssessmentState, AssessmentCommand>[] = [
  {
    command: 'call-workshop',
    label: 'Call the workshop',
    from: ['gathering'],
    to: 'same',
    who: 'keep assessment',
    needs: ['a meeting to come', 'venue', 'somebody invited'],
    clock: 'none',
    event: 'assessment.workshop-called',
  },
  {
    command: 'cancel-workshop',
    label: 'Cancel the workshop',
    from: ['gathering'],
    to: 'same',
    who: 'keep assessment',
    needs: ['a workshop that is called', 'reason'],
    clock: 'none',
    event: 'assessment.workshop-cancelled',
  },
  {
    // What comes later is a new figure: the set says what was known on its day.
    command: 'close-data-set',
    label: 'Close the data set',
    from: ['gathering', 'workshop held'],
    to: 'same',
    who: 'keep assessment',
    needs: ['a data set still open'],
    clock: 'none',
    event: 'assessment.data-set-closed',
  },
  {
    command: 'hold-workshop',
    label: 'Record the workshop',
    from: ['gathering'],
    to: 'workshop held',
    who: 'keep assessment',
    needs: ['date not in the future', 'text'],
    clock: 'none',
    event: 'assessment.workshop-held',
  },
  {
    command: 'write-findings',
    label: 'Finish the findings',
    from: ['workshop held'],
    to: 'findings written',
    who: 'keep assessment',
    needs: ['a closed data set', 'at least one finding'],
    clock: 'none',
    event: 'assessment.findings-written',
  },
  {
    command: 'rewrite',
    label: 'Go back to the findings',
    from: ['findings written'],
    to: 'workshop held',
    who: 'keep assessment',
    needs: ['reason'],
    clock: 'none',
    event: 'assessment.findings-reopened',
  },
  {
    command: 'feed',
    label: 'Feed it into an edition',
    from: ['findings written'],
    to: 'fed into the edition',
    who: 'keep assessment',
    needs: ['an edition it feeds'],
    clock: 'none',
    event: 'assessment.fed',
  },
];

/**
 * The strategic assessment of a partnership's year: data gathered, a workshop held, findings written and fed into the
 * agreement. Crime and Disorder Act 1998, section 6; SI 2007/1830 asks a county's partnership for one every year.
 */
export const ASSESSMENT = {
  name: 'assessment',
  initial: 'gathering',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<AssessmentState, AssessmentCommand>;
