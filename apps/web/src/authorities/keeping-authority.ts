import type { Machine, Transition } from '#rules';

type Keeping = 'change' | 'name-contact' | 'end-contact';

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
  who: 'keep authority',
  needs: [],
  clock: 'none',
});

/** What can be done to an authority. It has no lifecycle: it is kept by the officer, and every act leaves it so. */
export const KEEPING_AUTHORITY = {
  name: 'authority',
  initial: 'kept',
  states: { kept: { is: 'kept' } },
  transitions: [
    act('name-contact', 'Name somebody', 'contact.named'),
    act('end-contact', 'End somebody’s part', 'contact.ended'),
    act('change', 'Change what is kept of it', 'authority.changed'),
  ],
} as const satisfies Machine<'kept', Keeping>;
