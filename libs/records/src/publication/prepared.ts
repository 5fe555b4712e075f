import {
  count,
  localDate,
  readDue,
  REPORT_TEMPLATES,
  unwritten,
  type Calendar,
  type LocalDate,
  type PreparedDocument,
  type PreparedExemption,
  type PreparedMeeting,
  type PreparedReport,
} from '#rules';
import type { Gathered, GatheredDocument, GatheredExemption, GatheredReport } from './gathered.js';
import { keepingOf } from './kept.js';

const CLEAR_DAYS = 5;

interface When {
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/** The live rows as the check before publication judges them. */
export function prepared(gathered: Gathered, { today, calendar }: When): PreparedMeeting {
  const { meeting, items, reports, documents } = gathered;
  const { heldOn, venue, state, members } = meeting;
  return {
    heldOn,
    today,
    venue,
    lastLawfulDay: count({ rule: 'CLEAR_DAYS', n: CLEAR_DAYS, start: heldOn, calendar }).due,
    isConvened: state !== 'planned' && state !== 'postponed',
    unplaced: meeting.lastNumber === null ? meeting.unplaced : [],
    hasChair: members.some(({ seat }) => seat === 'Chair'),
    items: items.map((item) => {
      const report = reports.find(
        ({ id, state: stands }) =>
          id === item.reportId && !(stands === 'withdrawn' && meeting.lastNumber !== null),
      );
      return {
        number: item.number,
        title: item.title,
        purpose: item.purpose,
        minutes: item.minutes,
        reportBy: item.reportBy,
        toFollow: item.toFollow,
        hasExemptText: item.exemptTitle !== null,
        exemption: exemptionOf(gathered, item.id, 'the item'),
        documents: present(
          gathered,
          documents.filter(({ itemId }) => itemId === item.id),
        ),
        report: report === undefined ? null : preparedReport(gathered, report),
      };
    }),
  };
}

function preparedReport(gathered: Gathered, report: GatheredReport): PreparedReport {
  const { slug, title, state, uncleared, content, template } = report;
  const paragraphs = content?.sections.flatMap((section) => section.paragraphs) ?? [];
  const decided = new Set(gathered.exemptions.map(({ subjectId }) => subjectId));
  const raw = content?.fields['keyDecisionNotice'] ?? '';
  return {
    slug,
    title,
    state,
    uncleared,
    unwritten: content === null ? ['its text'] : unwritten(content, REPORT_TEMPLATES[template]),
    summary: content?.fields['summary'] ?? '',
    isKeyDecision: /^y/i.test(content?.fields['keyDecision'] ?? ''),
    keyDecisionNotice: { raw, on: dayIn(raw) },
    unexplainedParagraphs: paragraphs.filter(({ id, isExempt }) => isExempt && !decided.has(id))
      .length,
    exemptions: gathered.exemptions
      .filter(({ reportId }) => reportId === report.id)
      .map((one) => preparedExemption(one, nameOf(one, report))),
    documents: present(
      gathered,
      gathered.documents.filter(({ reportId }) => reportId === report.id),
    ),
  };
}

function nameOf(
  { subjectKind, subjectId }: GatheredExemption,
  { content }: GatheredReport,
): string {
  if (subjectKind === 'paragraph') return 'a paragraph';
  const appendix = content?.appendices.find(
    ({ id, documentId }) => id === subjectId || documentId === subjectId,
  );
  if (appendix !== undefined) return `appendix ${appendix.letter}`;
  return subjectKind === 'report' ? 'the report' : 'a document';
}

function exemptionOf({ exemptions }: Gathered, id: string, of: string): PreparedExemption | null {
  const found = exemptions.find(({ subjectId }) => subjectId === id);
  return found === undefined ? null : preparedExemption(found, of);
}

const preparedExemption = (found: GatheredExemption, of: string): PreparedExemption => ({
  of,
  kind: found.kind,
  paragraphs: found.paragraphs,
  reasoning: found.reasoning,
  publicSummary: found.publicSummary,
  reviewOn: found.reviewOn,
});

function present(
  gathered: Gathered,
  documents: readonly GatheredDocument[],
): readonly PreparedDocument[] {
  const keeping = keepingOf(gathered);
  const reaches = (one: GatheredDocument) =>
    [keeping.ofDocument(one), ...ownersOf(gathered, one).map((id) => keeping.of(id))].some(Boolean);
  return documents.flatMap((one) => {
    const { title, state, isScannedImage, exemptTitle } = one;
    if (state === 'removed') return [];
    return [{ title, state, isScannedImage, isUnexplained: exemptTitle !== null && !reaches(one) }];
  });
}

/** What a paper is of: its item, or its report and the items that report stands on. */
const ownersOf = (
  { items }: Gathered,
  { itemId, reportId }: GatheredDocument,
): readonly string[] => [
  ...items.filter((one) => reportId !== null && one.reportId === reportId).map(({ id }) => id),
  ...[itemId, reportId].filter((id) => id !== null),
];

/** The one day a text names; null when it names none, or more than one. */
function dayIn(text: string): LocalDate | null {
  const { start, end, precision } = readDue(text);
  return precision === 'day' && start !== null && start === end ? localDate(start) : null;
}
