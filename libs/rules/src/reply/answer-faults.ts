import { commits, namesSomebody, saysSomething } from '../adequacy/empty-words.js';
import { DECISIONS } from '../answers/index.js';
import { dateInWords, type LocalDate } from '../calendar/index.js';
import type { Refusal } from '../refusal/index.js';
import type { DraftAnswer } from './draft-answer.js';
import { isTarget, readTarget } from './target.js';

/** The most characters one field of an answer may have. */
export const LONGEST_ANSWER = 10_000;

/** One thing wrong with an answer, at its field. What does not stop it is for its writer to weigh: an officer may return it. */
export interface AnswerFault {
  readonly field: keyof DraftAnswer;
  readonly sentence: string;
  readonly stops: boolean;
}

const stop = (field: keyof DraftAnswer, sentence: string): AnswerFault => ({
  field,
  sentence,
  stops: true,
});
const warn = (field: keyof DraftAnswer, sentence: string): AnswerFault => ({
  field,
  sentence,
  stops: false,
});
const isBlank = (text: string): boolean => text.trim() === '';

/**
 * Everything wrong with an answer to one recommendation, were it submitted on a local date; empty when nothing is.
 * @param evidenced whether a file or link of evidence goes with it
 */
export function answerFaults(
  draft: DraftAnswer,
  on: LocalDate,
  { evidenced = false }: { readonly evidenced?: boolean } = {},
): readonly AnswerFault[] {
  const { decision } = draft;
  if (decision === null) {
    const sentence = 'Choose one: accepted, accepted in part, not accepted, or already in place.';
    return [stop('decision', sentence), ...tooLong(draft)];
  }
  const { reasonNeeded, actionNeeded } = DECISIONS[decision];
  return [
    ...(reasonNeeded ? reasonFaults(draft.reason) : []),
    ...(actionNeeded ? promiseFaults(draft, on) : []),
    ...(decision === 'already in place' && isBlank(draft.evidence) && !evidenced
      ? [
          stop(
            'evidence',
            'Say where the committee can see what is in place: a document or a page.',
          ),
        ]
      : []),
    ...(!isBlank(draft.keptBack) && isBlank(draft.keptBackReason)
      ? [stop('keptBackReason', 'Give the reason why this part is not for publication.')]
      : []),
    ...tooLong(draft),
  ];
}

/** The faults that stop an answer, as refusals at the fields of its form, each named after the recommendation. */
export const faultRefusals = (
  reference: string,
  faults: readonly AnswerFault[],
): readonly Refusal[] =>
  faults
    .filter(({ stops }) => stops)
    .map(({ field, sentence }) => ({
      code: 'field-wrong',
      field: `${reference}.${field}`,
      sentence: `${reference}: ${sentence}`,
    }));

function reasonFaults(reason: string): readonly AnswerFault[] {
  if (isBlank(reason)) {
    const sentence =
      'Give the reason: the law asks for one unless the recommendation is accepted in full.';
    return [stop('reason', sentence)];
  }
  return saysSomething(reason)
    ? []
    : [stop('reason', `“${shown(reason)}” is not a reason: say why.`)];
}

function promiseFaults(draft: DraftAnswer, on: LocalDate): readonly AnswerFault[] {
  return [...actionFaults(draft.action), ...ownerFaults(draft.owner), ...targetFaults(draft, on)];
}

/** Words alone that promise nothing stop an answer; among other words they are only pointed at. */
function actionFaults(action: string): readonly AnswerFault[] {
  if (isBlank(action)) return [stop('action', 'Say what will be done.')];
  if (commits(action)) return [];
  const sentence = `“${shown(action)}” is not an action: say what will be done.`;
  const isLong = action.trim().split(/\s+/).length > FEW_WORDS;
  return [isLong && saysSomething(action) ? warn('action', sentence) : stop('action', sentence)];
}

function ownerFaults(owner: string): readonly AnswerFault[] {
  if (isBlank(owner)) return [stop('owner', 'Name the person or post responsible.')];
  return namesSomebody(owner)
    ? []
    : [stop('owner', `“${shown(owner)}” is nobody: name the person or post responsible.`)];
}

function targetFaults({ targetRaw }: DraftAnswer, on: LocalDate): readonly AnswerFault[] {
  if (isBlank(targetRaw)) return [stop('targetRaw', 'Give the date it will be done by.')];
  const target = readTarget(targetRaw);
  if (!isTarget(target)) {
    const sentence = `“${shown(targetRaw)}” is not read as a date. ${target.why} Write for example 31 March 2027, by September 2027, or ongoing, reviewed quarterly.`;
    return [stop('targetRaw', sentence)];
  }
  if (target.end === null || target.end >= on) return [];
  return [stop('targetRaw', `${dateInWords(target.end)} has passed: give a date to come.`)];
}

const tooLong = (draft: DraftAnswer): readonly AnswerFault[] =>
  FIELDS.filter((field) => draft[field].length > LONGEST_ANSWER).map((field) =>
    stop(field, `Write at most ${LONGEST_ANSWER.toLocaleString('en-GB')} characters.`),
  );

const FIELDS = [
  'reason',
  'action',
  'owner',
  'targetRaw',
  'evidence',
  'keptBack',
  'keptBackReason',
] as const satisfies readonly (keyof DraftAnswer)[];

const FEW_WORDS = 8;
const LONGEST_SHOWN = 60;

function shown(words: string): string {
  const text = words.trim().replace(/[.\s]+$/, '');
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1).trimEnd()}…`;
}
