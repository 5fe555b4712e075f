import type { ReplyTask, ReplyView } from '#records/replies';
import { may, REPLY, type Actor } from '#rules';

/**
 * A reply as JSON. Dates are local dates of Europe/London, `submittedAt` is an instant. `draft` is there for whoever
 * writes it alone; everybody else reads how far it is, and what was submitted.
 */
export function replyResource(reply: ReplyView, actor: Actor) {
  const { state, version, tasks } = reply;
  const awaited = tasks.filter(({ isAwaited }) => isAwaited);
  const isOwn = may(actor, 'draft response', reply);
  return {
    authority: { slug: reply.authoritySlug, name: reply.authority },
    committee: reply.committee,
    state,
    stateInWords: REPLY.states[state].is,
    version,
    isBegun: reply.id !== null,
    holder: isOwn ? (reply.holder?.name ?? null) : null,
    answered: tasks.length - awaited.length,
    complete: awaited.filter(({ status }) => status === 'Complete').length,
    of: tasks.length,
    submittedAt: reply.submittedAt,
    submittedBy: reply.submittedBy,
    sha256: reply.hash,
    answers: tasks.map((task) => answerResource(task, isOwn)),
  };
}

function answerResource({ draft, answer, keptBack, ...task }: ReplyTask, isOwn: boolean) {
  const { reference, wording, state, dueOn, isAwaited, status } = task;
  return {
    recommendation: reference,
    wording,
    state,
    due: dueOn,
    isAwaited,
    status,
    answer: answer === null ? null : without(answer, 'id'),
    notForPublication: keptBack,
    ...(isOwn ? { draft: draft === null ? null : without(draft, 'addresseeId') } : {}),
  };
}

const without = <Of extends object, Name extends keyof Of>(of: Of, name: Name): Omit<Of, Name> => {
  const { [name]: _, ...rest } = of;
  return rest;
};

/** An answer as the documentation shows it. */
export const REPLY_EXAMPLE = {
  authority: { slug: 'police', name: 'Marchfield Police' },
  committee: 'Crime and Disorder Committee',
  state: 'being written',
  stateInWords: 'being written',
  version: 4,
  isBegun: true,
  holder: 'The police contact',
  answered: 0,
  complete: 1,
  of: 1,
  submittedAt: null,
  submittedBy: null,
  sha256: null,
  answers: [
    {
      recommendation: 'CDC-2023-1',
      wording: 'That a joint plan for road safety outside schools be published by December.',
      state: 'acknowledged',
      due: '2023-08-16',
      isAwaited: true,
      status: 'Complete',
      answer: null,
      notForPublication: null,
      draft: {
        decision: 'accepted',
        reason: '',
        action: 'Publish a plan for the three schools.',
        owner: 'Head of Roads Policing',
        targetRaw: 'by December 2023',
        evidence: '',
        keptBack: '',
        keptBackReason: '',
        version: 2,
        savedBy: 'The police contact',
        savedOn: '2023-07-20',
        savedAt: '2023-07-20T09:30:00.000Z',
      },
    },
  ],
};

/** An act on a reply as the documentation shows it. */
export const REPLY_DONE = { done: 'What was done, in a sentence.', ...REPLY_EXAMPLE };
