import { on, by, from, day, because, type Sentence } from './phrases.js';

/** What happens to what stands: authorities, parts, committees, seats. */
export const STANDING_EVENTS = {
  'authority.added': (f) => `Authority added: ${f.authority ?? ''}.`,
  'authority.changed': (f) => `Authority changed: ${f.text ?? ''}.`,
  'contact.named': (f) => `${f.owner ?? 'Somebody'} named as ${f.kind ?? 'contact'}.`,
  'contact.ended': (f) =>
    `${f.owner ?? 'Somebody'} is no longer ${f.kind ?? 'contact'}${because(f)}.`,
  'part.handed-over': (f) =>
    `Handed over from ${f.before ?? 'nobody'} to ${f.after ?? 'somebody'}${f.kind === undefined ? '' : `, ${f.kind}`}${because(f)}.`,
  'hand-over.made': (f) =>
    `${f.before ?? 'Somebody'} handed over to ${f.after ?? 'somebody'}${f.items === undefined ? '' : `, ${f.items} on the list`}${because(f)}.`,
  'hand-over.acknowledged': (f) => `Acknowledged by ${f.owner ?? 'the receiver'}${on(f.on)}.`,
  'mail.recovered': () => 'Mail leaves again after it was held up.',
  'work.left-with-nobody': () => 'Open work was found that is with nobody.',
  'closure.proposed': (f) =>
    `Proposed for closure${f.kind === undefined ? '' : ` as ${f.kind}`}${because(f)}.`,
  'closure-proposal.withdrawn': (f) => `No longer proposed for closure${because(f)}.`,
  'committee.changed': (f) => `Committee changed: ${f.text ?? ''}.`,
  'standing-items.changed': (f) => `Standing items changed: ${f.text ?? ''}.`,
  'clearance-list.changed': (f) => `Clearance list changed: ${f.text ?? ''}.`,
  'timetable.changed': (f) => `Internal timetable changed: ${f.text ?? ''}.`,
  'scoring-questions.changed': (f) => `Questions for scoring topics changed: ${f.text ?? ''}.`,
  'member.seated': (f) => `${f.owner ?? 'Somebody'} sits as ${f.kind ?? 'member'}${from(f.on)}.`,
  'member.unseated': (f) =>
    `${f.owner ?? 'Somebody'} sits as ${f.kind ?? 'member'} no longer; last day${day(f.on)}${because(f)}.`,
  'chair.changed': (f) =>
    `${f.owner ?? 'Somebody'} takes the chair${from(f.on)}${f.before ? ` after ${f.before}` : ''}.`,
  'substitute.named': (f) => `${f.owner ?? 'Somebody'} named as a substitute${from(f.on)}.`,
  'substitute.ended': (f) =>
    `${f.owner ?? 'Somebody'} is a named substitute no longer; last day${day(f.on)}.`,
  'annual-duty.at-risk': (f) =>
    `The yearly duty is at risk: no meeting is planned as the crime and disorder committee${by(f.due)}.`,
} as const satisfies Record<string, Sentence>;
