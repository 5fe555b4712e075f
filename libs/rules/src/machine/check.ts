import type { Machine } from './machine.js';

/**
 * Looks a machine over before anything starts: unknown states, states nobody can reach, dead ends that are
 * not said to be final, two rows for one (state, command), and `previous` with nothing that pauses.
 * @returns every fault as a sentence; an empty list means the machine may be used.
 */
export function machineFaults(machine: Machine): readonly string[] {
  const known = new Set(Object.keys(machine.states));
  const named = machine.transitions.flatMap((row) => [...row.from, ...target(row.to)]);
  const unknown = [...new Set([machine.initial, ...named])].filter((state) => !known.has(state));
  const reached = reachable(machine);
  const unreachable = [...known].filter((state) => !reached.has(state));
  const leaves = new Set(
    machine.transitions.flatMap((row) => row.from.filter((state) => leads(state, row.to))),
  );
  const deadEnds = [...known].filter(
    (state) => !leaves.has(state) && machine.states[state]?.final !== true,
  );
  return [
    ...unknown.map((state) => `${machine.name}: state "${state}" is not defined`),
    ...unreachable.map((state) => `${machine.name}: state "${state}" can never be reached`),
    ...deadEnds.map((state) => `${machine.name}: state "${state}" leads nowhere and is not final`),
    ...neverPaused(machine).map(
      (state) => `${machine.name}: "previous" leads from "${state}", which nothing enters`,
    ),
    ...twice(machine).map((pair) => `${machine.name}: two rows serve ${pair}`),
  ];
}

/** Throws one error naming every fault of every machine, so that nothing boots on a broken lifecycle. */
export function checkMachines(machines: readonly Machine[]): void {
  const faults = machines.flatMap(machineFaults);
  if (faults.length > 0) throw new Error(`The lifecycles are not sound:\n${faults.join('\n')}`);
}

function target(to: string): readonly string[] {
  return to === 'same' || to === 'previous' ? [] : [to];
}

function leads(from: string, to: string): boolean {
  return to !== 'same' && to !== from;
}

function neverPaused(machine: Machine): readonly string[] {
  const entered = new Set(machine.transitions.flatMap((row) => target(row.to)));
  return machine.transitions
    .filter((row) => row.to === 'previous')
    .flatMap((row) => row.from)
    .filter((state) => !entered.has(state));
}

function reachable(machine: Machine): ReadonlySet<string> {
  const walk = (seen: ReadonlySet<string>): ReadonlySet<string> => {
    const next = new Set([
      ...seen,
      ...machine.transitions
        .filter((row) => row.from.some((state) => seen.has(state)))
        .flatMap((row) => target(row.to)),
    ]);
    return next.size === seen.size ? seen : walk(next);
  };
  return walk(new Set([machine.initial]));
}

function twice(machine: Machine): readonly string[] {
  const pairs = machine.transitions.flatMap((row) =>
    row.from.map((state) => `${state} + ${row.command}`),
  );
  return pairs.filter((pair, index) => pairs.indexOf(pair) !== index);
}
