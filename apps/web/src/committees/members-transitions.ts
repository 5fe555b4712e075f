import { SEATS, shortDate } from '#rules';
import { seatInWords } from '../meetings/meeting-questions.js';
import type { Field } from '../transitions/field.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { MembersDesk, MembersSubject } from './members-desk.js';
import {
  ChairForm,
  SeatEndForm,
  SeatForm,
  SubstituteEndForm,
  MemberSubstituteForm,
} from './members-forms.js';
import { chosenIn, personFields } from './person-form.js';

const row = rowsFor<MembersSubject, MembersDesk>();
const DATE = 'For example 18 June 2026 or 18/6/2026';

/** What can be done about who sits on a committee, in the order it is usually done. */
export const MEMBERS_ROWS: readonly Row<MembersSubject, MembersDesk>[] = [
  row.form({
    noun: 'seat',
    commands: ['seat'],
    form: SeatForm,
    asks: ({ people }) => ({
      title: 'Seat somebody',
      happens: [
        'From that day they can sign in, if they have a password, and see the committee.',
        'They count towards the quorum if they vote.',
      ],
      fields: [
        ...personFields(people, { label: 'Who' }),
        {
          kind: 'one of',
          name: 'kind',
          label: 'As',
          choices: Object.entries(SEATS).map(([value, text]) => ({ value, text })),
        },
        yesOrNo('votes', 'Do they vote?', 'Co-optees usually do not'),
        { kind: 'date', name: 'from', label: 'First day', hint: DATE },
      ],
      button: 'Seat them',
    }),
    act: (desk, act, form) => {
      const { kind, votes, from } = form;
      const seat = { who: chosenIn(form), kind, isVoting: votes === 'yes', from };
      return desk.memberships.seat(act, seat);
    },
  }),
  row.form({
    noun: 'chair',
    commands: ['change-chair'],
    form: ChairForm,
    asks: ({ people }) => ({
      title: 'Change the chair',
      happens: [
        'The seat of the chair until now ends the day before, and so does any seat the new chair has.',
      ],
      fields: [
        ...personFields(people, { label: 'New chair' }),
        { kind: 'date', name: 'from', label: 'First day in the chair', hint: DATE },
        {
          ...yesOrNo('staysMember', 'Does the chair until now sit on as a member?'),
          value: 'yes',
        },
      ],
      button: 'Change the chair',
    }),
    act: (desk, act, form) => {
      const { from, staysMember } = form;
      const chair = { who: chosenIn(form), from, staysMember: staysMember === 'yes' };
      return desk.memberships.changeChair(act, chair);
    },
  }),
  row.form({
    noun: 'ending',
    commands: ['end-seat'],
    form: SeatEndForm,
    when: ({ committee }) => committee.seats.some(({ to }) => to === null),
    asks: ({ committee }) => ({
      title: 'End a seat',
      warning: 'After the last day they can no longer see the committee.',
      fields: [
        {
          kind: 'one of',
          name: 'membershipId',
          label: 'Whose',
          choices: committee.seats
            .filter(({ to }) => to === null)
            .map((seat) => ({
              value: seat.id,
              text: seat.name,
              hint: { text: `${seatInWords(seat)}, since ${shortDate(seat.from)}` },
            })),
        },
        { kind: 'date', name: 'lastDay', label: 'Last day', hint: DATE },
        { kind: 'line', name: 'reason', label: 'Reason', hint: 'You can leave it empty' },
      ],
      button: 'End the seat',
    }),
    act: (desk, act, form) => desk.memberships.end(act, form),
  }),
  row.form({
    noun: 'substitute',
    commands: ['name-substitute'],
    form: MemberSubstituteForm,
    asks: ({ people }) => ({
      title: 'Name a substitute',
      happens: ['They may stand in for a member at a meeting. To be named opens nothing to them.'],
      fields: [
        ...personFields(people, { label: 'Who' }),
        { kind: 'date', name: 'from', label: 'First day', hint: DATE },
      ],
      button: 'Name them',
    }),
    act: (desk, act, form) => desk.substitutes.name(act, { who: chosenIn(form), from: form.from }),
  }),
  row.form({
    noun: 'substitute-ending',
    commands: ['end-substitute'],
    form: SubstituteEndForm,
    when: ({ committee }) => committee.substitutes.some(({ to }) => to === null),
    asks: ({ committee }) => ({
      title: 'End a substitute',
      fields: [
        {
          kind: 'one of',
          name: 'substituteId',
          label: 'Who',
          choices: committee.substitutes
            .filter(({ to }) => to === null)
            .map(({ id, name, from }) => ({
              value: id,
              text: name,
              hint: { text: `Since ${shortDate(from)}` },
            })),
        },
        { kind: 'date', name: 'lastDay', label: 'Last day', hint: DATE },
      ],
      button: 'End it',
    }),
    act: (desk, act, form) => desk.substitutes.end(act, form),
  }),
];

function yesOrNo(name: string, label: string, hint?: string): Field {
  const choices = [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ];
  return { kind: 'one of', name, label, choices, ...(hint === undefined ? {} : { hint }) };
}
