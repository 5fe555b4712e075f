import type { BesideAnswer, ReplyTask, ReplyView } from '#records/replies';
import { paths } from '#records/paths';
import { newId } from '#platform/ids';
import {
  adequacyOf,
  askedToComplete,
  dateInWords,
  may,
  shortDate,
  slipOf,
  type Actor,
} from '#rules';
import { adequacyPresenter } from '../recommendations/adequacy.presenter.js';
import { answerRows } from '../recommendations/answer.presenter.js';
import { stateBadge } from '../recommendations/state-badge.js';
import type { Field } from '../transitions/field.js';

interface Shown {
  readonly actor: Actor;
  readonly reply: ReplyView;
  readonly beside: ReadonlyMap<string, BesideAnswer>;
  readonly notice: string | null;
}

/** A whole reply for the council's own people: what each answer says and lacks, and the officer's check of those that wait for one. */
export function replyPresenter({ actor, reply, beside, notice }: Shown) {
  const mayCheck = may(actor, 'return response', reply);
  const answers = reply.tasks.map((task) =>
    answerOf(task, { mayCheck, beside: beside.get(task.addresseeId) }),
  );
  const fields = answers.flatMap((one) => one.fields);
  return {
    title: `The reply of ${reply.authority}`,
    caption: `${reply.committee}${reply.sentOn === null ? '' : `, asked on ${shortDate(reply.sentOn)}`}`,
    notice,
    sentence: inWords(reply),
    facts: factsOf(reply),
    answers,
    fields,
    logging:
      mayCheck && reply.tasks.some(({ isAwaited }) => isAwaited)
        ? paths.replyOnPaper(reply.tasks[0]?.reference ?? '', reply.authoritySlug)
        : null,
    scanning: mayCheck ? scanOf(reply) : null,
    checking: fields.length === 0 ? null : { version: reply.version, key: newId() },
  };
}

const scanOf = ({ tasks, authoritySlug }: ReplyView): string =>
  paths.replyScan(tasks[0]?.reference ?? '', authoritySlug);

/** Whether an answer waits for the officer's check. */
export const isToCheck = ({ state, answer }: ReplyTask): boolean =>
  state === 'responded' && answer !== null && (answer.acceptedOn ?? null) === null;

function inWords(reply: ReplyView): string {
  const { tasks } = reply;
  const whole = tasks.filter(
    ({ answer, isAwaited }) => answer !== null && !isAwaited && isWhole(answer),
  ).length;
  const given = tasks.filter(({ answer, isAwaited }) => answer !== null && !isAwaited).length;
  if (given === 0) {
    const returned = tasks.filter(({ state }) => state === 'returned').length;
    if (returned > 0) return returnedInWords(returned, tasks.length);
    const begun = tasks.filter(({ status }) => status === 'Complete').length;
    return reply.id === null
      ? 'Nothing has come, and nobody has begun it.'
      : `Nothing has come yet. It is begun: ${begun} of ${tasks.length} written.`;
  }
  return `As far as its words show, it answers ${whole} of ${tasks.length}.`;
}

const returnedInWords = (returned: number, of: number): string =>
  `${returned} of ${of} ${of === 1 ? 'answer was' : 'answers were'} returned as incomplete; nothing has come since.`;

const isWhole = (answer: NonNullable<ReplyTask['answer']>): boolean => {
  const { answers, of } = adequacyOf(answer, answer.submittedOn);
  return answers === of;
};

function factsOf({ holder, submittedOn, submittedBy, submittedHow, hash }: ReplyView) {
  return [
    ...(holder === null ? [] : [{ key: 'Dealt with by', value: `${holder.name}, ${holder.post}` }]),
    ...(submittedOn === null
      ? []
      : [{ key: 'Submitted', value: `${dateInWords(submittedOn)}, ${submittedBy ?? ''}` }]),
    ...(submittedHow === null || submittedHow === 'online'
      ? []
      : [{ key: 'Came by', value: submittedHow }]),
    ...(hash === null ? [] : [{ key: 'Fingerprint (SHA-256)', value: hash }]),
  ];
}

interface Around {
  readonly mayCheck: boolean;
  readonly beside: BesideAnswer | undefined;
}

function answerOf(task: ReplyTask, { mayCheck, beside }: Around) {
  const { reference, wording, correction, answer, isAwaited, state, dueOn } = task;
  const given = answer === null || isAwaited ? null : answer;
  const shown = state === 'returned' ? answer : given;
  const adequacy = given === null ? null : adequacyOf(given, given.submittedOn);
  const slip = slipOf(beside?.moves ?? []);
  const due = dueOn === null ? '' : `Due ${dateInWords(dueOn)}`;
  return {
    reference,
    href: paths.recommendation(reference),
    wording: correction?.becomes ?? wording,
    badge: stateBadge(state),
    due: slip === null ? due : `${due}; the date has ${slip.inWords}`,
    rows: shown === null ? [] : answerRows(shown),
    kept: beside?.kept ?? null,
    adequacy: adequacy === null ? null : adequacyPresenter(adequacy),
    accepted: acceptedIn(given),
    returned: state === 'returned' ? (answer?.returnedBecause ?? null) : null,
    fields: mayCheck && adequacy !== null && isToCheck(task) ? fieldsOf(reference, adequacy) : [],
  };
}

function acceptedIn(answer: ReplyTask['answer']): string | null {
  const on = answer?.acceptedOn ?? null;
  return on === null
    ? null
    : `Accepted for consideration on ${shortDate(on)} by ${answer?.acceptedBy ?? 'an officer'}.`;
}

function fieldsOf(reference: string, adequacy: ReturnType<typeof adequacyOf>): readonly Field[] {
  const missing = askedToComplete(adequacy);
  return [
    {
      kind: 'one of',
      name: `do-${reference}`,
      label: `What becomes of the answer to ${reference}?`,
      value: missing === '' ? 'accept' : 'return',
      choices: [
        { value: 'accept', text: 'Accept it for consideration' },
        { value: 'return', text: 'Return it as incomplete' },
        { value: 'wait', text: 'Leave it for now' },
      ],
    },
    {
      kind: 'long text',
      name: `missing-${reference}`,
      label: 'What is missing, if it is returned',
      value: missing,
    },
  ];
}
