import { ASKS_FOR_MORE, dateInWords, OUTCOMES, type LocalDate } from '#rules';
import { DateGiven, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class FurtherRequestForm {
  @Written({ missing: 'Say what the committee wants to know, or when the authority is to come' })
  wanted: string;

  @DateGiven()
  due: LocalDate;
}

/** Asking the authority to answer again, when the committee wants more or invites it back. */
export const furtherRequest = formRow({
  noun: 'further-request',
  commands: ['ask-again'],
  unless: ({ considerations }) => {
    const latest = considerations.at(-1);
    const isAsked = latest !== undefined && ASKS_FOR_MORE.includes(latest.outcome);
    return isAsked ? null : 'The committee did not ask for more.';
  },
  form: FurtherRequestForm,
  asks: (subject) => {
    const { authority, considerations } = subject.addressee;
    const latest = considerations.at(-1);
    return {
      title: `Ask ${authority} for a further answer?`,
      button: 'Ask for a further answer',
      rows: [
        ...howItStands(subject),
        ...(latest === undefined
          ? []
          : [
              {
                key: OUTCOMES[latest.outcome],
                value: `${dateInWords(latest.consideredOn)}, minute ${latest.minute}`,
              },
            ]),
      ],
      happens: [
        'A clock of the committee’s own starts: the date is the one you ask for, not the law’s.',
        `${authority} is told by letter what is wanted and by when, with a link to answer. Its earlier answer stays.`,
      ],
      fields: [
        {
          kind: 'long text',
          name: 'wanted',
          label: 'What is wanted',
          hint: 'What the committee asks to know; or the meeting the authority is invited to, with reasonable notice',
        },
        {
          kind: 'date',
          name: 'due',
          label: 'Answer asked for by',
          hint: 'For example 8 November 2026',
        },
      ],
    };
  },
  act: (desk, act, { wanted, due }) => desk.furtherRequests.ask(act, { wanted, due }),
});
