import type { Machine, Transition } from '#rules';

type Keeping = 'add-rung' | 'change-rung' | 'remove-rung' | 'switch-on' | 'discard' | 'default';
type Drafted = 'as it was' | 'drafted' | 'own' | 'own and drafted';

const ALL: readonly Drafted[] = ['as it was', 'drafted', 'own', 'own and drafted'];

const act = (
  command: Keeping,
  label: string,
  from: readonly Drafted[] = ALL,
): Transition<Drafted, Keeping> => ({
  command,
  label,
  event: 'ladder.changed',
  from,
  to: 'same',
  who: 'keep ladders',
  needs: [],
  clock: 'none',
});

/** What can be done to a ladder. It has no lifecycle of its own: what is on, and a draft beside it. */
export const KEEPING_LADDER = {
  name: 'ladder',
  initial: 'as it was',
  states: {
    'as it was': { is: 'the default' },
    drafted: { is: 'the default, with a draft beside it' },
    own: { is: 'the council’s own' },
    'own and drafted': { is: 'the council’s own, with a draft beside it' },
  },
  transitions: [
    act('switch-on', 'Switch the draft on', ['drafted', 'own and drafted']),
    act('add-rung', 'Add a rung'),
    act('change-rung', 'Change'),
    act('remove-rung', 'Remove'),
    act('discard', 'Throw the draft away', ['drafted', 'own and drafted']),
    act('default', 'Back to the default', ['own', 'own and drafted']),
  ],
} as const satisfies Machine<Drafted, Keeping>;

/** How a ladder stands, by whether it is the council's own and has a draft. */
export function draftedState(ladder: {
  readonly isOwn: boolean;
  readonly draft: unknown;
}): Drafted {
  if (ladder.isOwn) return ladder.draft === null ? 'own' : 'own and drafted';
  return ladder.draft === null ? 'as it was' : 'drafted';
}
