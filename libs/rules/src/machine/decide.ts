import { may, type Actor, type Place } from '../authority/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { Refusal } from '../refusal/index.js';
import type { Facts } from '../facts/index.js';
import type { Machine, Transition } from './machine.js';
import { NEEDS } from './needs.js';

/** The part of a row the rules look at. `previous` is the state it was paused from, if it is paused. */
export interface Standing<State extends string> {
  readonly state: State;
  readonly previous?: State | null;
  readonly place: Place;
}

export interface Ask<Command extends string> {
  readonly actor: Actor;
  readonly command: Command;
  readonly facts: Facts;
  /** Today's date in London. */
  readonly today: LocalDate;
}

export type Verdict<State extends string, Command extends string> =
  | { readonly allowed: true; readonly to: State; readonly transition: Transition<State, Command> }
  | { readonly allowed: false; readonly refusals: readonly Refusal[] };

/**
 * The one answer to "may this be done, and what then?". Pure: page, API and seam ask the same question.
 * Returns the new state and the transition row, or every refusal as a sentence: who first (someone who may
 * not act learns nothing more), then the state, then all unmet needs together.
 */
export function decide<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  standing: Standing<State>,
  ask: Ask<Command>,
): Verdict<State, Command> {
  const named = machine.transitions.filter((row) => row.command === ask.command);
  const first = named[0];
  if (first === undefined || !named.some((row) => may(ask.actor, row.who, standing.place))) {
    return no({ code: 'not-permitted', sentence: notPermitted(first?.label ?? ask.command) });
  }
  const transition = named.find((row) => row.from.includes(standing.state));
  if (transition === undefined) {
    return no({
      code: 'state-moved-on',
      sentence: `This ${machine.name} is ${machine.states[standing.state].is}; "${first.label}" can be done only when it is ${fromWords(machine, named)}.`,
    });
  }
  if (!may(ask.actor, transition.who, standing.place)) {
    return no({ code: 'not-permitted', sentence: notPermitted(transition.label) });
  }
  const unmet = transition.needs.flatMap((need) => NEEDS[need](ask.facts, ask.today));
  if (unmet.length > 0) return { allowed: false, refusals: unmet };
  return { allowed: true, to: destination(transition, standing), transition };
}

/** The commands an actor may use on a row as it stands: what a page draws as buttons and the API lists as `actions`. */
export function offered<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  standing: Standing<State>,
  actor: Actor,
): readonly Transition<State, Command>[] {
  return machine.transitions.filter(
    (row) => row.from.includes(standing.state) && may(actor, row.who, standing.place),
  );
}

function destination<State extends string, Command extends string>(
  transition: Transition<State, Command>,
  standing: Standing<State>,
): State {
  if (transition.to === 'same') return standing.state;
  if (transition.to === 'previous') return standing.previous ?? standing.state;
  return transition.to;
}

function fromWords<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  rows: readonly Transition<State, Command>[],
): string {
  const states = [...new Set(rows.flatMap((row) => row.from))].map(
    (state) => machine.states[state].is,
  );
  return states.length === 1
    ? String(states[0])
    : `${states.slice(0, -1).join(', ')} or ${states.at(-1)}`;
}

function notPermitted(label: string): string {
  return `You do not have the role that may do this: ${label.toLowerCase()}.`;
}

function no(refusal: Refusal): { allowed: false; refusals: readonly Refusal[] } {
  return { allowed: false, refusals: [refusal] };
}
