import { COUNTING_RULES, dateInWords, shortDate, type LocalDate } from '#rules';
import { DateGiven, OneOf } from '../../transitions/form-fields.js';
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
    ],
  }),
  act: (desk, act, { on, how }) => desk.recommendations.send(act, { on, how }),
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
