import { shortDate } from '../calendar/index.js';
import { on, by, because, type Sentence } from './phrases.js';

/** What happens to a topic, to its report and to the clearances of that. */
export const REPORT_EVENTS = {
  'topic.suggested': (f) => `Topic suggested${because(f)}.`,
  'topic.taken-up': () => 'Taken into the work programme.',
  'topic.declined': (f) => `Not taken up${because(f)}.`,
  'topic.suggested-again': (f) => `To be looked at again${because(f)}.`,
  'topic.scored': (f) => `Scored: ${f.text ?? ''}.`,
  'topic.changed': (f) => `Topic changed: ${f.text ?? ''}.`,
  'topic.placed': (f) =>
    `Placed on the meeting of ${f.heldOn ? shortDate(f.heldOn) : 'a day to come'}.`,
  'topic.carried-forward': (f) => `Carried forward${because(f)}.`,
  'topic.considered': (f) =>
    `Considered at the meeting of ${f.heldOn ? shortDate(f.heldOn) : 'its day'}.`,
  'report.proposed': (f) => `Report proposed: ${f.title ?? ''}.`,
  'report.commissioned': (f) =>
    `Report commissioned from ${f.owner ?? 'its author'}, due${by(f.due)}.`,
  'report.recommissioned': (f) =>
    `Report commissioned from ${f.owner ?? 'another author'} instead${f.before === undefined ? '' : ` of ${f.before}`}, due${by(f.due)}${because(f)}.`,
  'report.placed': (f) =>
    `Meant for ${f.heldOn ? `the meeting of ${shortDate(f.heldOn)}` : 'no meeting yet'}${because(f)}.`,
  'report.started': () => 'Drafting started.',
  'report.written': (f) => `Version ${f.version ?? ''} written${because(f)}.`,
  'report.more-time-asked': (f) =>
    `The author asked for more time, until ${f.newDue ? shortDate(f.newDue) : 'a later date'}${because(f)}.`,
  'report.more-time-agreed': (f) =>
    `More time agreed: due ${f.newDue ? shortDate(f.newDue) : 'later'} instead of ${f.currentDue ? shortDate(f.currentDue) : 'before'}${because(f)}.`,
  'report.more-time-refused': (f) => `More time refused${because(f)}.`,
  'report.completed': () => 'Finished by its author.',
  'report.sent-for-clearance': (f) => `Sent for clearance: ${f.text ?? ''}.`,
  'report.returned': (f) => `Returned for correction${because(f)}.`,
  'report.signed-off': () => 'Signed off: every clearance is given for this version.',
  'report.cleared': () => 'Cleared for publication.',
  'report.amended': (f) =>
    `Changed after it was signed off${because(f)}; each clearance has to be given again.`,
  'report.published': (f) => `Published${on(f.on)}.`,
  'report.considered': () => 'Considered by the committee.',
  'report.deferred': (f) => `Deferred${because(f)}.`,
  'report.taken-up-again': (f) => `Taken up again, due${by(f.due)}.`,
  'report.proposed-again': () => 'Proposed again; nobody is to write it yet.',
  'report.withdrawn': (f) => `Withdrawn${because(f)}.`,
  'clearance.named': (f) => `${f.title ?? 'One'} clearance will be asked of ${f.owner ?? ''}.`,
  'clearance.asked': (f) => `${f.title ?? 'One'} clearance asked of ${f.owner ?? ''}${by(f.due)}.`,
  'clearance.given': (f) => `${f.title ?? 'One'} clearance given${because(f)}.`,
  'clearance.returned': (f) => `${f.title ?? 'One'} returned it for correction${because(f)}.`,
  'clearance.asked-again': (f) => `${f.title ?? 'One'} clearance asked for again${by(f.due)}.`,
  'clearance.dropped': (f) => `${f.title ?? 'One'} clearance not needed${because(f)}.`,
} as const satisfies Record<string, Sentence>;
