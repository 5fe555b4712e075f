import { COUNTING_RULES, dateInWords, shortDate, type LocalDate } from '#rules';
import { DateGiven, OneOf, WrittenIfAny } from '../../transitions/form-fields.js';
import { inARow } from '../in-a-row.js';
import { formRow } from './addressee-row.js';
import type { AddresseeSubject } from './addressee-subject.js';
import { howItStands } from './how-it-stands.js';

const WAYS = { email: 'By email', post: 'By post' };

class SendingForm {
  @DateGiven()
  on: LocalDate;

  @OneOf(WAYS, 'Say how it was sent: by email or by post')
  how: string;

  /** Needed where a letter the chair approves carries it: it then goes round the chair. */
  @WrittenIfAny()
  reason: string | null = null;
}

/** Sending to the authority: the law's clock starts. */
export const sending = formRow({
  noun: 'sending',
  commands: ['send'],
  brings: 'due if sent today',
  form: SendingForm,
  asks: (subject) => ({
    title: `Send this recommendation to ${subject.addressee.authority}?`,
    button: 'Send it',
    rows: howItStands(subject),
    warning: warningOf(subject),
    happens: whatHappens(subject),
    fields: [
      { kind: 'date', name: 'on', label: 'Date sent', value: shortDate(subject.today) },
      {
        kind: 'one of',
        name: 'how',
        label: 'How it was sent',
        value: 'email',
        choices: Object.entries(WAYS).map(([value, text]) => ({ value, text })),
      },
      ...(subject.addressee.letter === null ? [] : [REASON]),
    ],
  }),
  act: (desk, act, form) => desk.sending.sendAlone(act, form),
});

function whatHappens({ addressee, dueIfSentToday: counted }: AddresseeSubject): readonly string[] {
  const to = addressee.people.filter(({ part }) => part === 'contact' || part === 'signatory');
  const names = [...new Set(to.map(({ name, post }) => `${name} (${post})`))];
  return [
    ...(counted === null
      ? []
      : [
          `The clock starts. Sent today, an answer is due by ${dateInWords(counted.due)}, ${counted.n} ${COUNTING_RULES[counted.rule].unit} on (${counted.citation.text}).`,
        ]),
    names.length === 0
      ? `Nobody at ${addressee.authority} is recorded to write to.`
      : `A letter with the full text and a link to answer goes to ${inARow(names)}.`,
    'They are reminded before the date and chased after it, until they answer.',
  ];
}

const REASON = {
  kind: 'long text',
  name: 'reason',
  label: 'Why it goes without the letter',
  hint: 'It is taken out of the letter, and history keeps the reason',
} as const;

/** The letter of the meeting comes first: it carries everything, and the chair has approved it. */
const warningOf = ({ addressee: { letter, authority } }: AddresseeSubject): string =>
  letter === null
    ? `The letters of a meeting carry all it recommended to ${authority}, approved by the chair. Send one by itself only when it was made later.`
    : `It is in a letter to ${authority} that the chair approves. Sent by itself, it goes round the chair.`;
