import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import type { DueItem } from './due-item.js';

/** Whether somebody answers for an authority. */
const answers = ({ grants }: Actor): boolean =>
  grants.some(({ role }) => role === 'authority contact' || role === 'signatory');

/** What is due as whoever owes it is led to it: to their own reply or report, not to the page about it. */
export function toOwnAnswer(actor: Actor, row: DueRow, item: DueItem): DueItem {
  if (!answers(actor)) return item;
  const { kind, reference, part } = row;
  if (kind === 'answer') return { ...item, href: paths.ownReply(reference, part) };
  return kind === 'progress'
    ? { ...item, href: `${paths.addressee(reference, part)}/progress` }
    : item;
}
