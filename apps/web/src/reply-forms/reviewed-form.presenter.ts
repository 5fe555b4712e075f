import { newId } from '#platform/ids';
import { FORM_ROWS, type ReadCell } from '#records/reply-forms';
import type { ReplyTask } from '#records/replies';
import { DECISIONS, NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import type { ReplyVisit } from '../responses/reply-visit.js';
import { carried } from './taken-answers.js';

/** What was read of a filled form, as a person looks it through before anything is saved. */
export interface Reviewed {
  readonly notes: readonly string[];
  readonly answers: readonly {
    readonly task: ReplyTask;
    readonly answer: DraftAnswer;
    readonly cells: readonly ReadCell[];
    /** Somebody saved another answer since the form was made. */
    readonly isOvertaken: boolean;
    /** Whether it is chosen already. */
    readonly isTaken: boolean;
  }[];
}

const STATES = {
  ok: { text: 'Read', classes: 'govuk-tag--green' },
  guess: { text: 'A guess', classes: 'govuk-tag--yellow' },
  'needs you': { text: 'Needs you', classes: 'govuk-tag--orange' },
} as const;

/** Every answer of the form beside what is saved, cell by cell, with what a person must look at. */
export function reviewedFormPresenter({ at }: ReplyVisit, { notes, answers }: Reviewed) {
  return {
    title: 'What was read of the form',
    back: at,
    action: `${at}/form/acceptance`,
    key: newId(),
    notes,
    counted: countedOf(answers),
    answers: answers.map(({ task, answer, cells, isOvertaken, isTaken }) => ({
      reference: task.reference,
      id: `take-${task.reference.replace(/[^\w-]+/g, '-')}`,
      isTaken,
      overtaken:
        isOvertaken && task.draft !== null
          ? `${task.draft.savedBy} saved this answer since the form was made. Choosing it puts the form’s words in place of theirs.`
          : null,
      carried: carried({
        reference: task.reference,
        version: task.draft?.version ?? 0,
        answer,
      }),
      rows: FORM_ROWS.map(({ key, label }) => {
        const cell = cells.find((one) => one.key === key);
        const saved = task.draft ?? NOTHING_WRITTEN;
        return {
          label,
          read: inWords(answer, key),
          saved: inWords(saved, key),
          isSame: inWords(answer, key) === inWords(saved, key),
          state: cell === undefined ? null : STATES[cell.is],
          why: cell?.why ?? null,
        };
      }).filter(({ read, saved, why }) => read !== '' || saved !== '' || why !== null),
    })),
  };
}

function countedOf(answers: Reviewed['answers']): string {
  const differing = answers.filter(({ task, answer }) =>
    FORM_ROWS.some(
      ({ key }) => inWords(answer, key) !== inWords(task.draft ?? NOTHING_WRITTEN, key),
    ),
  );
  const of = answers.length === 1 ? '1 answer was read' : `${answers.length} answers were read`;
  return `${of}; ${differing.length} ${differing.length === 1 ? 'says' : 'say'} something else than what is saved. Nothing is saved yet.`;
}

const inWords = (answer: DraftAnswer, key: keyof DraftAnswer): string => {
  if (key !== 'decision') return answer[key];
  return answer.decision === null ? '' : DECISIONS[answer.decision].label;
};
