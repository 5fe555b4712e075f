import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { ReasonForm } from '../../transitions/reason-form.js';

/** The chair takes it further. */
export const escalation = formRow({
  noun: 'escalation',
  commands: ['escalate'],
  form: ReasonForm,
  asks: (subject) => ({
    title: `Escalate this with ${subject.addressee.authority}?`,
    button: 'Escalate',
    rows: howItStands(subject),
    happens: [
      'A letter in your name goes to a senior officer there. The answer is still owed by the same date.',
    ],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
  }),
  act: (desk, act, { reason }) => desk.closing.escalate(act, { reason }),
});
