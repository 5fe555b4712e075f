import { shortDate, type LocalDate } from '#rules';
import { DateGiven } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class AcknowledgementForm {
  @DateGiven()
  on: LocalDate;
}

/** The authority has received it. */
export const acknowledgement = formRow({
  noun: 'acknowledgement',
  commands: ['acknowledge'],
  form: AcknowledgementForm,
  asks: (subject) => ({
    title: `Has ${subject.addressee.authority} received this?`,
    button: 'Acknowledge receipt',
    rows: howItStands(subject),
    happens: ['It is recorded that it was received. The date for the answer stays as it is.'],
    fields: [{ kind: 'date', name: 'on', label: 'Date received', value: shortDate(subject.today) }],
  }),
  act: (desk, act, { on }) => desk.responses.acknowledge(act, { on }),
});
