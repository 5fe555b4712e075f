import type { AddresseeRecord } from '#records/recommendations';
import { dateInWords, type LocalDate } from '#rules';
import { DateGiven, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import type { AddresseeSubject } from './addressee-subject.js';
import { howItStands } from './how-it-stands.js';
import { minuteField } from './minute-field.js';
import { resolutionCited } from './resolution-cited.js';

class RecheckAgendaForm {
  @DateGiven()
  meeting: LocalDate;
}

class RecheckForm {
  @Written({ missing: 'Say what was found' })
  reason: string;

  @Written({ missing: 'Choose the minute: only the committee can settle it' })
  minute: string;
}

/** The closure the committee wanted to look at again, and has not settled. */
export const openRecheck = ({ closures, state }: AddresseeRecord) =>
  state !== 'closed'
    ? null
    : (closures.findLast(
        ({ recheckOn, recheckMinute }) => recheckOn !== null && recheckMinute === null,
      ) ?? null);

const NONE = 'No re-check is to be done.';
const rowsOf = (subject: AddresseeSubject) => {
  const closure = openRecheck(subject.addressee);
  const on = closure?.recheckOn ?? null;
  return [
    ...howItStands(subject),
    ...(on === null ? [] : [{ key: 'To be looked at again by', value: dateInWords(on) }]),
  ];
};

/** Putting what is to be looked at again on an agenda. */
export const recheckAgenda = formRow({
  noun: 'recheck-agenda',
  commands: ['bring-recheck'],
  brings: 'open meetings',
  unless: (addressee) => {
    const open = openRecheck(addressee);
    return open === null || open.recheckHeldOn !== null ? NONE : null;
  },
  form: RecheckAgendaForm,
  asks: ({ openMeetings = [], ...subject }) => ({
    title: 'Put the re-check on an agenda?',
    button: openMeetings.length === 0 ? null : 'Put it on the agenda',
    rows: rowsOf(subject),
    happens:
      openMeetings.length === 0
        ? ['No meeting is planned whose agenda is not public yet: plan one first.']
        : ['An item to note is added with the words. You can reword it on the agenda.'],
    fields: [
      {
        kind: 'one of',
        name: 'meeting',
        label: 'Which meeting',
        alsoCalled: ['meetingId'],
        ...(openMeetings[0] === undefined ? {} : { value: openMeetings[0] }),
        choices: openMeetings.map((value) => ({ value, text: dateInWords(value) })),
      },
    ],
  }),
  act: (desk, act, { meeting }) => desk.rechecks.bring(act, { meeting }),
});

/** Settling it by a minute: what is closed stays closed. */
export const recheck = formRow({
  noun: 'recheck',
  commands: ['settle-recheck'],
  brings: 'minutes',
  unless: (addressee) => (openRecheck(addressee) === null ? NONE : null),
  form: RecheckForm,
  asks: (subject) => ({
    title: 'Settle the re-check?',
    button: 'Settle it',
    rows: rowsOf(subject),
    happens: ['It stays closed. If the committee wants it to go on, reopen it instead.'],
    fields: [{ kind: 'long text', name: 'reason', label: 'What was found' }, minuteField(subject)],
  }),
  act: async (desk, act, { reason, minute }) =>
    desk.rechecks.settle(act, { reason, resolutionId: await resolutionCited(desk, act, minute) }),
});
