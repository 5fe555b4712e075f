import type { DocumentView } from '#records/documents';
import type { OpenExemption } from '#records/exemptions';
import type { PaperPlace } from './paper-place.js';

/** A paper as JSON. What is not for publication has no words for who may not read it. */
export function documentResource(place: PaperPlace, document: DocumentView) {
  const { id: _, keptBy, slug, ...rest } = document;
  const href = `${place.api}/documents/${slug}`;
  return { href, file: `${place.page}/documents/${slug}/file`, ...rest, isPublic: keptBy === null };
}

/** A decision that keeps something from the public, as JSON: nothing in it is exempt. */
export const exemptionResource = (one: OpenExemption) => ({
  what: one.subjectKind,
  kind: one.kind,
  paragraphs: one.paragraphs,
  reasoning: one.reasoning,
  publicSummary: one.publicSummary,
  decidedBy: one.decidedBy,
  decidedOn: one.decidedOn,
  reviewOn: one.reviewOn,
});

/** As it really looks, for the documentation of the API. */
export const DOCUMENT_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/reports/rural-crime/documents/paper-1',
  file: '/app/committees/crime-and-disorder/reports/rural-crime/documents/paper-1/file',
  title: 'Figures by ward',
  fileName: 'Wards.pdf',
  mediaType: 'application/pdf',
  bytes: 48213,
  sha256: '0f3c0f2a9a1d0e0d5d1b7c8f3f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c',
  pages: 4,
  isScannedImage: false,
  state: 'clean',
  addedBy: 'The officer',
  addedAt: '2023-07-03T09:30:00.000Z',
  letter: 'A',
  isPublished: false,
  replaced: 0,
  isPublic: true,
};

export const EXEMPTION_EXAMPLE = {
  what: 'document',
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'The bids would be told to every bidder before the contract is let.',
  publicSummary: 'Bids for the night bus',
  decidedBy: 'Monitoring officer',
  decidedOn: '2023-07-03',
  reviewOn: '2023-10-02',
};
