import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { ReasonForm } from '../../transitions/reason-form.js';

/** The chair resumes what was paused. */
export const resumption = formRow({
  noun: 'resumption',
  commands: ['resume'],
  form: ReasonForm,
  asks: (subject) => ({
    title: 'Resume this recommendation?',
    button: 'Resume it',
    rows: howItStands(subject),
    happens: [
      'It goes on from the state it was paused in. A report is due three months from today.',
    ],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
  }),
  act: (desk, act, { reason }) => desk.closing.resume(act, { reason }),
});
