import { Written, WrittenIfAny } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class CompletionForm {
  @Written({ missing: 'Say what has been done' })
  text: string;

  @WrittenIfAny()
  evidence: string | null = null;
}

/** The authority claims that it is done. Only the committee closes. */
export const completion = formRow({
  noun: 'completion',
  commands: ['claim-completion'],
  form: CompletionForm,
  asks: (subject) => ({
    title: 'Claim that this is complete?',
    button: 'Claim completion',
    rows: howItStands(subject),
    happens: [
      `The ${subject.addressee.committee} looks at the claim at a meeting. Only the committee can close it, with a minute.`,
      'No more reports are asked for meanwhile.',
    ],
    fields: [
      { kind: 'long text', name: 'text', label: 'What has been done' },
      {
        kind: 'long text',
        name: 'evidence',
        label: 'What shows it',
        hint: 'Where the evidence is. You can leave it empty where you gave a file or a link as evidence',
      },
    ],
  }),
  act: (desk, act, { text, evidence }) => desk.following.claimCompletion(act, { text, evidence }),
});
