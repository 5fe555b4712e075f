import { askedToComplete } from '#rules';
import { Written } from '../../transitions/form-fields.js';
import { adequacyFor } from '../adequacy.presenter.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class ReturnForm {
  @Written({ missing: 'Say what is missing from the response' })
  missing: string;
}

/** Returning an incomplete answer. The clock goes on from where it was. */
export const returning = formRow({
  noun: 'return',
  commands: ['return'],
  form: ReturnForm,
  asks: (subject) => {
    const adequacy = adequacyFor(subject.actor, subject.addressee);
    return {
      title: `Return the response to ${subject.addressee.authority} as incomplete?`,
      button: 'Return it',
      rows: howItStands(subject),
      happens: [
        'The clock goes on from where it stopped: the date for a full answer is not moved.',
        'The authority is told by letter what is missing.',
        ...(adequacy === null
          ? []
          : [`As far as its words show, the answer as it stands ${adequacy.inWords}.`]),
      ],
      fields: [
        {
          kind: 'long text',
          name: 'missing',
          label: 'What is missing',
          value: adequacy === null ? '' : askedToComplete(adequacy),
          hint: '“Noted” or “accepted in principle” is not an answer: say what is still needed.',
        },
      ],
    };
  },
  act: (desk, act, { missing }) => desk.responses.return(act, { missing }),
});
