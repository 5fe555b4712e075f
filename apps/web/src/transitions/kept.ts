import type { Action, EventName, Machine } from '#rules';

/** A thing without a lifecycle: whoever may keep it, and each act with its label and what history calls it. */
interface Keeping {
  readonly name: string;
  readonly who: Action;
  readonly acts: Readonly<Record<string, readonly [label: string, event: EventName]>>;
}

/** What can be done to a thing without a lifecycle, in the order its acts are offered: it is kept, and every act leaves it so. */
export function kept({ name, who, acts }: Keeping): Machine<'kept'> {
  return {
    name,
    initial: 'kept',
    states: { kept: { is: 'kept' } },
    transitions: Object.entries(acts).map(([command, [label, event]]) => ({
      command,
      label,
      event,
      from: ['kept'],
      to: 'same',
      who,
      needs: [],
      clock: 'none',
    })),
  };
}
