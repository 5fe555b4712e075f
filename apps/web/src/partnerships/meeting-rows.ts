import { dateInWords, shortDate } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { choicesOf, meetingFields } from './body-fields.js';
import { PartnershipMeetingForm } from './body-forms.js';
import type { MeetingSubject, PartnershipMeetingDesk } from './meeting-desk.js';
import { ADDED_KINDS, NewItemForm } from './meeting-forms.js';

const row = rowsFor<MeetingSubject, PartnershipMeetingDesk>();

/** Everything that can be done about a meeting of a partnership or a working group, in the order it is done. */
export const MEETING_ROWS: readonly Row<MeetingSubject, PartnershipMeetingDesk>[] = [
  row.form({
    noun: 'item',
    commands: ['add-item'],
    form: NewItemForm,
    asks: ({ meeting }) => ({
      title: 'Add an item to the agenda',
      happens:
        meeting.agendaSentOn === null
          ? ['Members see it with the agenda you send.']
          : ['The agenda was sent without it: send it again when you are done.'],
      fields: [
        { kind: 'line', name: 'title', label: 'Title' },
        {
          kind: 'long text',
          name: 'words',
          label: 'What is to be decided',
          hint: 'It goes in the letter with the agenda. You can leave it empty',
        },
        { kind: 'one of', name: 'kind', label: 'About', choices: choicesOf(ADDED_KINDS) },
      ],
      button: 'Add it',
    }),
    act: (desk, act, { kind, title, words }) =>
      desk.meetings.addItem(act, { kind, title, words: words ?? '' }),
  }),
  row.plain({
    noun: 'agenda',
    commands: ['send-agenda'],
    asks: ({ meeting }) => ({
      title: meeting.agendaSentOn === null ? 'Send the agenda?' : 'Send the agenda again?',
      rows: [
        ...(meeting.agendaSentOn === null
          ? []
          : [{ key: 'Sent last', value: shortDate(meeting.agendaSentOn) }]),
        ...meeting.items.map(({ title }, index) => ({ key: `Item ${index + 1}`, value: title })),
      ],
      happens: [
        'Every member gets one letter with the agenda and an entry for their calendar.',
        'They get another when you send it again, and when the meeting is changed or cancelled.',
      ],
      button: 'Send the agenda',
    }),
    act: (desk, act) => desk.meetings.sendAgenda(act),
  }),
  row.plain({
    noun: 'holding',
    commands: ['hold'],
    asks: ({ meeting }) => ({
      title: 'Record that it was held?',
      rows: [{ key: 'Day', value: dateInWords(meeting.heldOn) }],
      happens: ['Record what came of each item, or carry it over to the next meeting.'],
      button: 'Record that it was held',
    }),
    act: (desk, act) => desk.meetings.hold(act),
  }),
  row.form({
    noun: 'change',
    commands: ['change'],
    form: PartnershipMeetingForm,
    asks: ({ meeting }) => ({
      title: 'Change when or where it is held',
      happens: [
        meeting.agendaSentOn === null
          ? 'Nobody has the agenda yet, so nobody is written to.'
          : 'Every member is written to, because they had the agenda.',
      ],
      fields: meetingFields(meeting),
      saved: {
        heldOn: shortDate(meeting.heldOn),
        startsAt: meeting.startsAt,
        place: meeting.place,
      },
      button: 'Change it',
    }),
    act: (desk, act, form) => desk.meetings.change(act, { ...form }),
  }),
  row.form({
    noun: 'cancellation',
    commands: ['cancel'],
    form: ReasonForm,
    asks: ({ meeting }) => ({
      title: 'Cancel the meeting?',
      happens: [
        'What stands on its agenda goes to the next meeting that is planned, or waits for one.',
        ...(meeting.agendaSentOn === null
          ? []
          : ['Every member is written to, because they had the agenda.']),
      ],
      fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
      button: 'Cancel the meeting',
    }),
    act: (desk, act, form) => desk.meetings.cancel(act, form),
  }),
];
