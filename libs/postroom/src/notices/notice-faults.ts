import type { Trigger } from './notice.js';

/** All that must fit together before a letter may go. */
export interface NoticeTables {
  readonly events: readonly string[];
  readonly letters: readonly string[];
  readonly silent: readonly string[];
  readonly notices: readonly { readonly name: string; readonly triggers: readonly Trigger[] }[];
  readonly hasTemplate: (notice: string, template: string) => boolean;
}

/** The event a ladder's letters come by; it triggers through the letter it names. */
const BY_LADDER = 'reminder.due';

export const TEMPLATES = ['subject.njk', 'body.txt.njk', 'body.html.njk'] as const;

/**
 * What is wrong between events, ladders, notices and templates, as sentences: an event that nobody decided about, a
 * ladder letter without its notice, a notice nothing triggers or without a template. An empty list means all is well.
 */
export function noticeFaults(tables: NoticeTables): readonly string[] {
  const { events, letters, silent, notices, hasTemplate } = tables;
  const triggers = notices.flatMap((notice) => notice.triggers);
  const byEvent = new Set<string>(triggers.flatMap((one) => ('event' in one ? [one.event] : [])));
  const byLetter = new Set<string>(
    triggers.flatMap((one) => ('letter' in one ? [one.letter] : [])),
  );
  const names = notices.map(({ name }) => name);
  return [
    ...events
      .filter((event) => event !== BY_LADDER && !byEvent.has(event) && !silent.includes(event))
      .map((event) => `event "${event}" has no notice and is not among those that tell nobody`),
    ...silent
      .filter((event) => byEvent.has(event))
      .map((event) => `event "${event}" is said to tell nobody, yet a notice is triggered by it`),
    ...letters
      .filter((letter) => !byLetter.has(letter))
      .map((letter) => `ladder letter "${letter}" has no notice`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `notice "${name}" stands twice in the table`),
    ...notices
      .filter((notice) => notice.triggers.length === 0)
      .map(({ name }) => `notice "${name}" is triggered by nothing`),
    ...names.flatMap((name) =>
      TEMPLATES.filter((template) => !hasTemplate(name, template)).map(
        (template) => `notice "${name}" has no template ${template}`,
      ),
    ),
  ];
}
