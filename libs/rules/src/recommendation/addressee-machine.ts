import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'drafted' },
  made: { is: 'made by the committee, not yet sent' },
  sent: { is: 'sent, awaiting an answer' },
  acknowledged: { is: 'acknowledged, awaiting an answer' },
  extended: { is: 'awaiting an answer, with more time agreed' },
  responded: { is: 'answered, to be checked' },
  returned: { is: 'returned to the authority as incomplete' },
  'asked again': { is: 'asked again by the committee, awaiting a further answer' },
  considered: { is: 'considered by the committee' },
  'in progress': { is: 'in progress' },
  'completion claimed': { is: 'claimed complete' },
  closed: { is: 'closed by the committee', final: true },
  escalated: { is: 'escalated' },
  paused: { is: 'paused' },
  fallen: { is: 'fallen with its motion', final: true },
} as const;

export type AddresseeState = keyof typeof STATES;
export type AddresseeCommand =
  | 'make'
  | 'fall'
  | 'send'
  | 'acknowledge'
  | 'ask-extension'
  | 'agree-extension'
  | 'refuse-extension'
  | 'respond'
  | 'accept'
  | 'return'
  | 'consider'
  | 'ask-again'
  | 'start'
  | 'report-progress'
  | 'rate-progress'
  | 'rate-by-committee'
  | 'ask-later-date'
  | 'agree-later-date'
  | 'refuse-later-date'
  | 'claim-completion'
  | 'close'
  | 'reopen'
  | 'bring-recheck'
  | 'settle-recheck'
  | 'escalate'
  | 'pause'
  | 'resume';

/** The states in which an answer is owed: the response clock runs. */
export const AWAITING_ANSWER = [
  'sent',
  'acknowledged',
  'extended',
  'returned',
  'asked again',
  'escalated',
] as const satisfies readonly AddresseeState[];

const OPEN = [
  ...AWAITING_ANSWER,
  'responded',
  'considered',
  'in progress',
  'completion claimed',
] as const;

