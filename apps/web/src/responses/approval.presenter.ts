import type { Handings, ReplyView } from '#records/replies';
import { newId } from '#platform/ids';
import { may, shortDate } from '#rules';
import type { Field } from '../transitions/field.js';
import type { ReplyVisit } from './reply-visit.js';

/** What was done, as the address of the page after it tells. */
export const HANDED: Readonly<Record<string, string>> = {
  asked: 'Asked. They get a letter with a link of their own.',
  approved: 'Approved.',
  'changes-wanted': 'Sent back. Whoever asked you gets a letter.',
  'code-sent': 'We sent you a code. It is good for 15 minutes.',
};

const DECIDING: readonly Field[] = [
  {
    kind: 'one of',
    name: 'decision',
    label: 'What do you make of it?',
    choices: [
      { value: 'approve', text: 'I approve it as it stands' },
      { value: 'changes', text: 'I want changes' },
    ],
  },
  {
    kind: 'long text',
    name: 'remark',
    label: 'What is to change, or a word to whoever asked',
    hint: 'It goes with the letter to them and is not published',
  },
];

/** Who was asked to approve a reply and what they made of it; what this person can do about it; and the code, where one is wanted. */
export function approvalPresenter(visit: ReplyVisit, reply: ReplyView, handings: Handings) {
  const { actor, at } = visit;
  const [last] = handings.approvals;
  const isAsked =
    reply.state === 'with the approver' && last?.decidedOn === null && last.askedOfId === actor.id;
  const isUnsent = reply.tasks.some(({ isAwaited }) => isAwaited);
  const isSignatory = may(actor, 'submit reply', reply);
  return {
    told: last === undefined || !isUnsent ? null : toldOf(last, reply),
    remark: last === undefined || !isUnsent ? null : (last.decisionRemark ?? last.remark),
    deciding: isAsked
      ? { action: `${at}/approval`, fields: DECIDING, version: reply.version, key: newId() }
      : null,
    asking: isUnsent && !isAsked && may(actor, 'draft response', reply) ? `${at}/approver` : null,
    code:
      isSignatory && isUnsent && handings.needsCode
        ? { action: `${at}/code`, isSent: handings.isCodeSent, version: reply.version }
        : null,
  };
}

function toldOf(
  { askedOf, askedBy, askedOn, decidedOn, approved }: Handings['approvals'][number],
  { state }: ReplyView,
): string {
  if (decidedOn === null) {
    return state === 'with the approver'
      ? `${askedBy} asked ${askedOf} on ${shortDate(askedOn)} to approve it.`
      : `${askedBy} asked ${askedOf} on ${shortDate(askedOn)} to approve it; it was changed since, so they have to be asked again.`;
  }
  if (approved !== true) return `${askedOf} wants changes, ${shortDate(decidedOn)}.`;
  return state === 'approved'
    ? `${askedOf} approved it as it stands, ${shortDate(decidedOn)}.`
    : `${askedOf} approved it on ${shortDate(decidedOn)}; it was changed since, so that no longer counts.`;
}
