import type { Machine, Transition } from '#rules';

type Keeping = 'enter-figure' | 'revise-figure' | 'change' | 'count-anew' | 'end';

const act = (
  command: Keeping,
  told: Pick<Transition<'kept' | 'ended', Keeping>, 'label' | 'event' | 'who'>,
): Transition<'kept' | 'ended', Keeping> => ({
  ...told,
  command,
  from: ['kept'],
  to: 'same',
  needs: [],
  clock: 'none',
});

/** What can be done to a measure. It has no lifecycle: figures are entered, and the officer keeps it until it ends. */
export const KEEPING_MEASURE = {
  name: 'measure',
  initial: 'kept',
  states: { kept: { is: 'kept' }, ended: { is: 'ended', final: true } },
  transitions: [
    act('enter-figure', {
      label: 'Add a figure',
      event: 'measure.figure-entered',
      who: 'enter figures',
    }),
    act('revise-figure', {
      label: 'Revise a figure',
      event: 'measure.figure-revised',
      who: 'enter figures',
    }),
    act('change', { label: 'Change it', event: 'measure.changed', who: 'keep measures' }),
    act('count-anew', {
      label: 'Figures are counted another way',
      event: 'measure.counted-anew',
      who: 'keep measures',
    }),
    act('end', { label: 'End it', event: 'measure.ended', who: 'keep measures' }),
  ],
} as const satisfies Machine<'kept' | 'ended', Keeping>;
