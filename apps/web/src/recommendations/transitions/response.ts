import type { ResponseForm as Answer } from '#records/responses';
import { isLocalDate, refuse, type Actor, type LocalDate } from '#rules';
import { readingOf } from '../../transitions/transition.js';
import type { AddresseeAct } from './addressee-row.js';
import { ResponseForm } from './response-form.js';

/** Whether the actor answers for the authority; an officer logs an answer that came another way. */
const isSignatory = ({ grants }: Actor): boolean => grants.some(({ role }) => role === 'signatory');

/**
 * The authority's answer to one recommendation as a machine gives it: its signatory's, or one an officer logs as it came
 * by post or mail. People answer all that one letter asked in its reply. What is not for publication goes only there,
 * where a code is asked for.
 */
export const response: AddresseeAct = {
  noun: 'response',
  commands: ['respond'],
  label: (actor) => (isSignatory(actor) ? 'Submit the response' : 'Log a reply received'),
  form: ResponseForm,
  at: ({ responses }) => ({
    read: readingOf(ResponseForm, (act, fields) =>
      responses.respond(act, answerOf(act.actor, fields)),
    ),
  }),
};

/** The answer as the record takes it; what the decision does not ask for and was left blank is nothing. */
function answerOf(actor: Actor, form: ResponseForm): Answer {
  const how = isSignatory(actor) ? 'online' : form.how;
  return {
    decision: form.decision,
    reason: textOrNull(form.reason),
    action: textOrNull(form.action),
    owner: textOrNull(form.owner),
    targetDate: dateOrNull(form.targetDate),
    receivedOn: dateOrNull(form.receivedOn),
    how:
      how ??
      refuse('field-missing', 'Say how the reply came: by email, by post or in person.', 'how'),
  };
}

const dateOrNull = (date: string | undefined): LocalDate | null =>
  date !== undefined && isLocalDate(date) ? date : null;

const textOrNull = (text: string | undefined): string | null =>
  typeof text === 'string' && text !== '' ? text : null;
