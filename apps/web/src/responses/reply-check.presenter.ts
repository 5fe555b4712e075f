import type { ReplyTask, ReplyView } from '#records/replies';
import { newId } from '#platform/ids';
import {
  adequacyOf,
  answerFaults,
  DECISIONS,
  isTarget,
  may,
  NOTHING_WRITTEN,
  readTarget,
  targetUnderstood,
  type DraftAnswer,
  type LocalDate,
} from '#rules';
import { signatoriesOf } from './reply-list.presenter.js';
import type { ReplyVisit } from './reply-visit.js';

/** Every answer as it would be submitted, what each lacks, and who submits. */
export function replyCheckPresenter(visit: ReplyVisit, reply: ReplyView, today: LocalDate) {
  const awaited = reply.tasks.filter(({ isAwaited }) => isAwaited);
  const answers = awaited.map((task) => checkedAnswer(visit, task, today));
  const complete = answers.filter(({ isComplete }) => isComplete).length;
  const isSignatory = may(visit.actor, 'submit reply', reply);
  return {
    title: 'Check the reply before it is sent',
    caption: `${reply.authority} to the ${reply.committee}`,
    back: visit.at,
    sentence: `It answers ${complete} of ${awaited.length}.`,
    answers,
    wrong: answers.flatMap(({ stops }) => stops),
    signatories: signatoriesOf(reply),
    submitting:
      isSignatory && complete === awaited.length && awaited.length > 0
        ? { action: `${visit.at}/submission`, version: reply.version, key: newId() }
        : null,
    isSignatory,
  };
}

function checkedAnswer(visit: ReplyVisit, task: ReplyTask, today: LocalDate) {
  const { reference, draft, wording, correction } = task;
  const href = `${visit.taskAt(reference)}?check`;
  const faults = answerFaults(draft ?? NOTHING_WRITTEN, today, { evidenced: task.evidence > 0 });
  const told = (stops: boolean) =>
    faults
      .filter((fault) => fault.stops === stops)
      .map(({ field, sentence }) => ({
        text: `${reference}: ${sentence}`,
        href: `${href}#${field}`,
      }));
  return {
    reference,
    wording: correction?.becomes ?? wording,
    href,
    rows: draft === null ? [] : [...draftRows(draft), ...evidenceRows(task)],
    adequacy: draft === null ? 'Nothing is written yet.' : `It ${adequacyIn(task, draft, today)}.`,
    isComplete: task.status === 'Complete',
    stops: told(true),
    warnings: told(false).map(({ text }) => text),
  };
}

function evidenceRows({ evidence }: ReplyTask) {
  return evidence === 0
    ? []
    : [{ key: 'Evidence', value: `${evidence} ${evidence === 1 ? 'piece' : 'pieces'}` }];
}

/** An answer while it is written, as rows of a summary list: what its decision does not ask for is not shown. */
export function draftRows(draft: DraftAnswer) {
  const { decision, reason, action, owner, targetRaw, evidence, keptBack, keptBackReason } = draft;
  const isPromise = decision === null || DECISIONS[decision].actionNeeded;
  const target = targetRaw === '' ? '' : `${targetRaw}\n${targetUnderstood(readTarget(targetRaw))}`;
  return [
    { key: 'Decision', value: decision === null ? '' : DECISIONS[decision].label },
    { key: 'Reasons', value: reason },
    { key: 'What will be done', value: action },
    { key: 'Responsible', value: isPromise ? owner : '' },
    { key: 'Done by', value: isPromise ? target : '' },
    { key: 'Where to see it', value: evidence },
    { key: 'Not for publication', value: keptBack },
    { key: 'Why not', value: keptBackReason },
  ].filter(({ value }) => value !== '');
}

function adequacyIn({ evidence }: ReplyTask, draft: DraftAnswer, on: LocalDate): string {
  const target = readTarget(draft.targetRaw);
  const targetDate = isTarget(target) ? target.end : null;
  return adequacyOf({ ...draft, targetDate, evidenced: evidence > 0 }, on).inWords;
}
