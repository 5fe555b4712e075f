import { sizeInWords } from '#records/documents';
import type { PaperDocument, PublishedItem } from '#records/publication';
import { ITEM_PURPOSES, shortDate } from '#rules';
import { keptPresenter } from './kept.presenter.js';
import { paperReportPresenter } from './paper-report.presenter.js';

/** Where the papers of an item are fetched, by the slug of each. */
export type PaperAddress = (slug: string) => string;

/** An item of an agenda as a list shows it. A withdrawn one has only its number. */
export function paperLinePresenter(item: PublishedItem, href: string) {
  const { number, title, purpose, minutes, kept, isToFollow, toFollowBecause, withdrawn } = item;
  return {
    number,
    title: withdrawn === null ? title : 'Withdrawn',
    href: withdrawn === null ? href : null,
    purpose: ITEM_PURPOSES[purpose],
    minutes,
    kept: kept === null ? null : keptPresenter(kept),
    toFollow: isToFollow ? `The report is to follow${because(toFollowBecause)}` : null,
    isUrgent: item.kind === 'urgent',
    withdrawn: withdrawn === null ? null : withdrawn.reason,
    supplement: item.publication === 0 ? null : `Supplement ${item.publication}`,
    papers: item.documents.length + (item.report === null ? 0 : 1),
  };
}

/** An item with its report in full, its papers, and what is kept from the public and why. */
export function paperItemPresenter(item: PublishedItem, address: PaperAddress) {
  const { report, documents, withheld, gone, urgentReason, acceptedBy, reportWithdrawn } = item;
  const reportKept = withheld.find(({ id }) => report?.id === id);
  const isWithheld = ({ id }: PaperDocument) => withheld.find((one) => one.id === id);
  return {
    ...paperLinePresenter(item, ''),
    summary: item.summary,
    urgent:
      urgentReason === null
        ? null
        : `Urgent business, accepted by ${acceptedBy ?? 'the chair'}: ${urgentReason}`,
    report: report === null ? null : paperReportPresenter(report),
    reportKept: reportKept === undefined ? null : keptPresenter(reportKept.kept),
    reportWithdrawn: reportWithdrawn?.reason ?? null,
    documents: documents.map((document) => {
      const kept = isWithheld(document);
      return {
        ...documentShown(document, address(document.slug)),
        kept: kept === undefined ? null : keptPresenter(kept.kept),
      };
    }),
    withheld: withheld
      .filter(({ id }) => !documents.some((document) => document.id === id) && report?.id !== id)
      .map(({ letter, kept }) => ({
        title: letter === null ? 'A paper' : `Appendix ${letter}`,
        kept: keptPresenter(kept),
      })),
    gone: gone.map(({ letter, withdrawn }) => ({
      title: letter === null ? 'A paper' : `Appendix ${letter}`,
      words: `Withdrawn on ${shortDate(withdrawn.on)}: ${withdrawn.reason}`,
    })),
  };
}

function documentShown(
  { letter, title, fileName, mediaType, bytes, sha256, pages, isScannedImage }: PaperDocument,
  href: string,
) {
  return {
    title: letter === null ? title : `Appendix ${letter}: ${title}`,
    href,
    fileName,
    facts: [
      TYPES[mediaType] ?? (fileName.split('.').at(-1) ?? '').toUpperCase(),
      sizeInWords(bytes),
      ...(pages === null ? [] : [pages === 1 ? '1 page' : `${pages} pages`]),
    ].join(', '),
    sha256,
    isScannedImage,
  };
}

const TYPES: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'text/csv': 'CSV' };

const because = (reason: string | null): string => (reason === null ? '.' : `: ${reason}`);
