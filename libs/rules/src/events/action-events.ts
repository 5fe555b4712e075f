import type { Facts } from '../facts/index.js';
import { because, type Sentence } from './phrases.js';

const afterAgreement = ({ reason }: Facts): string =>
  reason === undefined ? '' : ` The plan was agreed already; the reason: ${reason}`;

/** What happens to an action plan and to an action of it. */
export const ACTION_EVENTS = {
  'action.planned': (f) => `Action ${f.title ?? ''} entered in the plan.${afterAgreement(f)}`,
  'action.corrected': (f) =>
    `Read again from its paper; changed: ${f.text ?? ''}.${afterAgreement(f)}`,
  'action.started': (f) => `Action started${f.text ? `: ${f.text}` : '.'}`,
  'action.reported': (f) => `Update${f.rating ? `, ${f.rating}` : ''}: ${f.text ?? ''}`,
  'action.at-risk': (f) => `Marked as at risk${because(f)}.`,
  'action.on-track': (f) => `Back on track: ${f.text ?? ''}`,
  'action.claimed': (f) => `Claimed complete: ${f.text ?? ''}`,
  'action.verified': () => 'Verified by the working group.',
  'action.queried': (f) => `Claim queried${because(f)}.`,
  'action.paused': (f) => `Paused${because(f)}.`,
  'action.resumed': () => 'Resumed.',
  'action.carried-forward': (f) =>
    `Carried forward to ${f.to ?? 'the next plan'}${f.successor ? ` as ${f.successor}` : ''}${because(f)}.`,
  'action.brought-forward': (f) =>
    `Action ${f.title ?? ''} brought forward from ${f.before ?? 'an earlier plan'}.`,
  'action.superseded': (f) => `Superseded by ${f.successor ?? 'another action'}${because(f)}.`,
  'action.cancelled': (f) => `Cancelled${because(f)}.`,
  'action.due-moved': (f) =>
    `Date moved from ${f.before ?? 'the one printed'} to ${f.after ?? 'another'}, agreed by ${f.agreedBy ?? 'the partnership'}${because(f)}.`,
  'action.changed': (f) =>
    `Changed: ${f.text ?? 'its words'}${f.before ? `, before: ${f.before}` : ''}${because(f)}.`,
  'action.accountable-named': (f) => `${f.owner ?? 'A lead agency'} is accountable.`,
  'action.linked': (f) => `What it serves was changed: ${f.text ?? 'nothing'}.`,
  'plan.placed': (f) => `Said to be the plan of ${f.to ?? 'a partnership'}.`,
  'plan.begun': (f) => `Action plan ${f.title ?? ''} begun.`,
  'plan.agreed': (f) => `Agreed by the partnership${f.minute ? ` (minute ${f.minute})` : ''}.`,
} as const satisfies Record<string, Sentence>;
