import { IsIn } from 'class-validator';
import { fitsAnswer, OUTCOMES, type Outcome } from '#rules';
import { OneOf, Written, WrittenIfAny } from '../../transitions/form-fields.js';
import { List } from '../../transitions/typed.js';
import type { Field } from '../../transitions/field.js';
import { formRow } from './addressee-row.js';
import type { AddresseeSubject } from './addressee-subject.js';
import { howItStands } from './how-it-stands.js';
import { minuteField } from './minute-field.js';
import { resolutionCited } from './resolution-cited.js';

class ConsiderationForm {
  @OneOf(OUTCOMES, 'Choose what the committee made of the response')
  outcome: Outcome;

  @Written({ missing: 'Choose the minute: only the committee can decide this' })
  minute: string;

  @WrittenIfAny()
  remark?: string | null;

  /** `yes` to close a rejection that is accepted by the same minute. */
  @List()
  @IsIn(['yes'], { each: true, message: 'Choose whether to close it by the same minute' })
  closing: readonly string[] = [];

  @Written<ConsiderationForm>({
    missing: 'Give the reason for closing it',
    when: ({ closing }) => Array.isArray(closing) && closing.length > 0,
  })
  reason?: string;
}

/** What the committee made of the answer, by a minute. */
export const consideration = formRow({
  noun: 'consideration',
  commands: ['consider'],
  brings: 'minutes',
  form: ConsiderationForm,
  asks: (subject) => ({
    title: `Record what the ${subject.addressee.committee} made of the response?`,
    button: 'Record it',
    rows: howItStands(subject),
    happens: [
      'What the committee made of it stands beside the words of the authority, which do not change.',
      'The authority is told by letter. If the committee wants more, or invites it back, you then ask for a further answer by a date, or ask it to come.',
    ],
    fields: [
      {
        kind: 'one of',
        name: 'outcome',
        label: 'The committee was',
        choices: outcomesOf(subject),
      },
      minuteField(sinceTheAnswer(subject)),
      { kind: 'long text', name: 'remark', label: 'Remark (optional)' },
      ...(isRejected(subject) ? CLOSING : []),
    ],
  }),
  act: async (desk, act, { outcome, minute, remark = null, closing, reason = '' }) =>
    desk.following.consider(act, {
      outcome,
      remark,
      closing: closing.length > 0 ? { reason } : null,
      resolutionId: await resolutionCited(desk, act, minute),
    }),
});

const CLOSING: readonly Field[] = [
  {
    kind: 'some of',
    name: 'closing',
    label: 'If the committee accepts the rejection',
    choices: [{ value: 'yes', text: 'Close it as “rejection accepted” by the same minute' }],
  },
  { kind: 'long text', name: 'reason', label: 'Reason for closing it' },
];

/** Only what fits the answer: where it accepts, there is no rejection to accept. */
function outcomesOf({ addressee }: AddresseeSubject) {
  const decision = addressee.responses.at(-1)?.decision;
  return Object.entries(OUTCOMES).flatMap(([value, text]) =>
    decision === undefined || fitsAnswer(value, decision) ? [{ value, text }] : [],
  );
}

const isRejected = ({ addressee }: AddresseeSubject): boolean =>
  addressee.responses.at(-1)?.decision === 'not accepted';

/** Only a meeting since the answer came can have considered it. */
function sinceTheAnswer(subject: AddresseeSubject): AddresseeSubject {
  const came = subject.addressee.responses.at(-1)?.submittedOn;
  if (came === undefined) return subject;
  return { ...subject, minutes: subject.minutes.filter(({ heldOn }) => heldOn >= came) };
}
