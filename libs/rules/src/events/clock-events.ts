import { shortDate } from '../calendar/index.js';
import { by, from, day, because, type Sentence } from './phrases.js';

/** What happens to clocks, to ladders and to letters on their way. */
export const CLOCK_EVENTS = {
  'ladder.changed': (f) =>
    `Ladder of "${f.title ?? ''}" changed: ${f.text === '' || f.text === undefined ? 'nothing in it' : f.text}.`,
  'calendar-day.added': (f) =>
    `${f.title ?? 'A day'},${day(f.on)}, entered as a ${f.kind ?? 'day'}${because(f)}.`,
  'calendar-day.removed': (f) =>
    `${f.title ?? 'A day'},${day(f.on)}, taken out as a ${f.kind ?? 'day'}${because(f)}.`,
  'due.recounted': (f) =>
    `Date due counted again${because(f)}. It was${day(f.currentDue)} and is now${day(f.newDue)}.`,
  'last-day.recounted': (f) =>
    `Last day to publish the agenda counted again${because(f)}. It was${day(f.currentDue)} and is now${day(f.newDue)}.`,
  'start.corrected': (f) =>
    `Day it was sent corrected to${day(f.on)}${because(f)}. It was due${day(f.currentDue)} and is due${day(f.newDue)}.`,
  'protocol.changed': (f) => `Local protocol changed to ${f.text ?? ''}${because(f)}.`,
  'reminder.due': () => 'A reminder fell due.',
  'quiet-hours.changed': (f) => `Letters are quiet ${f.text ?? 'at no hour'}.`,
  'absence.said': (f) =>
    `${f.owner ?? 'Somebody'} is away${from(f.on)}${f.due === undefined ? '' : ` to ${shortDate(f.due)}`}${f.to === undefined ? '' : `; ${f.to} answers meanwhile`}.`,
  'absence.ended': (f) => `${f.owner ?? 'Somebody'} is back.`,
  'delivery.bounced': (f) =>
    `It came back from ${f.owner ?? 'somebody'}${f.kind === 'soft' ? ', for the time being' : ''}.`,
  'bounce.settled': (f) =>
    `It came back from ${f.owner ?? 'somebody'}, and that was seen to: ${f.kind ?? 'told another way'}${because(f)}.`,
  'person.address-corrected': (f) => `The mail address of ${f.owner ?? 'somebody'} was corrected.`,
  'delivery.repeated': (f) => `Sent again to ${f.owner ?? 'somebody'}${because(f)}.`,
  'annual-duty.warned': (f) =>
    `Warning: the committee must meet as the crime and disorder committee${by(f.due)}.`,
} as const satisfies Record<string, Sentence>;
