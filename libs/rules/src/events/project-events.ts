import { because, on, type Sentence } from './phrases.js';

/** What happens to a project that a grant pays for, and to a dated event of a partnership. */
export const PROJECT_EVENTS = {
  'project.begun': (f) => `Project ${f.title ?? ''} entered, paid by ${f.text ?? 'a grant'}.`,
  'project.changed': (f) => `Project changed: ${f.text ?? 'its details'}.`,
  'project.spend-reported': (f) => `${f.text ?? 'A sum'} spent to date${on(f.on)}${because(f)}.`,
  'project.ended': (f) => `Project ended${on(f.on)}: ${f.outcome ?? ''}`,
  'partnership-event.planned': (f) => `${f.title ?? 'An event'} put on the calendar${on(f.on)}.`,
  'partnership-event.changed': (f) => `Changed: ${f.text ?? 'its details'}.`,
  'partnership-event.cancelled': (f) => `Cancelled${because(f)}.`,
} as const satisfies Record<string, Sentence>;
