import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'being drafted' },
  proposed: { is: 'proposed to the partnership' },
  approved: { is: 'approved by the partnership' },
  published: { is: 'published and in force' },
  superseded: { is: 'superseded by the next', final: true },
  'set aside': { is: 'set aside', final: true },
} as const;

export type EditionState = keyof typeof STATES;
export type EditionCommand =
  'propose' | 'send-back' | 'approve' | 'publish' | 'supersede' | 'set-aside';

const TRANSITIONS: readonly Transition<EditionState, EditionCommand>[] = [
  {
    command: 'propose',
    label: 'Propose to the partnership',
    from: ['drafted'],
    to: 'proposed',
    who: 'keep agreement',
    needs: ['every present priority decided', 'a priority to stand'],
    clock: 'none',
    event: 'edition.proposed',
  },
  {
    command: 'send-back',
    label: 'Send back',
    from: ['proposed', 'approved'],
    to: 'drafted',
    who: 'approve edition',
    needs: ['reason'],
    clock: 'none',
    event: 'edition.sent-back',
  },
  {
    command: 'approve',
    label: 'Record the partnership’s approval',
    from: ['proposed'],
    to: 'approved',
    who: 'approve edition',
    needs: ['minute of the partnership', 'date not in the future'],
    clock: 'none',
    event: 'edition.approved',
  },
  {
    command: 'publish',
    label: 'Publish',
    from: ['approved'],
    to: 'published',
    who: 'publish edition',
    needs: ['its first day has come'],
    clock: 'none',
    event: 'edition.published',
  },
  {
    command: 'supersede',
    label: 'Supersede',
    from: ['published'],
    to: 'superseded',
    who: 'publish edition',
    needs: [],
    clock: 'none',
    event: 'edition.superseded',
  },
  {
    command: 'set-aside',
    label: 'Set aside',
    from: ['drafted', 'proposed', 'approved'],
    to: 'set aside',
    who: 'keep agreement',
    needs: ['reason'],
    clock: 'none',
    event: 'edition.set-aside',
  },
];

/**
 * One edition of a community safety agreement. What it decides about the priorities takes effect when it is published, and
 * it is published on its first day or after: until then the edition before it stands, for the public and for its leads.
 */
export const EDITION = {
  name: 'edition',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<EditionState, EditionCommand>;
