import { IsIn } from 'class-validator';
import { CLOSURES, type Closure } from '#rules';
import { OneOf, Written, WrittenIfAny } from '../../transitions/form-fields.js';
import { List } from '../../transitions/typed.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { minuteField } from './minute-field.js';
import { resolutionCited } from './resolution-cited.js';

const YES = ['yes'];

class ClosureForm {
  @OneOf(CLOSURES, 'Choose how it is closed')
  kind: Closure;

  @Written({ missing: 'Give the reason' })
  reason: string;

  @Written({ missing: 'Choose the minute: only the committee can close a recommendation' })
  minute: string;

  /** The reference of a recommendation of the record. */
  @Written<ClosureForm>({
    missing: 'Choose the recommendation that takes its place',
    when: ({ kind }) => kind === 'superseded',
  })
  successor?: string;

  /** Who asked for their dissent to be recorded, beside the votes on the record by name. */
  @WrittenIfAny()
  dissent?: string | null;

  /** `yes` to look at it again in six months. */
  @List()
  @IsIn(YES, { each: true, message: 'Choose whether to look at it again' })
  recheck: readonly string[] = [];
}

/** Closing: by the committee, with a minute. */
export const closure = formRow({
  noun: 'closure',
  commands: ['close'],
  brings: 'minutes and successors',
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
        kind: 'menu',
        name: 'successor',
        label: 'Recommendation that takes its place',
        hint: 'Only if it is superseded: each page then leads to the other',
        choices: [{ value: '', text: 'None' }, ...(subject.successors ?? [])],
      },
      {
        kind: 'long text',
        name: 'dissent',
        label: 'Dissent (optional)',
        hint: 'Whoever asked for it to be recorded, in a sentence. Votes on the record by name are shown with the minute',
      },
      {
        kind: 'some of',
        name: 'recheck',
        label: 'After six months',
        choices: [{ value: 'yes', text: 'Look at it again: the officer is reminded in time' }],
      },
    ],
  }),
  act: async (desk, act, { kind, reason, minute, successor, dissent = null, recheck }) =>
    desk.closing.close(act, {
      kind,
      reason,
      dissent,
      recheck: recheck.length > 0,
      successor: successor || null,
      resolutionId: await resolutionCited(desk, act, minute),
    }),
});
