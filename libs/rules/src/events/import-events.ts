import { because, type Sentence } from './phrases.js';

/** What happens to a paper on its way into the record, and to what it teaches. */
export const IMPORT_EVENTS = {
  'import.read': (f) => `Read from ${f.title ?? 'a paper'}: ${f.text ?? ''}.`,
  'import.settled': (f) => `Decided: ${f.text ?? ''}.`,
  'import.accepted': (f) =>
    `Accepted: ${f.text ?? ''}.${f.reason ? ` The plan was agreed already; the reason: ${f.reason}` : ''}`,
  'import.undone': (f) => `Undone, ${f.text ?? ''}${because(f)}.`,
  'earlier-recommendation.brought-in': (f) =>
    `${f.title ?? 'It'} was brought in from an earlier record.`,
  'earlier-recommendation.corrected': (f) => `Read again from its paper; changed: ${f.text ?? ''}.`,
  'earlier-recommendation.read-back': () => 'An import was undone; as it was before.',
  'earlier-recommendation.taken-back': () => 'Taken back: its import was undone.',
  'earlier-recommendation.taken-up': (f) =>
    `Put to the committee again as ${f.successor ?? 'a recommendation'}.`,
  'authority.alias-learnt': (f) => `Learnt from an import: also called ${f.text ?? ''}.`,
  'authority.alias-unlearnt': (f) => `An import was undone: no longer called ${f.text ?? ''}.`,
  'action.taken-back': () => 'Taken back: its import was undone.',
  'meeting.taken-back': () => 'Taken back: its import was undone.',
  'action.read-back': (f) => `An import was undone; as it was before: ${f.text ?? ''}.`,
} as const satisfies Record<string, Sentence>;
