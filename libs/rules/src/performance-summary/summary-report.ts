import { dateInWords, shortDate } from '../calendar/index.js';
import {
  blankReport,
  REPORT_TEMPLATES,
  type ReportContent,
  type ReportTemplate,
  type ReportTemplateName,
  type Section,
} from '../report/index.js';
import {
  actionsInWords,
  draftsInWords,
  measuresInWords,
  projectInWords,
} from './compose-summary.js';
import type { PerformanceSummary, SummedPriority } from './performance-summary.js';

/** Who reports, in which house form, and for which meeting. `newId` gives ids. */
export interface Reporting {
  readonly template: ReportTemplateName;
  readonly by: string;
  readonly contact: string;
  /** As printed, such as `Crime and Disorder Committee, Wednesday 19 July 2023`. */
  readonly to: string;
  readonly newId: () => string;
}

/** The title a summary's report has. */
export const summaryTitle = ({ partnership, from, to }: PerformanceSummary): string =>
  `${partnership}: action plan and performance, ${shortDate(from)} to ${shortDate(to)}`;

/**
 * A summary as the draft of a report in a committee's house form: its fields where the form has them, a section for the
 * whole and one for each priority, and the form's own sections, left for its author. Every figure is of the summary.
 */
export function summaryReport(summary: PerformanceSummary, reporting: Reporting): ReportContent {
  const { template: name, by, to, contact, newId } = reporting;
  const template: ReportTemplate = REPORT_TEMPLATES[name];
  const title = summaryTitle(summary);
  const blank = blankReport(title, template, newId);
  const known: Readonly<Record<string, string>> = {
    by,
    reportOf: by,
    to,
    subject: title,
    summary: inShort(summary),
    contact,
    contactOfficers: contact,
  };
  const fields = template.fields.flatMap(({ key }) => {
    const value = known[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const own = sectionsOf(summary, newId);
  const at = blank.sections.findIndex(({ key }) => key === 'recommendation' || key === 'options');
  const before = at < 0 ? blank.sections.length : at;
  return {
    ...blank,
    fields: Object.fromEntries(fields),
    sections: [
      ...blank.sections.slice(0, before),
      ...own,
      ...blank.sections.slice(before).map((one) => withChoice(one, newId)),
    ],
  };
}

const inShort = ({ asAt, priorities, actions, measures, concerns }: PerformanceSummary): string =>
  `${priorities.length} ${priorities.length === 1 ? 'priority' : 'priorities'} as at ${dateInWords(asAt)}. ${asSentence(actionsInWords(actions))} Measures: ${measuresInWords(measures)}. Concerns raised: ${concerns}.`;

function sectionsOf(summary: PerformanceSummary, newId: () => string): readonly Section[] {
  const section = (heading: string, texts: readonly string[]): Section => ({
    id: newId(),
    key: null,
    heading,
    level: 1,
    paragraphs: texts.map((text) => ({ id: newId(), isNumbered: true, text, isExempt: false })),
  });
  const { from, to, asAt, others, otherProjects } = summary;
  const left = draftsInWords(summary);
  const plans = others.map((one) => `In ${one.plan}, serving no priority, ${actionsInWords(one)}.`);
  return [
    section('The year in figures', [
      `This report is of ${dateInWords(from)} to ${dateInWords(to)}, as the record stood on ${dateInWords(asAt)}.`,
      inShort(summary),
      ...plans,
      ...otherProjects.map((one) => `${projectInWords(one)}.`),
      ...(left === null ? [] : [left]),
    ]),
    ...summary.priorities.map((one) => section(one.name, paragraphsOf(one))),
  ];
}

function paragraphsOf(priority: SummedPriority): readonly string[] {
  const { ledBy, reviews, measures, plans, concerns, projects } = priority;
  const rated = reviews.map(({ cycle, rating }) => `${cycle}: ${rating ?? 'not returned'}`);
  return [
    `${ledInWords(ledBy)}${rated.length === 0 ? 'No review was returned or due in the year.' : `Rated ${rated.join('; ')}.`}`,
    ...reviews.flatMap(({ cycle, changed }) =>
      changed === null || changed === '' ? [] : [`What changed, ${cycle}: ${changed}`],
    ),
    ...(measures.length === 0
      ? ['No measure is kept for it.']
      : measures.map(({ name, sentence }) => `${name}: ${sentence}`)),
    ...(plans.length === 0
      ? ['No action of an agreed plan serves it.']
      : plans.map((one) => `In ${one.plan}, ${actionsInWords(one)}.`)),
    ...projects.map((one) => `${projectInWords(one)}.`),
    ...concerns.map(concernInWords),
  ];
}

/** A concern and what became of it, in a sentence. */
export function concernInWords({
  cycle,
  words,
  item,
  outcome,
  minute,
}: SummedPriority['concerns'][number]): string {
  const became =
    outcome !== null
      ? `The partnership decided on it${minute === null ? '' : ` (minute ${minute})`}. ${asSentence(outcome)}`
      : item === null
        ? 'It was not brought before the partnership.'
        : 'The partnership has not decided on it yet.';
  return `Concern, ${cycle}: ${asSentence(words)} ${became}`;
}

/** The report becomes public: it says posts, as the public page of a priority does, and nobody's name. */
function ledInWords(posts: SummedPriority['ledBy']): string {
  if (posts === undefined) return '';
  return `Led by ${posts.length === 0 ? 'nobody at present' : posts.join(' and ')}. `;
}

const asSentence = (words: string): string => {
  const text = words.trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
};

/** What the committee may do with it, where the house form ends in one choice. */
function withChoice(section: Section, newId: () => string): Section {
  if (section.key !== 'recommendation') return section;
  const text =
    'The committee may note the plan and its performance without comment, comment on them, or recommend something to one or more of the responsible authorities.';
  const paragraph = { id: newId(), isNumbered: true, text, isExempt: false };
  return { ...section, paragraphs: [paragraph] };
}
