import type { Machine, Transition } from '#rules';

type Row = Transition<string, string>;

/** A lifecycle as a mermaid state diagram. What leaves a state as it is is not drawn; several ways between two states share an arrow. */
export function stateDiagram(machine: Machine): string {
  const states = Object.keys(machine.states);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((state) => `  state "${state}" as ${id(state)}`),
    `  [*] --> ${id(machine.initial)}`,
    ...arrows(machine),
    ...states
      .filter((state) => machine.states[state]?.final)
      .map((state) => `  ${id(state)} --> [*]`),
    '```',
  ].join('\n');
}

function arrows(machine: Machine): readonly string[] {
  const ways = machine.transitions.flatMap((row) =>
    row.from.flatMap((from) =>
      destinations(machine, from, row).map((to) => ({
        arrow: `  ${id(from)} --> ${id(to)}`,
        command: row.command,
      })),
    ),
  );
  const drawn = new Map<string, readonly string[]>();
  for (const { arrow, command } of ways) drawn.set(arrow, [...(drawn.get(arrow) ?? []), command]);
  return [...drawn].map(([arrow, commands]) => `${arrow}: ${commands.join(' / ')}`);
}

/** `previous` leads back to every state that led here. */
function destinations(machine: Machine, from: string, row: Row): readonly string[] {
  if (row.to === 'same' || row.to === from) return [];
  if (row.to !== 'previous') return [row.to];
  const paused = machine.transitions.filter(({ to }) => to === from).flatMap((into) => into.from);
  return [...new Set(paused)];
}

function id(state: string): string {
  return state.replaceAll(/[^a-z]/g, '_');
}
