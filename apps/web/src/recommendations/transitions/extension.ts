import type { LocalDate } from '#rules';
import { DateGiven, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class ExtensionForm {
  @DateGiven()
  newDue: LocalDate;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** Asking for more time; the chair decides. */
export const extension = formRow({
  noun: 'extension',
  commands: ['ask-extension'],
  form: ExtensionForm,
  asks: (subject) => ({
    title: 'Ask for more time to answer?',
    button: 'Ask for more time',
    rows: howItStands(subject),
    happens: [
      `The chair of the ${subject.addressee.committee} decides. Until then the date stays as it is.`,
      'Both dates are kept on the record, with the reason.',
    ],
    fields: [
      { kind: 'date', name: 'newDue', label: 'New date asked for' },
      { kind: 'long text', name: 'reason', label: 'Why more time is needed' },
    ],
  }),
  act: (desk, act, { newDue, reason }) => desk.extensions.ask(act, { newDue, reason }),
});
