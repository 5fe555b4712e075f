import {
  addDays,
  ASKS_FOR_MORE,
  DECISIONS,
  OUTCOMES,
  type AddresseeCommand,
  type Decision,
  type Outcome,
} from '#rules';
import { TODAY, type Model, type Try } from './walk-model.js';

/** What chance decides of one try. */
export interface Chance {
  readonly days: number;
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** Whether it comes from an officer, who logs what came on paper. */
  readonly logs?: boolean;
  /** Whether what is sent lacks what the rules need. */
  readonly isBlank: boolean;
}

const REASON = { reason: 'Because the model says so.' };
const MINUTE = { minute: '1' };

/** What waits for a date asked for or a re-check beside the state itself; walked in `following-through.spec.ts`. */
const WALKED_APART = {
  accept: 'acceptance',
  'rate-by-committee': 'committee-rating',
  'ask-later-date': 'later-date',
  'agree-later-date': 'later-date-decision',
  'refuse-later-date': 'later-date-decision',
  'bring-recheck': 'recheck-agenda',
  'settle-recheck': 'recheck',
} as const satisfies Partial<Record<AddresseeCommand, string>>;
type WalkedApart = keyof typeof WALKED_APART;

/** Each command as the API takes it: the noun it is sent to, and what is sent. Closed: a new command has to be thought about. */
const SENT: Readonly<
  Record<
    Exclude<AddresseeCommand, 'make' | 'fall' | WalkedApart>,
    (chance: Chance, model: Model) => { noun: string; body: Record<string, unknown> }
  >
> = {
  send: () => ({ noun: 'sending', body: { on: TODAY, how: 'email' } }),
  acknowledge: () => ({ noun: 'acknowledgement', body: { on: TODAY } }),
  'ask-extension': ({ days }, model) => ({
    noun: 'extension',
    body: { newDue: addDays(model.answerDue ?? TODAY, days - 5), ...REASON },
  }),
  'agree-extension': () => ({ noun: 'extension-decision', body: { decision: 'agree' } }),
  'refuse-extension': () => ({
    noun: 'extension-decision',
    body: { decision: 'refuse', ...REASON },
  }),
  respond: ({ decision, logs }) => ({
    noun: 'response',
    body: {
      decision,
      ...(logs ? { how: 'email', receivedOn: TODAY } : {}),
      ...(DECISIONS[decision].reasonNeeded ? REASON : {}),
      ...(DECISIONS[decision].actionNeeded
        ? { action: 'Publish a plan.', owner: 'Head of Roads', targetDate: '2023-12-01' }
        : {}),
    },
  }),
  return: () => ({ noun: 'return', body: { missing: 'A date.' } }),
  consider: ({ outcome }) => ({ noun: 'consideration', body: { outcome, ...MINUTE } }),
  // A further answer is asked for by a later day: of clocks of one day the later due is taken for the last.
  'ask-again': ({ days }, model) => ({
    noun: 'further-request',
    body: { wanted: 'The figures.', due: addDays(model.lastDue ?? TODAY, days) },
  }),
  start: () => ({ noun: 'following', body: {} }),
  'report-progress': () => ({
    noun: 'progress',
    body: { rating: 'on track', text: 'It goes on.' },
  }),
  'rate-progress': () => ({ noun: 'rating', body: { rating: 'at risk', ...REASON } }),
  'claim-completion': () => ({
    noun: 'completion',
    body: { text: 'Done.', evidence: 'On our pages.' },
  }),
  close: () => ({ noun: 'closure', body: { kind: 'withdrawn', ...REASON, ...MINUTE } }),
  reopen: () => ({ noun: 'reopening', body: { ...REASON, ...MINUTE } }),
  escalate: () => ({ noun: 'escalation', body: REASON }),
  pause: () => ({ noun: 'pause', body: REASON }),
  resume: () => ({ noun: 'resumption', body: REASON }),
};

export const COMMANDS = Object.keys(SENT) as (keyof typeof SENT)[];

/** Whether a command is walked by the model. */
export const isWalked = (command: AddresseeCommand): command is keyof typeof SENT =>
  Object.hasOwn(SENT, command);

/** The noun a command is sent to. */
export const nounOf = (command: keyof typeof SENT | WalkedApart): string =>
  isWalked(command) ? SENT[command](NO_CHANCE, NO_MODEL).noun : WALKED_APART[command];

/** A try of a command on a model: what is sent, and the same as facts beside what the record knows. */
export function aTry(
  command: keyof typeof SENT,
  chance: Chance,
  model: Model,
): Try & { readonly noun: string; readonly isBlank: boolean } {
  const { noun, body } = SENT[command](chance, model);
  const { newDueAsked, answerDue, decision, outcome } = model;
  const known: Try['facts'] = {
    hasSignatory: true,
    extensionAsked: newDueAsked !== null,
    moreAsked: outcome !== null && ASKS_FOR_MORE.includes(outcome),
    ...(answerDue === null ? {} : { currentDue: answerDue }),
    ...(command === 'agree-extension' && newDueAsked !== null ? { newDue: newDueAsked } : {}),
    ...(command === 'consider' && decision !== null ? { decision } : {}),
    ...(command === 'start' && decision !== null ? accepted(decision) : {}),
    ...(command === 'respond' ? { how: 'online', on: TODAY } : {}),
  };
  const isBlank = chance.isBlank && Object.keys(body).length > 0;
  if (isBlank) return { noun, command, isBlank, body: {}, facts: {} };
  const decided = command === 'agree-extension' || command === 'refuse-extension';
  const { decision: said, ...rest } = body;
  const spoken = decided ? rest : { ...rest, ...saying(said) };
  return { noun, command, isBlank, body, facts: { ...known, ...spoken } };
}

const saying = (said: unknown) => (said === undefined ? {} : { decision: said as Decision });

const accepted = (decision: Decision) => ({
  decision,
  ...(DECISIONS[decision].actionNeeded
    ? { action: 'Publish a plan.', owner: 'Head of Roads', targetDate: TODAY }
    : {}),
});

const NO_CHANCE: Chance = {
  days: 10,
  decision: 'accepted',
  outcome: Object.keys(OUTCOMES)[0] as Outcome,
  isBlank: false,
};
const NO_MODEL = { answerDue: null, lastDue: null } as Model;
