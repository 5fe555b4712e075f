import { because, day, from, minuted, on, type Sentence } from './phrases.js';

/** What happens to an edition of an agreement, to a priority between editions, and to who leads it. */
export const EDITION_EVENTS = {
  'edition.entered': (f) => `${f.title ?? 'An edition'} entered as it stands.`,
  'edition.drafted': (f) =>
    `${f.title ?? 'An edition'} begun${f.before === undefined ? '' : ` from ${f.before}`}.`,
  'edition.changed': (f) => `Edition changed: ${f.text ?? ''}.`,
  'edition.proposed': () => 'Proposed to the partnership.',
  'edition.sent-back': (f) => `Sent back${because(f)}.`,
  'edition.approved': (f) => `Approved by the partnership${on(f.on)}${minuted(f)}.`,
  'edition.published': (f) =>
    `Published. The priorities stand as it says${f.before === undefined ? '' : `, in place of ${f.before}`}.`,
  'edition.superseded': (f) => `Superseded by ${f.successor ?? 'the next edition'}.`,
  'edition.set-aside': (f) => `Set aside${because(f)}.`,
  'edition.priority-decided': (f) =>
    `${f.before ?? 'A new priority'} ${f.kind ?? 'decided'}${f.after === undefined ? '' : `, as ${f.after}`}${because(f)}.`,
  'edition.decision-taken-back': (f) => `Decision taken back: ${f.text ?? ''}.`,
  'edition.chapter-changed': (f) =>
    `Chapter “${f.title ?? ''}” ${f.kind ?? 'changed'}${because(f)}.`,
  'edition.copy-sent': (f) => `Copy sent to ${f.to ?? 'the commissioner'}${on(f.on)}.`,
  'priority.renamed': (f) => `Renamed ${f.after ?? ''}, before ${f.before ?? ''}${because(f)}.`,
  'priority.begun': (f) =>
    `Begun with ${f.title ?? 'an edition'}${f.before === undefined ? '' : `, from ${f.before}`}${because(f)}.`,
  'priority.ended': (f) =>
    `Ended with ${f.title ?? 'an edition'}, ${f.kind ?? 'dropped'}${f.after === undefined ? '' : ` into ${f.after}`}${because(f)}.`,
  'lead.named': (f) =>
    `${f.owner ?? 'Somebody'} named as ${f.kind ?? 'lead'}${from(f.on)}${because(f)}.`,
  'lead.ended': (f) =>
    `${f.owner ?? 'Somebody'} is ${f.kind ?? 'lead'} no longer; last day${day(f.on)}${because(f)}.`,
} as const satisfies Record<string, Sentence>;
