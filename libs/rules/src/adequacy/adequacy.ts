import { DECISIONS, type Decision } from '../answers/index.js';
import { shortDate, type LocalDate } from '../calendar/index.js';
import { readDue } from '../dues/index.js';
import { commits, namesSomebody, saysSomething } from './empty-words.js';

/** An authority's answer as it was given: null for what was left out. */
export interface AnswerGiven {
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly action: string | null;
  readonly owner: string | null;
  readonly targetDate: LocalDate | null;
  /** The target as typed, where it is no day: `ongoing` has no target date. */
  readonly targetRaw?: string | null;
  /** Where the committee can see what is in place, where that was asked apart. */
  readonly evidence?: string | null;
  /** Whether a file or link of evidence was given with it. */
  readonly evidenced?: boolean;
}

/** One thing looked for in an answer: whether it is there, and a sentence that says why. */
export interface Finding {
  readonly looksFor: string;
  readonly is: 'ok' | 'missing';
  /** Of what is missing it says what would be right. */
  readonly sentence: string;
}

/** How complete an answer is. `inWords` reads "answers 5 of 6". */
export interface Adequacy {
  readonly findings: readonly Finding[];
  readonly answers: number;
  readonly of: number;
  readonly inWords: string;
}

type Look = (answer: AnswerGiven, on: LocalDate) => readonly [Finding['is'], string];

const EVIDENCE =
  /https?:|www\.|\b(see|published|report(ed|s)?|minutes?|policy|page|website|document|dashboard|figures?|attached|dated|appendix|contract|(19|20)\d\d)\b/i;

const ok = (sentence: string): ReturnType<Look> => ['ok', sentence];
const missing = (sentence: string): ReturnType<Look> => ['missing', sentence];
const actionNeeded = ({ decision }: AnswerGiven): boolean =>
  decision === null || DECISIONS[decision].actionNeeded;
const isOngoing = ({ targetRaw }: AnswerGiven): boolean => {
  const { precision, reading } = readDue(targetRaw ?? '');
  return precision === 'none' && reading === 'ok';
};
const NO_ACTION = 'Not needed: nothing is promised.';

const LOOKS: Readonly<Record<string, Look>> = {
  Decision: ({ decision }) =>
    decision === null
      ? missing('Say which it is: accepted, accepted in part, not accepted, or already in place.')
      : ok(`${DECISIONS[decision].label}.`),
  Reason: ({ decision, reason }) => {
    const isNeeded = decision !== null && DECISIONS[decision].reasonNeeded;
    if (saysSomething(reason)) return ok('A reason is given.');
    if (!isNeeded) return ok('Not needed.');
    if ((reason ?? '').trim() === '') {
      return missing(
        'Give the reason: one is asked for unless the recommendation is accepted in full.',
      );
    }
    return missing(`“${quoted(reason)}” is not a reason: say why.`);
  },
  Action: (answer) => {
    if (!actionNeeded(answer)) return ok(NO_ACTION);
    const words = (answer.action ?? '').trim() === '' ? answer.reason : answer.action;
    if (commits(answer.action)) return ok('It says what will be done.');
    if ((words ?? '').trim() === '') return missing('Say what will be done.');
    return missing(`“${quoted(words)}” is not an action: say what will be done.`);
  },
  Owner: (answer) => {
    if (!actionNeeded(answer)) return ok(NO_ACTION);
    if (namesSomebody(answer.owner)) return ok(`${answer.owner}.`);
    return missing(
      (answer.owner ?? '').trim() === ''
        ? 'Name the person or post responsible.'
        : `“${quoted(answer.owner)}” is nobody: name the person or post responsible.`,
    );
  },
  'Target date': (answer, on) => {
    const { targetDate } = answer;
    if (!actionNeeded(answer)) return ok(NO_ACTION);
    if (targetDate === null) {
      return isOngoing(answer)
        ? ok('Ongoing: looked at every quarter.')
        : missing('Give the date it will be done by.');
    }
    return targetDate < on
      ? missing(`${shortDate(targetDate)} had passed when the answer came: give a date to come.`)
      : ok(`${shortDate(targetDate)}.`);
  },
  Evidence: ({ decision, reason, action, evidence, evidenced }) => {
    if (decision !== 'already in place') return ok('Not needed: it is not said to be in place.');
    if (evidenced === true) return ok('A file or link was given as evidence.');
    return (evidence ?? '').trim() !== '' || EVIDENCE.test(`${reason ?? ''} ${action ?? ''}`)
      ? ok('It says where to see what is in place.')
      : missing(
          'Say where the committee can see what is in place: a document, a page, a date or figures.',
        );
  },
};

/**
 * What an answer says of the six things a committee needs of one, each with a sentence. It judges words, so it advises
 * and refuses nothing: an answer that lacks something is lawful unless the lifecycle's own needs say no.
 * @param on the local date the answer counts on: a target date before it is past. With 15 Mar 2023 as target and an
 * answer of 14 Aug 2023 the target date is missing, and the rest being there it "answers 5 of 6".
 */
export function adequacyOf(answer: AnswerGiven, on: LocalDate): Adequacy {
  const findings = Object.entries(LOOKS).map(([looksFor, look]): Finding => {
    const [is, sentence] = look(answer, on);
    return { looksFor, is, sentence };
  });
  const answers = findings.filter(({ is }) => is === 'ok').length;
  const of = findings.length;
  return { findings, answers, of, inWords: `answers ${answers} of ${of}` };
}

/** What to write to the authority when its answer is returned: one line for each thing that is missing; empty when nothing is. */
export function askedToComplete({ findings }: Adequacy): string {
  return findings
    .filter(({ is }) => is === 'missing')
    .map(({ looksFor, sentence }) => `${looksFor}: ${sentence}`)
    .join('\n');
}

const LONGEST = 60;

function quoted(words: string | null): string {
  const text = (words ?? '').trim().replace(/[.\s]+$/, '');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
