import { because, by, from, minuted, on, type Sentence } from './phrases.js';

const followed = (successor: string | undefined) =>
  successor === undefined ? '' : ` ${successor} follows.`;

/** What happens to a partnership, its working groups, members and glossary, and at its meetings. */
export const PARTNERSHIP_BODY_EVENTS = {
  'partnership.formed': (f) => `${f.title ?? 'The partnership'} formed.`,
  'partnership.changed': (f) => `Changed: ${f.text ?? ''}.`,
  'working-group.formed': (f) => `${f.title ?? 'The working group'} formed.`,
  'working-group.changed': (f) => `Changed: ${f.text ?? ''}.`,
  'terms.changed': () => 'Terms of reference changed; the version before is kept.',
  'partnership-member.named': (f) =>
    `${f.owner ?? 'Somebody'} named ${f.kind ?? 'member'}${f.authority === undefined ? '' : ` for ${f.authority}`}${from(f.on)}.`,
  'partnership-member.ended': (f) =>
    `${f.owner ?? 'Somebody'} is no longer ${f.kind ?? 'member'}${because(f)}.${followed(f.successor)}`,
  'partnership-authority.named': (f) =>
    `${f.authority ?? 'An authority'} belongs to the partnership: ${f.kind ?? 'invited'}.`,
  'partnership-authority.left': (f) =>
    `${f.authority ?? 'An authority'} does not belong to the partnership any more.`,
  'glossary.changed': (f) => `In the glossary, ${f.title ?? ''} means: ${f.text ?? ''}`,
  'glossary.word-removed': (f) => `Taken out of the glossary: ${f.title ?? ''}.`,
  'partnership-meeting.planned': (f) => `Meeting planned${on(f.heldOn)}.`,
  'partnership-meeting.item-added': (f) => `Item added: ${f.text ?? ''}`,
  'partnership-meeting.agenda-sent': (f) =>
    `Agenda sent to the members, with ${f.items ?? 0} ${f.items === 1 ? 'item' : 'items'}.`,
  'partnership-meeting.changed': (f) => `Meeting changed: ${f.text ?? ''}.`,
  'partnership-meeting.held': () => 'Meeting held.',
  'partnership-meeting.cancelled': (f) => `Meeting cancelled${because(f)}.`,
  'partnership-item.raised': (f) => `Raised: ${f.title ?? ''}.`,
  'partnership-item.placed': (f) => `Put on the agenda of the meeting${on(f.heldOn)}.`,
  'partnership-item.changed': (f) => `Its words changed: ${f.text ?? ''}`,
  'partnership-item.decided': (f) =>
    `Outcome${minuted(f)}, ${f.kind ?? 'noted'}: ${f.text ?? ''}${f.owner === undefined ? '' : ` For ${f.owner}${by(f.targetDate)}.`}`,
  'partnership-item.carried-over': (f) => `Carried over to the next meeting${because(f)}.`,
  'partnership-item.taken-off': (f) => `Taken off${because(f)}.`,
} as const satisfies Record<string, Sentence>;
