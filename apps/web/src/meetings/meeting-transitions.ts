import { dateInWords } from '#rules';
import { ReasonForm, ReasonIfAnyForm } from '../transitions/reason-form.js';
import {
  presentAtResumption,
  presentAtStart,
  seatingRows,
} from '../attendance/seating-questions.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { ApprovalForm, ConfirmationForm, PresentForm, SupplementForm } from './meeting-forms.js';
import type { MeetingDesk } from './meeting-desk.js';
import type { MeetingSubject } from './meeting.subject.js';
import { notTakenYet } from './not-taken-yet.js';
import {
  AGAIN_FIELD,
  lateField,
  minuteField,
  reasonField,
  whenAndWhere,
} from './meeting-questions.js';

const row = rowsFor<MeetingSubject, MeetingDesk>();

/** Everything that can be done to a meeting, in the order it is done: one row a noun. */
export const MEETING_TRANSITIONS: readonly Row<MeetingSubject, MeetingDesk>[] = [
  row.plain({
    noun: 'convening',
    commands: ['convene'],
    asks: ({ meeting }) => ({
      title: 'Convene this meeting?',
      rows: whenAndWhere(meeting),
      button: 'Convene the meeting',
    }),
    act: (desk, act) => desk.meetings.convene(act),
  }),
  row.form({
    noun: 'publication',
    commands: ['publish-agenda'],
    form: ReasonIfAnyForm,
    asks: ({ meeting, deadline, isLate }) => ({
      title: 'Publish the agenda?',
      rows: [
        { key: 'Items', value: String(meeting.items.length) },
        { key: 'Last day to publish', value: dateInWords(deadline.due) },
        { key: 'How it is counted', value: deadline.explanation },
      ],
      warning: isLate
        ? 'That day has passed. The law lets you publish now only for a reason of urgency, which is kept and shown.'
        : 'The agenda cannot be changed once it is published. Later papers go out as a supplement.',
      happens: [
        'The papers are frozen as they are now, and everybody can read what is not exempt.',
        'Members and subscribers get a letter.',
      ],
      fields: isLate ? [reasonField('Reason for urgency')] : [],
      button: 'Publish the agenda',
    }),
    act: (desk, act, form) => desk.meetings.publishAgenda(act, form),
  }),
  row.form({
    noun: 'supplement',
    commands: ['supplement'],
    when: ({ late }) => late.length > 0,
    form: SupplementForm,
    asks: ({ late }) => ({
      title: 'Publish a supplement?',
      happens: [
        'Its papers are added to the agenda, and cannot be changed afterwards.',
        'Members and subscribers get a letter that names the items.',
      ],
      fields: [lateField(late), reasonField('Why the papers are late')],
      button: 'Publish the supplement',
    }),
    act: (desk, act, form) => desk.meetings.supplement(act, form),
  }),
  row.form({
    noun: 'start',
    commands: ['start'],
    form: PresentForm,
    asks: ({ meeting }) => ({
      title: 'Start the meeting?',
      rows: seatingRows(meeting),
      fields: presentAtStart(meeting),
      button: 'Start the meeting',
    }),
    act: (desk, act, form) => desk.meetings.start(act, form),
  }),
  row.form({
    noun: 'adjournment',
    commands: ['adjourn'],
    form: ReasonForm,
    asks: () => ({
      title: 'Adjourn the meeting?',
      fields: [reasonField('Reason')],
      button: 'Adjourn the meeting',
    }),
    act: (desk, act, form) => desk.meetings.adjourn(act, form),
  }),
  row.form({
    noun: 'resumption',
    commands: ['resume'],
    form: PresentForm,
    asks: ({ meeting }) => ({
      title: 'Resume the meeting?',
      rows: seatingRows(meeting),
      fields: presentAtResumption(meeting),
      button: 'Resume the meeting',
    }),
    act: (desk, act, form) => desk.meetings.resume(act, form),
  }),
  row.plain({
    noun: 'conclusion',
    commands: ['conclude'],
    asks: ({ meeting }) => ({
      title: 'Conclude the meeting?',
      warning: 'Every motion must be settled. No motion can be added afterwards.',
      happens: notTakenYet(meeting),
      button: 'Conclude the meeting',
    }),
    act: (desk, act) => desk.meetings.conclude(act),
  }),
  row.plain({
    noun: 'minutes-draft',
    commands: ['draft-minutes'],
    asks: () => ({
      title: 'Draft the minutes?',
      warning: 'Every carried resolution is entered in them under its number.',
      button: 'Draft the minutes',
    }),
    act: (desk, act) => desk.minutes.draft(act),
  }),
  row.plain({
    noun: 'minutes-submission',
    commands: ['submit-minutes'],
    asks: () => ({
      title: 'Ask the chair to approve the minutes?',
      button: 'Ask the chair to approve the minutes',
    }),
    act: (desk, act) => desk.minutes.submit(act),
  }),
  row.form({
    noun: 'minutes-approval',
    commands: ['approve-minutes'],
    form: ApprovalForm,
    asks: ({ isChair }) => ({
      title: isChair ? 'Approve the minutes?' : 'Did the chair approve the minutes?',
      fields: isChair
        ? []
        : [
            {
              kind: 'line',
              name: 'how',
              label: 'How the chair agreed',
              hint: 'Such as in person, by email or by telephone',
            },
          ],
      button: isChair ? 'Approve the minutes' : 'Record that the chair approved them',
    }),
    act: (desk, act, form) => desk.minutes.approve(act, form),
  }),
  row.form({
    noun: 'minutes-return',
    commands: ['return-minutes'],
    form: ReasonForm,
    asks: () => ({
      title: 'Return the minutes for correction?',
      fields: [
        {
          ...reasonField('What is to be corrected'),
          hint: 'The history tells it: write nothing that is not for publication',
        },
      ],
      button: 'Return the minutes',
    }),
    act: (desk, act, form) => desk.minutes.return(act, form),
  }),
  row.plain({
    noun: 'minutes-publication',
    commands: ['publish-minutes'],
    asks: () => ({ title: 'Publish the draft minutes?', button: 'Publish the draft minutes' }),
    act: (desk, act) => desk.minutes.publish(act),
  }),
  row.form({
    noun: 'minutes-confirmation',
    commands: ['confirm-minutes'],
    form: ConfirmationForm,
    asks: ({ laterMinutes, withdrawnBecause }) => ({
      title: 'Were the minutes confirmed?',
      ...(withdrawnBecause === null
        ? {}
        : { warning: `The draft of these minutes was withdrawn: ${withdrawnBecause}` }),
      fields: [minuteField(laterMinutes), ...(withdrawnBecause === null ? [] : [AGAIN_FIELD])],
      button: 'Record them as confirmed',
    }),
    act: (desk, act, { resolutionId, again }) =>
      desk.minutes.confirm(act, { resolutionId, again: again === 'yes' }),
  }),
  row.form({
    noun: 'postponement',
    commands: ['postpone'],
    form: ReasonForm,
    asks: ({ meeting }) => ({
      title: 'Postpone this meeting?',
      rows: whenAndWhere(meeting),
      fields: [reasonField('Reason')],
      button: 'Postpone the meeting',
    }),
    act: (desk, act, form) => desk.meetings.postpone(act, form),
  }),
  row.form({
    noun: 'cancellation',
    commands: ['cancel'],
    form: ReasonForm,
    asks: ({ meeting }) => ({
      title: 'Cancel this meeting?',
      rows: whenAndWhere(meeting),
      warning: 'A cancelled meeting cannot be brought back. Postpone it if it may still be held.',
      fields: [reasonField('Reason')],
      button: 'Cancel the meeting',
    }),
    act: (desk, act, form) => desk.meetings.cancel(act, form),
  }),
];
