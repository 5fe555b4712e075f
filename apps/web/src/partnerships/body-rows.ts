import { MEMBER_PARTS, shortDate } from '#rules';
import { chosenIn, personFields } from '../committees/person-form.js';
import type { Field } from '../transitions/field.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { mayNothing } from './may-nothing.js';
import { choicesOf, meetingFields, membersNow, menuOf } from './body-fields.js';
import { MemberEndForm, MemberForm, PartnershipMeetingForm, TermsForm } from './body-forms.js';
import type { BodySubject, PartnershipDesk } from './partnership-desk.js';

const row = rowsFor<BodySubject, PartnershipDesk>();

/** What can be done about a partnership and a working group alike, in the order it is usually done. */
export const bodyRows = (
  kind: BodySubject['kind'],
): readonly Row<BodySubject, PartnershipDesk>[] => [
  row.form({
    noun: 'meeting',
    commands: ['plan-meeting'],
    form: PartnershipMeetingForm,
    asks: () => ({
      title: 'Plan a meeting',
      happens: [
        'Whatever waits for a meeting is put on its agenda at once.',
        'Nobody is written to before you send the agenda.',
      ],
      fields: meetingFields(null),
      button: 'Plan it',
    }),
    act: (desk, act, form) => desk.meetings.plan(act, kind, { ...form }),
  }),
  row.form({
    noun: 'member',
    commands: ['name-member'],
    form: MemberForm,
    asks: ({ people, authorities, today }) => ({
      title: 'Name a member',
      happens: [
        'They get the agendas of its meetings, and read the partnership’s work once they can sign in.',
        'The chair of a partnership is written to when a review is four weeks late.',
      ],
      fields: [
        ...personFields(people, { label: 'Who' }),
        { kind: 'one of', name: 'part', label: 'As', choices: choicesOf(MEMBER_PARTS) },
        {
          kind: 'menu',
          name: 'authority',
          label: 'From which authority',
          choices: menuOf('None, or the council itself', authorities),
        },
        { kind: 'date', name: 'validFrom', label: 'From', value: shortDate(today) },
      ],
      button: 'Name them',
    }),
    act: (desk, act, form) => {
      const { part, authority, validFrom } = form;
      return desk.members.name(act, kind, { who: chosenIn(form), part, authority, validFrom });
    },
  }),
  row.form({
    noun: 'member-end',
    commands: ['end-member'],
    form: MemberEndForm,
    when: ({ body, stance }) =>
      mayNothing(stance) || body.members.some(({ validTo }) => validTo === null),
    asks: ({ body, people, today }) => ({
      title: 'End somebody’s part',
      happens: ['Their role ends with it, unless another part brings it still.'],
      fields: [
        { kind: 'one of', name: 'memberId', label: 'Whose', choices: membersNow(body.members) },
        { kind: 'date', name: 'lastDay', label: 'Last day', value: shortDate(today) },
        { kind: 'line', name: 'reason', label: 'Reason' },
        ...personFields(people, {
          label: 'Who follows',
          first: { value: '', text: 'Nobody, or somebody new below' },
        }).map(withoutFirst),
      ],
      button: 'End their part',
    }),
    act: (desk, act, form) => {
      const { memberId, lastDay, reason, personId, email, name, post } = form;
      const follows = [personId, email, name, post].some((one) => one !== null);
      const successor = follows ? chosenIn(form) : null;
      return desk.members.end(act, kind, { memberId, lastDay, reason, successor });
    },
  }),
  row.form({
    noun: 'terms-change',
    commands: ['change-terms'],
    form: TermsForm,
    asks: ({ body }) => ({
      title: 'Change the terms of reference',
      happens: ['The version before is kept, with the day it was changed and by whom.'],
      fields: [
        { kind: 'long text', name: 'terms', label: 'Terms of reference', value: body.terms },
      ],
      saved: { terms: body.terms },
      button: 'Save',
    }),
    act: (desk, act, form) => desk.terms.change(act, kind, { ...form }),
  }),
];

/** A menu without the choice that says somebody new is entered: here nobody may follow as well. */
const withoutFirst = (field: Field): Field =>
  field.kind === 'menu' ? { ...field, choices: field.choices.slice(1) } : field;
