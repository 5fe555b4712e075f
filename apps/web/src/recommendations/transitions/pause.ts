import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { ReasonForm } from '../../transitions/reason-form.js';

/** The chair pauses the following of it. */
export const pause = formRow({
  noun: 'pause',
  commands: ['pause'],
  form: ReasonForm,
  asks: (subject) => ({
    title: 'Pause this recommendation?',
    button: 'Pause it',
    rows: howItStands(subject),
    happens: ['Every clock stops and nobody is reminded until it is resumed.'],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
  }),
  act: (desk, act, { reason }) => desk.closing.pause(act, { reason }),
});
