import { dateInWords } from '#rules';
import { OneOf, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import type { AddresseeRecord } from '#records/recommendations';

const DECISIONS = { agree: 'Agree more time', refuse: 'Refuse more time' };

class ExtensionDecisionForm {
  @OneOf(DECISIONS, 'Choose one: agree or refuse')
  decision: string;

  @Written<ExtensionDecisionForm>({
    missing: 'Give the reason for refusing',
    when: ({ decision }) => decision === 'refuse',
  })
  reason: string;
}

const openOne = ({ extensions }: AddresseeRecord) =>
  extensions.find(({ agreed }) => agreed === null) ?? null;

/** The chair agrees more time or refuses it. */
export const extensionDecision = formRow({
  noun: 'extension-decision',
  commands: ['agree-extension', 'refuse-extension'],
  unless: (addressee) => (openOne(addressee) === null ? 'Nobody has asked for more time.' : null),
  label: () => 'Decide on more time',
  form: ExtensionDecisionForm,
  asks: (subject) => {
    const asked = openOne(subject.addressee);
    return {
      title: `More time for ${subject.addressee.authority}?`,
      button: 'Record the decision',
      rows: [
        ...howItStands(subject),
        ...(asked === null
          ? []
          : [
              { key: 'Asked for', value: dateInWords(asked.newDue) },
              { key: 'By', value: `${asked.askedBy}, ${dateInWords(asked.askedOn)}` },
              { key: 'Because', value: asked.reason },
            ]),
      ],
      happens: [
        'If you agree, the date moves; the first date stays on the record beside it.',
        'Either way the authority is told by letter.',
      ],
      fields: [
        {
          kind: 'one of',
          name: 'decision',
          label: 'Your decision',
          choices: Object.entries(DECISIONS).map(([value, text]) => ({ value, text })),
        },
        { kind: 'long text', name: 'reason', label: 'Reason, if you refuse' },
      ],
    };
  },
  act: (desk, act, { decision, reason }) =>
    decision === 'agree' ? desk.extensions.agree(act) : desk.extensions.refuse(act, { reason }),
});
