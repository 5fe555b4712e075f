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
type Writing =
  | 'decide'
  | 'take-back'
  | 'describe'
  | 'name-leads'
  | 'change'
  | 'set-criteria'
  | 'keep-theme'
  | 'write-chapter';
export type EditionCommand =
  | Writing
  | 'propose'
  | 'send-back'
  | 'approve'
  | 'publish'
  | 'send-copy'
  | 'supersede'
  | 'set-aside';

/** Something written into a draft, which stays one. */
const writing = (
  command: Writing,
  label: string,
  event: Transition<EditionState, EditionCommand>['event'],
): Transition<EditionState, EditionCommand> => ({
  command,
  label,
  event,
  from: ['drafted'],
  to: 'same',
  who: 'keep agreement',
  needs: [],
  clock: 'none',
});

const TRANSITIONS: readonly Transition<EditionState, EditionCommand>[] = [
  writing('decide', 'Decide on a priority', 'edition.priority-decided'),
  writing('take-back', 'Take a decision back', 'edition.decision-taken-back'),
  writing('describe', 'Say why it is a priority', 'edition.changed'),
  writing('name-leads', 'Name who is to lead', 'edition.changed'),
  writing('change', 'Change its title, days and order', 'edition.changed'),
  writing('set-criteria', 'Change the criteria', 'edition.changed'),
  writing('keep-theme', 'Change a theme', 'edition.changed'),
  writing('write-chapter', 'Write a chapter', 'edition.chapter-changed'),
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
    command: 'send-copy',
    label: 'Send a copy',
    from: ['published'],
    to: 'same',
    who: 'publish edition',
    needs: ['somebody to turn to'],
    clock: 'none',
    event: 'edition.copy-sent',
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
