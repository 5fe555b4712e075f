import type { AttendanceLine, NamedAttendee } from '#records/attendance';
import { refuse } from '#rules';
import type { Field } from '../transitions/field.js';
import { attendanceAct, type AttendanceAct } from './attendance-act.js';
import type { AttendanceSubject } from './attendance-desk.js';
import { arrivalOf, lateFields, whenFields } from './attendance-fields.js';
import { NamedForm, PartnerForm, PublicCountForm, SubstituteForm } from './attendance-forms.js';

const NAME: Field = { kind: 'line', name: 'name', label: 'Name' };
const POST: Field = {
  kind: 'line',
  name: 'post',
  label: 'Post',
  hint: 'You can leave it empty',
};

/** What is recorded of somebody who is not on the list yet. */
export const PEOPLE_ACTS: readonly AttendanceAct[] = [
  attendanceAct({
    noun: 'substitutes',
    of: 'meeting',
    who: 'run meeting',
    summary: 'Records a named substitute of the committee in place of a member; both by person',
    form: SubstituteForm,
    asks: (subject) => {
      const title = 'Add a substitute';
      const warning = nobodyToReplace(subject);
      if (warning !== null) return { title, warning, fields: [], button: null };
      const fields = [...substituteFields(subject), ...whenFields(subject)];
      return { title, fields, button: 'Add the substitute' };
    },
    act: (desk, { act, fields, subject }) =>
      desk.attendance.record(
        act,
        { as: 'substitute', personId: fields.substitute, insteadOfId: fields.insteadOf },
        arrivalOf(subject, fields),
      ),
  }),
  attendanceAct({
    noun: 'officers',
    of: 'meeting',
    who: 'run meeting',
    summary: 'Records an officer in attendance, by name',
    form: NamedForm,
    asks: (subject) => ({
      title: 'Add an officer in attendance',
      fields: [NAME, POST, ...whenFields(subject)],
      button: 'Add the officer',
    }),
    act: (desk, { act, fields, subject }) =>
      desk.attendance.record(act, named('officer', fields), arrivalOf(subject, fields)),
  }),
  attendanceAct({
    noun: 'partners',
    of: 'meeting',
    who: 'run meeting',
    summary:
      'Records a partner invited under the regulations, by name and the slug of the authority',
    form: PartnerForm,
    asks: (subject) => ({
      title: 'Add an invited partner',
      fields: [NAME, POST, authorityField(subject), ...whenFields(subject)],
      button: 'Add the partner',
    }),
    act: (desk, { act, fields, subject }) => {
      const { authorities } = subject.choices;
      const found = authorities.find(({ slug }) => slug === fields.authority);
      if (found === undefined) {
        refuse('field-wrong', 'Choose an authority of the directory.', 'authority');
      }
      const partner = { ...named('partner', fields), authorityId: found.id };
      return desk.attendance.record(act, partner, arrivalOf(subject, fields));
    },
  }),
  attendanceAct({
    noun: 'councillors',
    of: 'meeting',
    who: 'run meeting',
    summary: 'Records another councillor who attends, by name',
    form: NamedForm,
    asks: (subject) => ({
      title: 'Add another councillor',
      fields: [NAME, { ...POST, label: 'Why they attend' }, ...whenFields(subject)],
      button: 'Add the councillor',
    }),
    act: (desk, { act, fields, subject }) =>
      desk.attendance.record(act, named('councillor', fields), arrivalOf(subject, fields)),
  }),
  attendanceAct({
    noun: 'public',
    of: 'meeting',
    who: 'run meeting',
    summary: 'Records a member of the public who gave their name',
    form: NamedForm,
    asks: (subject) => ({
      title: 'Add a member of the public',
      warning: 'Only somebody who wants to be named. Everybody else is counted.',
      fields: [NAME, ...whenFields(subject)],
      button: 'Add them',
    }),
    act: (desk, { act, fields, subject }) =>
      desk.attendance.record(act, named('public', fields), arrivalOf(subject, fields)),
  }),
  attendanceAct({
    noun: 'public-count',
    of: 'meeting',
    who: 'run meeting',
    summary: 'Says how many members of the public came, beside those named',
    form: PublicCountForm,
    asks: (subject) => ({
      title: 'How many members of the public came?',
      fields: [
        {
          kind: 'number',
          name: 'count',
          label: 'Number',
          hint: 'Beside those recorded by name',
          value: subject.lists.publicCount === null ? '' : String(subject.lists.publicCount),
        },
        ...lateFields(subject),
      ],
      button: 'Save the number',
    }),
    act: (desk, { act, fields: { count, reason } }) =>
      desk.attendance.countPublic(act, { count, reason }),
  }),
];

const named = (
  as: AttendanceLine['capacity'] & NamedAttendee['as'],
  { name, post }: NamedForm,
): NamedAttendee => ({ as, name, post, authorityId: null });

const awayFrom = ({ lists }: AttendanceSubject) =>
  [...lists.apologies, ...lists.absent].filter(({ substitute }) => substitute === null);

/** Why no substitute can be added now; null when one can. */
function nobodyToReplace(subject: AttendanceSubject): string | null {
  return awayFrom(subject).length > 0
    ? null
    : 'Every member is recorded as present or has a substitute: there is nobody to stand in for. A member who has left the meeting was present at it, and cannot be replaced for the rest of it.';
}

function substituteFields(subject: AttendanceSubject): readonly Field[] {
  const { choices, lists } = subject;
  const isHere = (id: string) => lists.substitutes.some(({ personId }) => personId === id);
  return [
    {
      kind: 'one of',
      name: 'substitute',
      label: 'Substitute',
      alsoCalled: ['name'],
      hint: 'The named substitutes of the committee',
      choices: choices.substitutes
        .filter(({ id }) => !isHere(id))
        .map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      kind: 'one of',
      name: 'insteadOf',
      label: 'In place of',
      choices: awayFrom(subject).map((one) => {
        const apology = lists.apologies.find(({ personId }) => personId === one.personId);
        const suggested = apology?.suggested ?? null;
        const hint = suggested === null ? {} : { hint: { text: `Suggested ${suggested}` } };
        return { value: one.personId, text: one.name, ...hint };
      }),
    },
  ];
}

const authorityField = ({ choices }: AttendanceSubject): Field => ({
  kind: 'menu',
  name: 'authority',
  label: 'Authority',
  choices: [
    { value: '', text: 'Choose' },
    ...choices.authorities.map(({ slug, name }) => ({ value: slug, text: name })),
  ],
});
