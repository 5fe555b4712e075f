import type { LocalDate, ReportState } from '#rules';
import type { Gathered, GatheredItem, GatheredReport } from './gathered.js';
import { keepingOf, type Keeping } from './kept.js';
import { paperDocuments } from './paper-documents.js';
import { paperReport } from './paper-report.js';
import type { PaperItem, Papers } from './papers.js';
import type { Readers } from './readers.js';

/** Which publication it is to be. `items` are the ids of those in it. */
export interface Building {
  readonly number: number;
  readonly publishedOn: LocalDate;
  readonly reason: string | null;
  readonly items: readonly string[];
}

const OUT: readonly ReportState[] = ['cleared', 'published', 'considered'];

/** Whether a report can go out with its item: it is cleared, or was published before. */
export const isReportOut = ({ state, content, hash }: GatheredReport): boolean =>
  OUT.includes(state) && content !== null && hash !== null;

/** The papers as they are frozen, from the live rows: one shape for the public and for members. Pure. */
export function buildPapers(gathered: Gathered, building: Building, readers: Readers): Papers {
  const { meeting } = gathered;
  const keeping = keepingOf(gathered);
  const { number, publishedOn, reason } = building;
  return {
    council: meeting.council,
    committee: meeting.committee,
    committeeSlug: meeting.committeeSlug,
    constitutedAs: meeting.constitutedAs,
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    startsAfter: meeting.startsAfter,
    venue: meeting.venue,
    number,
    publishedOn,
    reason,
    members: meeting.members,
    contact: meeting.contact,
    items: gathered.items
      .filter(({ id }) => building.items.includes(id))
      .map((item) => paperItem(gathered, item, { keeping, readers })),
  };
}

function paperItem(
  gathered: Gathered,
  item: GatheredItem,
  { keeping, readers }: { readonly keeping: Keeping; readonly readers: Readers },
): PaperItem {
  const kept = keeping.of(item.id);
  const isHidden = kept !== null && readers === 'public';
  const found = gathered.reports.find(({ id }) => id === item.reportId) ?? null;
  const isOut = found !== null && isReportOut(found);
  const reportKept = found === null ? null : keeping.of(found.id);
  const isToFollow =
    found === null ? item.toFollow !== null : !isOut && found.state !== 'withdrawn';
  const head = {
    id: item.id,
    number: item.number,
    kind: item.kind,
    title: readers === 'members' ? (item.exemptTitle ?? item.title) : item.title,
    purpose: item.purpose,
    minutes: item.minutes,
    summary: summaryFor(item, { isHidden, readers }),
    urgentReason: item.urgentReason,
    acceptedBy: item.acceptedBy,
    isToFollow,
    toFollowBecause: isToFollow ? item.toFollow : null,
    kept,
  };
  if (isHidden) return { ...head, report: null, documents: [], withheld: [] };
  const isReportHidden = reportKept !== null && readers === 'public';
  const { documents, withheld } = paperDocuments(gathered, item, {
    keeping,
    readers,
    isReportOut: isOut && !isReportHidden,
  });
  const ofReport =
    isOut && reportKept !== null ? [{ id: found.id, letter: null, kept: reportKept }] : [];
  const report = isOut && !isReportHidden ? withText(found, { keeping, readers }) : null;
  return { ...head, report, documents, withheld: [...ofReport, ...withheld] };
}

function summaryFor(
  { summary, exemptSummary }: GatheredItem,
  { isHidden, readers }: { readonly isHidden: boolean; readonly readers: Readers },
): string | null {
  if (isHidden) return null;
  return readers === 'members' ? (exemptSummary ?? summary) : summary;
}

function withText(
  report: GatheredReport,
  how: { readonly keeping: Keeping; readonly readers: Readers },
) {
  const { content, hash } = report;
  return content === null || hash === null ? null : paperReport({ ...report, content, hash }, how);
}
