import type { Machine, Transition } from '#rules';

type Keeping =
  | 'plan-meeting'
  | 'name-member'
  | 'end-member'
  | 'change-terms'
  | 'change'
  | 'form-group'
  | 'name-authority'
  | 'leave-authority'
  | 'enter-word'
  | 'remove-word';

const act = (
  command: Keeping,
  label: string,
  event: Transition<'kept', Keeping>['event'],
): Transition<'kept', Keeping> => ({
  command,
  label,
  event,
  from: ['kept'],
  to: 'same',
  who: 'keep partnership',
  needs: [],
  clock: 'none',
});

/** What can be done to a partnership or a working group. It has no lifecycle: the officer keeps it, and every act leaves it so. */
export const KEEPING_BODY = {
  name: 'partnership',
  initial: 'kept',
  states: { kept: { is: 'kept' } },
  transitions: [
    act('plan-meeting', 'Plan a meeting', 'partnership-meeting.planned'),
    act('name-member', 'Name a member', 'partnership-member.named'),
    act('end-member', 'End somebody’s part', 'partnership-member.ended'),
    act('change-terms', 'Change the terms of reference', 'terms.changed'),
    act('change', 'Change its name or its days', 'partnership.changed'),
    act('form-group', 'Form a working group', 'working-group.formed'),
    act('name-authority', 'Say how an authority belongs to it', 'partnership-authority.named'),
    act('leave-authority', 'Take an authority out', 'partnership-authority.left'),
    act('enter-word', 'Enter a word in the glossary', 'glossary.changed'),
    act('remove-word', 'Take a word out', 'glossary.word-removed'),
  ],
} as const satisfies Machine<'kept', Keeping>;
