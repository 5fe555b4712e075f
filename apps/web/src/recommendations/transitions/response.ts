import type { ResponseForm as Answer } from '#records/responses';
import { DECISIONS, isLocalDate, refuse, type Actor, type LocalDate } from '#rules';
import type { Field } from '../../transitions/field.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { REPLIED_BY, ResponseForm } from './response-form.js';

/** Whether the actor answers for the authority; an officer logs an answer that came another way. */
export const isSignatory = ({ grants }: Actor): boolean =>
  grants.some(({ role }) => role === 'signatory');

/** The fields of an answer, as its page asks for them. */
export const ANSWER_FIELDS: readonly Field[] = [
  {
    kind: 'one of',
    name: 'decision',
    label: 'The decision',
    choices: [
      { value: 'accepted', text: DECISIONS.accepted.label },
      { value: 'accepted in part', text: DECISIONS['accepted in part'].label },
      {
        value: 'not accepted',
        text: DECISIONS['not accepted'].label,
        hint: { text: 'A lawful answer: give the reasons' },
      },
      { value: 'already in place', text: DECISIONS['already in place'].label },
    ],
  },
  {
    kind: 'long text',
    name: 'reason',
    label: 'Reasons',
    hint: 'Needed unless it is accepted in full',
  },
  {
    kind: 'long text',
    name: 'action',
    label: 'What will be done',
    hint: 'Needed if it is accepted, in full or in part',
  },
  { kind: 'line', name: 'owner', label: 'Person or post responsible' },
  { kind: 'date', name: 'targetDate', label: 'Done by', hint: 'For example 31 December 2026' },
];

/** What an officer says of a reply on paper beside its words. */
const ON_PAPER: readonly Field[] = [
  {
    kind: 'one of',
    name: 'how',
    label: 'How the reply came',
    choices: Object.entries(REPLIED_BY).map(([value, text]) => ({ value, text })),
  },
  {
    kind: 'date',
    name: 'receivedOn',
    label: 'Date received',
    hint: 'The answer counts from this date, for example 14 August 2026',
  },
];

/** The authority's answer: submitted by its signatory, or logged by an officer as it came by post or mail. */
export const response = formRow({
  noun: 'response',
  commands: ['respond'],
  label: (actor) => (isSignatory(actor) ? 'Submit the response' : 'Log a reply received'),
  form: ResponseForm,
  asks: (subject) => {
    const logs = !isSignatory(subject.actor);
    const { authority, committee } = subject.addressee;
    return {
      title: logs ? `Log the reply of ${authority}?` : `Submit the response of ${authority}?`,
      button: logs ? 'Log the reply' : 'Submit the response',
      rows: howItStands(subject),
      happens: [
        logs
          ? 'The clock stops on the date received. Log the answer as it came: if something is missing you can return it.'
          : 'The clock stops. The answer is kept as it is, with its date and a fingerprint.',
        `An officer checks that it is complete, and the ${committee} considers it at a meeting.`,
        'A receipt goes to the signatory.',
      ],
      fields: logs ? [...ON_PAPER, ...ANSWER_FIELDS] : ANSWER_FIELDS,
    };
  },
  act: (desk, act, fields) => desk.responses.respond(act, answerOf(act.actor, fields)),
});

/** The answer as the record takes it; what the decision does not ask for and was left blank is nothing. */
export function answerOf(actor: Actor, form: ResponseForm): Answer {
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
