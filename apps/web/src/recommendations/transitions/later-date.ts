import { dateInWords, type LocalDate } from '#rules';
import { DateGiven, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class LaterDateForm {
  @DateGiven()
  newDue: LocalDate;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** Asking for a later target date; the chair or the officer decides, as the committee says. */
export const laterDate = formRow({
  noun: 'later-date',
  commands: ['ask-later-date'],
  unless: ({ targetOn }) =>
    targetOn === null ? 'No target date was given that could be moved.' : null,
  form: LaterDateForm,
  asks: (subject) => {
    const { targetOn, committee, laterDatesAgreedBy } = subject.addressee;
    return {
      title: 'Ask for a later target date?',
      button: 'Ask for a later date',
      rows: [
        ...howItStands(subject),
        ...(targetOn === null ? [] : [{ key: 'To be done by', value: dateInWords(targetOn) }]),
      ],
      happens: [
        `The ${laterDatesAgreedBy} of the ${committee} decides. Until then the date stays as it is.`,
        'Both dates are kept on the record, with the reason and who agreed.',
      ],
      fields: [
        {
          kind: 'date',
          name: 'newDue',
          label: 'New target date',
          hint: 'For example 31 March 2027',
        },
        { kind: 'long text', name: 'reason', label: 'Why more time is needed' },
      ],
    };
  },
  act: (desk, act, { newDue, reason }) => desk.laterDates.ask(act, { newDate: newDue, reason }),
});
