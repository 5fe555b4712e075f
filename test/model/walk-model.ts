import {
  addDays,
  ADDRESSEE,
  decide,
  localDate,
  type Actor,
  type AddresseeCommand,
  type AddresseeState,
  type Decision,
  type Facts,
  type LocalDate,
  type Outcome,
  type Place,
} from '#rules';

export const TODAY = localDate('2023-07-19');

/** What a recommendation to one authority is, as far as the tables of the rules tell it. */
export interface Model {
  state: AddresseeState;
  previous: AddresseeState | null;
  /** Entries of its history, which are also its version. */
  entries: number;
  /** An authority sees nothing before it was sent. */
  isUnsent: boolean;
  /** When an answer is due; null while none is owed. */
  answerDue: LocalDate | null;
  /** When the last answer was due, for one that is returned. */
  lastDue: LocalDate | null;
  isReporting: boolean;
  newDueAsked: LocalDate | null;
  decision: Decision | null;
  outcome: Outcome | null;
}

/** As it is once its motion was carried. */
export const asMade = (): Model => ({
  state: 'made',
  previous: null,
  entries: 2,
  isUnsent: true,
  answerDue: null,
  lastDue: null,
  isReporting: false,
  newDueAsked: null,
  decision: null,
  outcome: null,
});

/** One thing somebody tries: what they send, and the facts the rules are to judge. */
export interface Try {
  readonly command: AddresseeCommand;
  readonly body: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
}

export type Expected = { readonly status: 200 | 403 | 404 | 409 | 422 };

/** Decides as the rules do and, when they allow it, moves the model on by the row of the table. */
export function walk(model: Model, asked: Try, by: { actor: Actor; place: Place }): Expected {
  const { state, previous } = model;
  const { command, facts } = asked;
  const standing = { state, previous, place: by.place };
  const verdict = decide(ADDRESSEE, standing, { actor: by.actor, command, facts, today: TODAY });
  if (!verdict.allowed) {
    const moved = verdict.refusals.some(({ code }) => code === 'state-moved-on');
    const forbidden = verdict.refusals.some(({ code }) => code === 'not-permitted');
    return { status: forbidden ? 403 : moved ? 409 : 422 };
  }
  model.previous = verdict.to === 'paused' ? state : null;
  model.state = verdict.to;
  model.entries += 1;
  keepClock(model, verdict.transition.clock, facts);
  remember(model, asked);
  return { status: 200 };
}

function keepClock(
  model: Model,
  effect: (typeof ADDRESSEE.transitions)[number]['clock'],
  facts: Facts,
): void {
  if (effect === 'start response') {
    model.answerDue = facts.due ?? addDays(TODAY, 28);
    model.lastDue = model.answerDue;
  }
  if (effect === 'move response') {
    model.answerDue = facts.newDue ?? null;
    model.lastDue = model.answerDue;
  }
  if (effect === 'resume response') model.answerDue = model.lastDue;
  if (effect === 'start progress' || effect === 'restart progress') model.isReporting = true;
  if (effect === 'stop response' || effect === 'stop all') model.answerDue = null;
  if (effect === 'stop all') model.isReporting = false;
}

function remember(model: Model, { command, facts }: Try): void {
  if (command === 'send') model.isUnsent = false;
  if (command === 'ask-extension') model.newDueAsked = facts.newDue ?? null;
  if (command === 'agree-extension' || command === 'refuse-extension') model.newDueAsked = null;
  if (command === 'respond') model.decision = facts.decision ?? null;
  if (command === 'consider') model.outcome = (facts.outcome as Outcome | undefined) ?? null;
}
