/** Where one addressee of a recommendation may stand, in words that read after "is". */
export const ADDRESSEE_STATES = {
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

export type AddresseeState = keyof typeof ADDRESSEE_STATES;
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
