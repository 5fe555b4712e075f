import { Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { minuteField } from './minute-field.js';
import { resolutionCited } from './resolution-cited.js';

class ReopeningForm {
  @Written({ missing: 'Give the reason' })
  reason: string;

  @Written({ missing: 'Choose the minute: only the committee can reopen a recommendation' })
  minute: string;
}

/** Reopening what was closed: by the committee, with a minute. */
export const reopening = formRow({
  noun: 'reopening',
  commands: ['reopen'],
  brings: 'minutes',
  form: ReopeningForm,
  asks: (subject) => ({
    title: `Reopen this recommendation to ${subject.addressee.authority}?`,
    button: 'Reopen it',
    rows: howItStands(subject),
    happens: ['Progress is followed again: a report is due three months from today.'],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }, minuteField(subject)],
  }),
  act: async (desk, act, { reason, minute }) =>
    desk.closing.reopen(act, { reason, resolutionId: await resolutionCited(desk, act, minute) }),
});
