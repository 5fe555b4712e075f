import type { ReplyTask, ReplyView } from '#records/replies';
import { dateInWords, DECISIONS, instant, londonTime, targetInWords } from '#rules';

/** One answer as it stands in a printed reply. */
export interface SheetAnswer {
  readonly reference: string;
  readonly wording: readonly string[];
  readonly rows: readonly { readonly key: string; readonly value: string }[];
}

/** A reply as it is printed: what was answered, when, by whom, and its fingerprint. */
export interface ReplySheet {
  readonly title: string;
  readonly council: string;
  readonly committee: string;
  readonly authority: string;
  readonly received: string;
  readonly by: string;
  readonly hash: string;
  readonly answers: readonly SheetAnswer[];
}

/** Lays a submitted reply out for print; null for one that was not submitted, or not with this fingerprint. */
export function replySheet(reply: ReplyView, hash: string): ReplySheet | null {
  const { submittedAt, submittedOn, submittedBy, submittedHow } = reply;
  if (reply.hash !== hash || submittedAt === null || submittedOn === null) return null;
  const { council, committee, authority, tasks } = reply;
  const isOnline = submittedHow === 'online';
  // The hour a reply on paper was written down is not the hour it came.
  const hour = isOnline ? ` at ${londonTime(instant(submittedAt))}` : '';
  return {
    title: `Reply of ${authority} to the ${committee}`,
    council,
    committee,
    authority,
    received: `${dateInWords(submittedOn)}${hour}`,
    by: `${isOnline ? 'submitted' : 'written down'} by ${submittedBy ?? ''}`,
    hash,
    answers: tasks.flatMap((task) => answerOf(task, submittedAt)),
  };
}

/** One answer; one that stands from an earlier reply says of which day it is. */
function answerOf(
  { reference, wording, correction, answer }: ReplyTask,
  submittedAt: string,
): readonly SheetAnswer[] {
  if (answer === null) return [];
  const { decision, reason, action, owner, targetDate, targetRaw, evidence } = answer;
  const rows = [
    { key: 'Decision', value: DECISIONS[decision].label },
    { key: 'Reasons', value: reason ?? '' },
    { key: 'What will be done', value: action ?? '' },
    { key: 'Responsible', value: owner ?? '' },
    { key: 'Done by', value: targetInWords({ raw: targetRaw, end: targetDate }) },
    { key: 'Where to see it', value: evidence ?? '' },
    {
      key: 'Answered before, on',
      value: answer.submittedAt === submittedAt ? '' : dateInWords(answer.submittedOn),
    },
  ].filter(({ value }) => value !== '');
  const words = (correction?.becomes ?? wording).split(/\n\s*\n/u);
  return [{ reference, wording: words.filter((one) => one.trim() !== ''), rows }];
}
