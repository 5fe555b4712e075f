import { paths } from '#records/paths';
import type { ReplyTask } from '#records/replies';
import { newId } from '#platform/ids';
import {
  answerFaults,
  DECISIONS,
  may,
  NOTHING_WRITTEN,
  readTarget,
  targetUnderstood,
  type DraftAnswer,
} from '#rules';
import { formView, type FormView } from '../http/form-view.js';
import { answerPresenter } from '../recommendations/answer.presenter.js';
import { clockPresenter } from '../recommendations/clock.presenter.js';
import { committeePresenter } from '../recommendations/committee.presenter.js';
import { correctedPresenter } from '../recommendations/corrected.presenter.js';
import { progressPresenter } from '../recommendations/progress.presenter.js';
import { runningClock } from '../recommendations/running-clock.js';
import { stateBadge } from '../recommendations/state-badge.js';
import { aimed } from '../transitions/field.js';
import { KEPT_BACK_FIELDS, REPLY_FIELDS } from './reply-fields.js';
import type { OpenTask } from './reply-desk.js';
import type { ReplyVisit } from './reply-visit.js';

/** What is shown around a task: the form as it was typed, and what was just done. */
export interface TaskShown {
  readonly form: FormView;
  readonly notice: string | null;
}

/** One recommendation in full, why an answer came back, and the form of its answer, or the answer that was given. */
export function replyTaskPresenter(
  visit: ReplyVisit,
  { reply, task, subject }: OpenTask,
  { form, notice }: TaskShown,
) {
  const { addressee, today, at } = subject;
  const clock = runningClock(addressee);
  const position = reply.tasks.findIndex(({ reference }) => reference === task.reference) + 1;
  const isOffered = (command: string) =>
    subject.stance.offers.some((offer) => offer.command === command);
  const mayWrite = task.isAwaited && may(visit.actor, 'draft response', reply);
  const awaited = task.isAwaited ? addressee.furtherRequests.at(-1) : undefined;
  return {
    title: mayWrite ? `Your answer to ${task.reference}` : `The answer to ${task.reference}`,
    caption: `Recommendation ${position} of ${reply.tasks.length}, ${reply.committee}`,
    back: visit.at,
    notice,
    badge: stateBadge(addressee.state),
    wording: addressee.wording,
    corrected: correctedPresenter(addressee.correction),
    clock: clock === null ? null : clockPresenter(clock, today),
    returned: task.isAwaited ? (task.answer?.returnedBecause ?? null) : null,
    wanted: awaited?.wanted ?? null,
    given: answerPresenter(addressee),
    committeeMade: committeePresenter(addressee),
    progress: progressPresenter(addressee),
    evidence: mayWrite
      ? { href: evidenceAt(visit, reply, task), text: evidenceWords(task.evidence) }
      : null,
    // A form that comes back when the answer was given meanwhile still holds what was typed.
    unsaved: mayWrite || form.summary.length === 0 ? [] : typedRows(form),
    moreTime: isOffered('ask-extension') ? `${at}/extension` : null,
    writing: mayWrite
      ? {
          action: at,
          fields: REPLY_FIELDS,
          keptBack: KEPT_BACK_FIELDS,
          isKeptBackOpen:
            wordsIn(form, 'keptBack') !== '' || wordsIn(form, 'keptBackReason') !== '',
          form: aimed(form, [...REPLY_FIELDS, ...KEPT_BACK_FIELDS]),
          understood: understood(wordsIn(form, 'targetRaw')),
          version: task.draft?.version ?? 0,
          key: newId(),
          saved: savedMeanwhile(form, task),
        }
      : null,
  };
}

/** The form of a draft as it was saved; nothing in it where none was. */
export const draftForm = (
  draft: DraftAnswer | null,
  errors: Parameters<typeof formView>[1] = [],
): FormView => formView({ ...NOTHING_WRITTEN, ...draft }, errors);

/** The form as it was last saved. Of an answer that came back it holds what was answered: only what is missing is written anew. */
export const begunForm = (task: ReplyTask): FormView => draftForm(begun(task));

const begun = ({ draft, answer, keptBack }: ReplyTask): DraftAnswer | null =>
  draft ?? (answer === null ? null : answeredAs(answer, keptBack));

const answeredAs = (
  {
    decision,
    reason,
    action,
    owner,
    targetRaw,
    targetDate,
    evidence,
  }: NonNullable<ReplyTask['answer']>,
  keptBack: ReplyTask['keptBack'],
): DraftAnswer => ({
  decision,
  reason: reason ?? '',
  action: action ?? '',
  owner: owner ?? '',
  targetRaw: targetRaw ?? targetDate ?? '',
  evidence: evidence ?? '',
  keptBack: keptBack?.wording ?? '',
  keptBackReason: keptBack?.reason ?? '',
});

/** The same with everything that is wrong with it, at its fields. */
export function checkedForm({ task, subject }: OpenTask): FormView {
  const draft = begun(task) ?? NOTHING_WRITTEN;
  return draftForm(
    draft,
    answerFaults(draft, subject.today, { evidenced: task.evidence > 0 }).map(
      ({ field, sentence }) => ({ field, sentence }),
    ),
  );
}

const evidenceAt = (
  { at, link }: ReplyVisit,
  { authoritySlug }: OpenTask['reply'],
  { reference }: ReplyTask,
): string =>
  link === null
    ? paths.evidence(reference, authoritySlug)
    : `${at}/evidence/${encodeURIComponent(reference)}`;

function evidenceWords(pieces: number): string {
  if (pieces === 0) return 'Add a file or a link as evidence';
  return pieces === 1 ? 'Evidence: 1 piece goes with it' : `Evidence: ${pieces} pieces go with it`;
}

function understood(raw: string): string | null {
  return raw.trim() === '' ? null : targetUnderstood(readTarget(raw));
}

const wordsIn = ({ values }: FormView, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

const typedRows = (form: FormView) =>
  [...REPLY_FIELDS, ...KEPT_BACK_FIELDS].flatMap(({ name, label }) => {
    const value = wordsIn(form, name);
    return value === '' ? [] : [{ key: label, value }];
  });

/** Both texts: what somebody else saved since the page was opened, wherever it is not what was typed. */
function savedMeanwhile(form: FormView, { draft }: ReplyTask) {
  const seen = form.values['version'];
  if (draft === null || typeof seen !== 'string' || seen === String(draft.version)) return null;
  const rows = [...REPLY_FIELDS, ...KEPT_BACK_FIELDS].flatMap(({ name, label }) => {
    const words = savedWords(draft, name);
    const value = name === 'decision' && draft.decision ? DECISIONS[draft.decision].label : words;
    return words === wordsIn(form, name) ? [] : [{ key: label, value: value || 'Empty' }];
  });
  return { by: draft.savedBy, rows };
}

function savedWords(draft: DraftAnswer, name: string): string {
  const found = Object.entries(draft).find(([field]) => field === name)?.[1];
  return typeof found === 'string' ? found : '';
}