const TRANSITIONS: readonly Transition<AddresseeState, AddresseeCommand>[] = [
  {
    command: 'make',
    label: 'Make the recommendation',
    from: ['drafted'],
    to: 'made',
    who: 'make recommendation',
    needs: ['minute'],
    clock: 'none',
    event: 'recommendation.made',
  },
  {
    command: 'fall',
    label: 'Let it fall',
    from: ['drafted'],
    to: 'fallen',
    who: 'make recommendation',
    needs: [],
    clock: 'none',
    event: 'recommendation.fallen',
  },
  {
    command: 'send',
    label: 'Send to the authority',
    from: ['made'],
    to: 'sent',
    who: 'send recommendation',
    needs: [
      'date not in the future',
      'date not before the decision',
      'how it was sent',
      'someone to answer',
    ],
    clock: 'start response',
    event: 'recommendation.sent',
  },
  {
    command: 'acknowledge',
    label: 'Acknowledge receipt',
    from: ['sent'],
    to: 'acknowledged',
    who: 'acknowledge recommendation',
    needs: ['date not in the future', 'date not before the decision'],
    clock: 'none',
    event: 'recommendation.acknowledged',
  },
  {
    command: 'ask-extension',
    label: 'Ask for more time',
    from: [...AWAITING_ANSWER],
    to: 'same',
    who: 'ask extension',
    needs: ['new date after the due date', 'reason'],
    clock: 'none',
    event: 'extension.asked',
  },
  {
    command: 'agree-extension',
    label: 'Agree more time',
    from: [...AWAITING_ANSWER],
    to: 'extended',
    who: 'decide extension',
    needs: ['an extension asked for', 'new date after the due date'],
    clock: 'move response',
    event: 'extension.agreed',
  },
  {
    command: 'refuse-extension',
    label: 'Refuse more time',
    from: [...AWAITING_ANSWER],
    to: 'same',
    who: 'decide extension',
    needs: ['an extension asked for', 'reason'],
    clock: 'none',
    event: 'extension.refused',
  },
  {
    command: 'respond',
    label: 'Submit the response',
    from: [...AWAITING_ANSWER],
    to: 'responded',
    who: 'submit response',
    needs: [
      'decision',
      'reasons for the decision',
      'action, owner and date',
      'date received when it came on paper',
    ],
    clock: 'stop response',
    event: 'response.received',
  },
  {
    // The officer's word that it is whole, never that it is right: the committee says that.
    command: 'accept',
    label: 'Accept for consideration',
    from: ['responded'],
    to: 'same',
    who: 'return response',
    needs: [],
    clock: 'none',
    event: 'response.accepted',
  },
  {
    command: 'return',
    label: 'Return as incomplete',
    from: ['responded'],
    to: 'returned',
    who: 'return response',
    needs: ['what is missing'],
    clock: 'resume response',
    event: 'response.returned',
  },
  {
    command: 'consider',
    label: 'Record what the committee made of it',
    from: ['responded', 'considered'],
    to: 'considered',
    who: 'record consideration',
    needs: ['outcome', 'minute', 'minute not before what it decides on'],
    clock: 'none',
    event: 'response.considered',
  },
  {
    // The law's clock was met by the first answer: what the committee asks for after that has a date of its own.
    command: 'ask-again',
    label: 'Ask for a further answer',
    from: ['considered'],
    to: 'asked again',
    who: 'record consideration',
    needs: ['more asked for by the committee', 'what is wanted', 'date for a further answer'],
    clock: 'start response',
    event: 'response.asked-again',
  },
  {
    command: 'start',
    label: 'Start following progress',
    from: ['considered'],
    to: 'in progress',
    who: 'record consideration',
    needs: ['an answer that accepts it', 'action, owner and date'],
    clock: 'start progress',
    event: 'progress.started',
  },
  {
    command: 'report-progress',
    label: 'Report progress',
    from: ['in progress'],
    to: 'same',
    who: 'report progress',
    needs: ['text', 'rating'],
    clock: 'restart progress',
    event: 'progress.reported',
  },
  {
    command: 'rate-progress',
    label: 'Rate the progress',
    from: ['in progress', 'completion claimed'],
    to: 'same',
    who: 'rate progress',
    needs: ['rating', 'reason'],
    clock: 'none',
    event: 'progress.rated',
  },
  {
    // The officer's rating and the committee's stand beside each other; neither changes the other.
    command: 'rate-by-committee',
    label: 'Record the committee’s rating',
    from: ['in progress', 'completion claimed'],
    to: 'same',
    who: 'record consideration',
    needs: ['rating', 'minute', 'minute not before what it decides on'],
    clock: 'none',
    event: 'progress.rated-by-committee',
  },
  {
    command: 'ask-later-date',
    label: 'Ask for a later target date',
    from: ['in progress'],
    to: 'same',
    who: 'ask later date',
    needs: ['new date after the due date', 'reason'],
    clock: 'none',
    event: 'target-date.asked',
  },
  {
    command: 'agree-later-date',
    label: 'Agree a later target date',
    from: ['in progress'],
    to: 'same',
    who: 'decide later date',
    needs: ['a later date asked for', 'new date after the due date'],
    clock: 'none',
    event: 'target-date.agreed',
  },
  {
    command: 'refuse-later-date',
    label: 'Refuse a later target date',
    from: ['in progress'],
    to: 'same',
    who: 'decide later date',
    needs: ['a later date asked for', 'reason'],
    clock: 'none',
    event: 'target-date.refused',
  },
  {
    command: 'claim-completion',
    label: 'Claim completion',
    from: ['in progress'],
    to: 'completion claimed',
    who: 'claim completion',
    needs: ['text', 'evidence'],
    clock: 'stop all',
    event: 'completion.claimed',
  },
  {
    command: 'close',
    label: 'Close with a minute',
    from: ['made', ...OPEN, 'paused'],
    to: 'closed',
    who: 'close recommendation',
    needs: [
      'minute',
      'minute not before what it decides on',
      'kind of closure',
      'reason',
      'successor when superseded',
    ],
    clock: 'stop all',
    event: 'recommendation.closed',
  },
  {
    // From "completion claimed" it is the committee's answer to a claim it does not accept.
    command: 'reopen',
    label: 'Reopen',
    from: ['closed', 'completion claimed'],
    to: 'in progress',
    who: 'close recommendation',
    needs: ['minute', 'minute not before what it decides on', 'reason'],
    clock: 'start progress',
    event: 'recommendation.reopened',
  },
  {
    command: 'bring-recheck',
    label: 'Put the re-check on an agenda',
    from: ['closed'],
    to: 'same',
    who: 'close recommendation',
    needs: ['a re-check to do', 'a meeting to come'],
    clock: 'none',
    event: 'recheck.brought-back',
  },
  {
    command: 'settle-recheck',
    label: 'Settle the re-check',
    from: ['closed'],
    to: 'same',
    who: 'close recommendation',
    needs: ['a re-check to do', 'minute', 'minute not before what it decides on', 'reason'],
    clock: 'none',
    event: 'recheck.settled',
  },
  {
    command: 'escalate',
    label: 'Escalate',
    from: ['sent', 'acknowledged', 'extended', 'returned', 'asked again'],
    to: 'escalated',
    who: 'escalate recommendation',
    needs: ['reason'],
    clock: 'none',
    event: 'recommendation.escalated',
  },
  {
    command: 'pause',
    label: 'Pause',
    from: ['in progress'],
    to: 'paused',
    who: 'pause recommendation',
    needs: ['reason'],
    clock: 'stop all',
    event: 'recommendation.paused',
  },
  {
    command: 'resume',
    label: 'Resume',
    from: ['paused'],
    to: 'previous',
    who: 'pause recommendation',
    needs: ['reason'],
    clock: 'start progress',
    event: 'recommendation.resumed',
  },
];

/**
 * One recommendation x one authority, from draft to closure. Only the committee closes: `close` and `consider`
 * need the minute of a carried resolution. Overdue is not here: it is computed from the clock.
 */
export const ADDRESSEE = {
  name: 'recommendation',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<AddresseeState, AddresseeCommand>;
