import { CLOSURES, type Closure } from '#rules';
import { OneOf, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { minuteField } from './minute-field.js';
import { resolutionCited } from './resolution-cited.js';

class ClosureForm {
  @OneOf(CLOSURES, 'Choose how it is closed')
  kind: Closure;

  @Written({ missing: 'Give the reason' })
  reason: string;

  @Written({ missing: 'Choose the minute: only the committee can close a recommendation' })
  minute: string;

  @Written<ClosureForm>({
    missing: 'Name the recommendation that takes its place',
    when: ({ kind }) => kind === 'superseded',
  })
  successor?: string;
}

/** Closing: by the committee, with a minute. */
export const closure = formRow({
  noun: 'closure',
  commands: ['close'],
  brings: 'minutes',
  form: ClosureForm,
  asks: (subject) => ({
    title: `Close this recommendation to ${subject.addressee.authority}?`,
    button: 'Close it',
    rows: howItStands(subject),
    happens: [
      'Every clock stops and nobody is reminded any more.',
      'The authority is told by letter, with the minute.',
    ],
    fields: [
      {
        kind: 'one of',
        name: 'kind',
        label: 'How it is closed',
        choices: Object.entries(CLOSURES).map(([value, text]) => ({ value, text })),
      },
      { kind: 'long text', name: 'reason', label: 'Reason' },
      minuteField(subject),
      {
        kind: 'line',
        name: 'successor',
        label: 'Recommendation that takes its place',
        hint: 'Only if it is superseded, for example CDC-2026-4',
      },
    ],
  }),
  act: async (desk, act, { kind, reason, minute, successor }) =>
    desk.closing.close(act, {
      kind,
      reason,
      successor: successor || null,
      resolutionId: await resolutionCited(desk, act, minute),
    }),
});
