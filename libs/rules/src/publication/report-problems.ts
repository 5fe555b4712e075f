import { addDays, dateInWords, type LocalDate } from '../calendar/index.js';
import { REPORT } from '../report/index.js';
import { exemptionProblems } from './exemption-problems.js';
import type { PreparedReport } from './prepared-meeting.js';
import { caution, found, problem, type Problem } from './problem.js';
import { unexplained } from './unexplained.js';

/** 28 clear days lie between the notice and the decision: both days are left out (SI 2012/2089 reg. 9). */
const KEY_DECISION_DAYS = 29;
const LONGEST_SUMMARY = 1500;
const READY: readonly PreparedReport['state'][] = ['cleared', 'published', 'considered'];

interface Placed {
  readonly number: number;
  readonly toFollow: string | null;
  readonly heldOn: LocalDate;
  readonly today: LocalDate;
}

/** What keeps a report from being published with its item, and what to be careful of. */
export function reportProblems(report: PreparedReport, placed: Placed): readonly Problem[] {
  const { slug, state, unwritten, uncleared, unexplainedParagraphs } = report;
  const at = { at: 'report', slug } as const;
  const named = `Item ${placed.number}, “${report.title}”`;
  if (!READY.includes(state)) return notReady(report, placed);
  return [
    ...found(
      [
        unwritten.length > 0,
        problem(at, `${named}: the report is incomplete: ${unwritten.join('; ')}.`),
      ],
      [
        uncleared.length > 0,
        problem(
          at,
          `${named}: its text has changed since it was cleared by ${uncleared.join(', ')}. Ask again.`,
        ),
      ],
      [
        unexplainedParagraphs > 0,
        problem(
          at,
          `${named}: ${unexplainedParagraphs === 1 ? 'a paragraph is' : `${unexplainedParagraphs} paragraphs are`} kept from the public without a decision that says why.`,
        ),
      ],
      [
        report.summary.length > LONGEST_SUMMARY,
        caution(at, `${named}: its summary is longer than ${LONGEST_SUMMARY} characters.`),
      ],
    ),
    ...keyDecision(report, { ...placed, named }),
    ...report.exemptions.flatMap((one) =>
      exemptionProblems(one, { at, named, today: placed.today }),
    ),
    ...report.documents.flatMap(({ title, state: how, isScannedImage, isUnexplained }) =>
      found(
        [isUnexplained, problem(at, unexplained(named))],
        [how !== 'clean', problem(at, `${named}: “${title}” is ${how}, so it cannot go out.`)],
        [
          how === 'clean' && isScannedImage,
          caution(
            at,
            `${named}: “${title}” is a picture of text, which a screen reader cannot read. Replace it if you can.`,
          ),
        ],
      ),
    ),
  ];
}

function notReady({ slug, title, state }: PreparedReport, { toFollow, number }: Placed) {
  const named = `Item ${number}, “${title}”`;
  const is = REPORT.states[state].is;
  if (toFollow !== null) {
    return [
      caution(
        { at: 'report', slug },
        `${named}: it is ${is} and will be announced as to follow: ${toFollow}`,
      ),
    ];
  }
  return [
    problem(
      { at: 'item', number },
      `${named}: the report is ${is}. Have it cleared, take it off the agenda, or say that it is to follow and why.`,
    ),
  ];
}

function keyDecision(
  { slug, isKeyDecision, keyDecisionNotice: { raw, on } }: PreparedReport,
  { heldOn, named }: Placed & { readonly named: string },
): readonly Problem[] {
  if (!isKeyDecision) return [];
  const at = { at: 'report', slug } as const;
  const latest = addDays(heldOn, -KEY_DECISION_DAYS);
  return found(
    [
      raw.trim() === '',
      problem(at, `${named}: it is a key decision, and the day of its notice is not given.`),
    ],
    [
      raw.trim() !== '' && on === null,
      caution(at, `${named}: the day of its key decision notice cannot be read: “${raw}”.`),
    ],
    [
      on !== null && on > latest,
      caution(
        at,
        `${named}: its notice had to be public by ${dateInWords(latest)} for 28 clear days. Without them the decision needs the general exception (SI 2012/2089 regulation 10) or special urgency (regulation 11).`,
      ),
    ],
  );
}
