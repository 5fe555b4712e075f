import { inARow } from '../recommendations/in-a-row.js';
import type { OutcomeSubject } from './outcome.subject.js';

/** What follows when an outcome is sent: who gets the letter, if anybody does. */
export function whatSendingDoes({ outcome }: OutcomeSubject): readonly string[] {
  const { people, to, authoritySlug } = outcome;
  const names = people.map(({ name, post }) => `${name} (${post})`);
  return [
    authoritySlug === null
      ? 'The record has no people of this body: send it yourself, and write down its answer when it comes.'
      : names.length === 0
        ? `Nobody at ${to ?? 'it'} is recorded to write to.`
        : `Sent by email, a letter with the full text and a link to answer goes to ${inARow(names)}. By post, you send it yourself.`,
    'Where you give a date they are reminded before it, and you are told after it.',
  ];
}

/** What an officer is warned of before the words of an exempt item leave the council. */
export function sendingWarning({ outcome }: OutcomeSubject): { readonly warning?: string } {
  if (!outcome.item.isExempt) return {};
  return {
    warning:
      'It comes from an item that is not for publication. The letter carries the words below and nothing else of the item: send it only if these words may leave the council.',
  };
}
