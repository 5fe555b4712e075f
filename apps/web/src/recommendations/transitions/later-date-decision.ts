import type { AddresseeRecord } from '#records/recommendations';
import { dateInWords, reaches, slipOf } from '#rules';
import { OneOf, Written } from '../../transitions/form-fields.js';
import { placeOf } from '../place-of.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

const DECISIONS = { agree: 'Agree the later date', refuse: 'Refuse it' };

class LaterDateDecisionForm {
  @OneOf(DECISIONS, 'Choose one: agree or refuse')
  decision: string;

  @Written<LaterDateDecisionForm>({
    missing: 'Give the reason for refusing',
    when: ({ decision }) => decision === 'refuse',
  })
  reason: string;
}

const openOne = ({ laterDates }: AddresseeRecord) =>
  laterDates.find(({ agreed }) => agreed === null) ?? null;

/** Whoever the committee leaves it to, agrees a later target date or refuses it. */
export const laterDateDecision = formRow({
  noun: 'later-date-decision',
  commands: ['agree-later-date', 'refuse-later-date'],
  label: () => 'Decide on the later target date',
  unless: (addressee, { grants }) => {
    if (openOne(addressee) === null) return 'Nobody has asked for a later target date.';
    const { laterDatesAgreedBy: decider } = addressee;
    const place = placeOf(addressee);
    return grants.some((grant) => grant.role === decider && reaches(grant, place))
      ? null
      : `The committee leaves later target dates to its ${decider}.`;
  },
  form: LaterDateDecisionForm,
  asks: (subject) => {
    const asked = openOne(subject.addressee);
    const moved = slipOf(movesOf(subject.addressee));
    return {
      title: `A later target date for ${subject.addressee.authority}?`,
      button: 'Record the decision',
      rows: [
        ...howItStands(subject),
        ...(asked === null
          ? []
          : [
              { key: 'To be done by', value: dateInWords(asked.fromDate) },
              { key: 'Asked for', value: dateInWords(asked.toDate) },
              { key: 'By', value: `${asked.askedBy}, ${dateInWords(asked.askedOn)}` },
              { key: 'Because', value: asked.reason },
            ]),
        ...(moved === null ? [] : [{ key: 'So far', value: moved.inWords }]),
      ],
      happens: ['Both dates stay on the record. The authority is told by letter either way.'],
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
    decision === 'agree' ? desk.laterDates.agree(act) : desk.laterDates.refuse(act, { reason }),
});

/** The moves of a target date that were agreed, as `slipOf` takes them. */
export const movesOf = ({ laterDates }: AddresseeRecord) =>
  laterDates
    .filter(({ agreed }) => agreed === true)
    .map(({ fromDate, toDate }) => ({ fromDue: fromDate, toDue: toDate }));
