import { on, by, because, during, minuted, type Sentence } from './phrases.js';

/** What happens to a meeting: its attendance, its votes in the room, its minutes. */
export const MEETING_EVENTS = {
  'meeting.planned': (f) => `Meeting planned${on(f.on)}.`,
  'meeting.convened': (f) => `Meeting convened at ${f.venue ?? 'a venue to be confirmed'}.`,
  'agenda.published': (f) => `Agenda published${because(f)}.`,
  'agenda.supplemented': (f) => `Supplement published${because(f)}.`,
  'meeting.started': () => 'Meeting started, quorate.',
  'meeting.adjourned': (f) => `Meeting adjourned${because(f)}.`,
  'meeting.resumed': () => 'Meeting resumed.',
  'meeting.concluded': () => 'Meeting concluded.',
  'attendance.recorded': (f) =>
    `${f.owner ?? 'Somebody'} recorded as ${f.kind ?? 'present'}${f.before === undefined ? '' : ` in place of ${f.before}`}${because(f)}.`,
  'attendance.struck': (f) =>
    `${f.owner ?? 'Somebody'} taken off the list of those present${because(f)}.`,
  'apologies.received': (f) =>
    `Apologies received from ${f.owner ?? 'a member'}${because(f)}${f.to === undefined ? '' : `; ${f.to} is to come instead`}.`,
  'apologies.withdrawn': (f) => `${f.owner ?? 'A member'} will come after all.`,
  'person.arrived': (f) => `${f.owner ?? 'Somebody'} arrived${during(f)}${because(f)}.`,
  'person.left': (f) => `${f.owner ?? 'Somebody'} left${during(f)}${because(f)}.`,
  'person.returned': (f) => `${f.owner ?? 'Somebody'} returned${during(f)}${because(f)}.`,
  'quorum.lost': () => 'The meeting is no longer quorate.',
  'quorum.regained': () => 'The meeting is quorate again.',
  'item.opened': (f) => `Item taken: ${f.title ?? ''}${because(f)}.`,
  'item.closed': (f) => `Item finished: ${f.title ?? ''}.`,
  'discussion.noted': (f) => `Notes of the discussion changed: ${f.title ?? ''}.`,
  'public.excluded': (f) =>
    `The public was excluded${minuted(f)}${f.title === undefined ? '' : ` for ${f.title}`}${f.ground === undefined ? '' : `, ${f.ground}`}.`,
  'public.readmitted': () => 'The public was readmitted.',
  'interest.declared': (f) =>
    `${f.owner ?? 'A member'} declared an interest (${f.kind ?? ''})${f.title === undefined ? '' : ` in ${f.title}`}.`,
  'interest.registration-required': (f) =>
    `To be entered in the register of interests${by(f.due)}.`,
  'interest.registered': () => 'Entered in the register of interests.',
  'interest.withdrawn': (f) => `Declaration withdrawn${because(f)}.`,
  'register.entered': (f) => `Interest registered for ${f.owner ?? 'a member'}.`,
  'register.ended': (f) => `Interest of ${f.owner ?? 'a member'} ended${on(f.on)}.`,
  'register.review-asked': (f) =>
    `${f.owner ?? 'A member'} asked to look through the register of interests${by(f.due)}.`,
  'register.confirmed': (f) => `${f.owner ?? 'A member'} confirmed the register${on(f.on)}.`,
  'decisions.published': (f) => `Decisions published${on(f.on)}.`,
  'question.asked': (f) => `Question asked in advance by ${f.owner ?? 'a member'}.`,
  'question.passed-on': (f) => `Question passed on to ${f.to ?? 'those concerned'}.`,
  'question.answered': (f) => `Question answered by ${f.owner ?? 'those concerned'}.`,
  'minutes.drafted': () => 'Minutes drafted.',
  'minutes.redrafted': () => 'Minutes drafted again from what was recorded.',
  'minutes.changed': (f) => `Minutes changed: ${f.text ?? ''}.`,
  'minutes.submitted': () => 'Minutes sent to the chair.',
  'minutes.returned': (f) => `Minutes returned by the chair${because(f)}.`,
  'minutes.approved': (f) => `Minutes approved by the chair, ${f.how ?? 'online'}.`,
  'minutes.corrected': (f) => `Minutes corrected${minuted(f)}.`,
  'minutes.published': () => 'Minutes published as draft.',
  'minutes.confirmed': (f) => `Minutes confirmed${minuted(f)}.`,
  'meeting.postponed': (f) => `Meeting postponed${because(f)}.`,
  'meeting.cancelled': (f) => `Meeting cancelled${because(f)}.`,
  'meeting.changed': (f) => `Changed from ${f.before ?? ''} to ${f.after ?? ''}${because(f)}.`,
  'item.added': (f) => `Item added to the agenda: ${f.title ?? ''}${because(f)}.`,
  'item.changed': (f) => `Item of the agenda changed: ${f.title ?? ''}.`,
  'item.moved': (f) => `Item moved on the agenda: ${f.title ?? ''}.`,
  'item.removed': (f) => `Item taken off the agenda: ${f.title ?? ''}${because(f)}.`,
} as const satisfies Record<string, Sentence>;
