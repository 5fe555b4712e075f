import { outcomesFor, PARTNERSHIP_OUTCOMES, shortDate } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { ItemSubject, PartnershipMeetingDesk } from './meeting-desk.js';
import { mayNothing } from './may-nothing.js';
import { dueIn, ItemWordsForm, OutcomeForm } from './meeting-forms.js';

const row = rowsFor<ItemSubject, PartnershipMeetingDesk>();
const isConcern = ({ item }: ItemSubject): boolean => item.kind === 'concern';

/** Everything that can be done about an item of a meeting: one row a noun. */
export const ITEM_ROWS: readonly Row<ItemSubject, PartnershipMeetingDesk>[] = [
  row.form({
    noun: 'outcome',
    commands: ['decide'],
    form: OutcomeForm,
    asks: (subject) => ({
      title: 'Record the outcome',
      rows: [{ key: 'Item', value: subject.item.title }],
      happens: isConcern(subject)
        ? [
            'The priority lead and the chair of the working group are written to, and the review shows it.',
            'Where the partnership asks for more, the concern goes back to the working group.',
          ]
        : [
            'It stays on record with its minute.',
            ...(subject.item.edition === null
              ? []
              : [
                  'Record the approval on the page of the edition as well: until then it stays proposed.',
                ]),
          ],
      fields: [
        {
          kind: 'one of',
          name: 'outcome',
          label: 'What came of it',
          choices: outcomesFor(subject.item.kind).map((value) => ({
            value,
            text: PARTNERSHIP_OUTCOMES[value],
          })),
        },
        {
          kind: 'long text',
          name: 'text',
          label: 'In the partnership’s words',
          hint: 'The reason, the action, the change to the edition, or what more is asked for',
        },
        { kind: 'line', name: 'minute', label: 'Minute', hint: 'For example 12/3' },
        { kind: 'line', name: 'owner', label: 'Who does it', hint: 'Only of an action' },
        {
          kind: 'date',
          name: 'dueOn',
          label: 'By when',
          hint: 'Only of an action. For example 1 April 2026',
          alsoCalled: ['targetDate'],
        },
      ],
      button: 'Record the outcome',
    }),
    act: (desk, act, form) => {
      const { outcome, text, minute, owner } = form;
      return desk.items.decide(act, { outcome, text, minute, owner, dueOn: dueIn(form) });
    },
  }),
  row.form({
    noun: 'carrying-over',
    commands: ['carry-over'],
    form: ReasonForm,
    when: ({ item, stance }) => mayNothing(stance) || item.meeting?.state !== 'planned',
    asks: ({ item }) => ({
      title: 'Carry it over to the next meeting?',
      rows:
        item.meeting === null
          ? []
          : [{ key: 'Stood on the agenda of', value: shortDate(item.meeting.heldOn) }],
      happens: ['It goes to the next meeting that is planned, or waits for one.'],
      fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
      button: 'Carry it over',
    }),
    act: (desk, act, form) => desk.items.carryOver(act, form),
  }),
  row.form({
    noun: 'change',
    commands: ['change'],
    form: ItemWordsForm,
    when: (subject) => mayNothing(subject.stance) || !isConcern(subject),
    asks: ({ item }) => ({
      title: 'Change its words',
      fields: [
        { kind: 'line', name: 'title', label: 'Title', value: item.title },
        { kind: 'long text', name: 'words', label: 'What is to be decided', value: item.words },
      ],
      saved: { title: item.title, words: item.words },
      button: 'Save',
    }),
    act: (desk, act, { title, words }) => desk.items.change(act, { title, words: words ?? '' }),
  }),
  row.form({
    noun: 'removal',
    commands: ['take-off'],
    form: ReasonForm,
    when: (subject) => mayNothing(subject.stance) || !isConcern(subject),
    asks: () => ({
      title: 'Take it off for good?',
      fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
      button: 'Take it off',
    }),
    act: (desk, act, form) => desk.items.takeOff(act, form),
  }),
];
