import { sizeInWords } from '#records/documents';
import type { EvidenceShown, EvidenceView } from '#records/evidence';
import { givenNow } from '#records/evidence';
import { newId } from '#platform/ids';
import { dateInWords, may, shortDate } from '#rules';
import type { EvidenceVisit } from './evidence-visit.js';

const WITH = {
  answer: 'the answer',
  progress: 'a report on progress',
  'paper reply': 'a reply on paper',
} as const;

/** The evidence of one recommendation, each piece with its revisions, and what the reader may do. */
export function evidencePresenter(
  { actor, at, back }: EvidenceVisit,
  { at: place, evidence }: EvidenceShown,
  notice: string | null,
) {
  const { reference, authority } = place;
  const isOpen = givenNow(place) !== null || may(actor, 'return response', place.place);
  const mayGive = may(actor, 'draft response', place.place) && isOpen;
  const latest = evidence.filter(({ isLatest }) => isLatest);
  return {
    title: `Evidence for ${reference}`,
    caption: authority,
    back,
    notice,
    adding: mayGive ? { file: `${at}/file`, link: `${at}/link` } : null,
    pieces: latest.map((one) => ({
      ...shown(at, one),
      earlier: evidence
        .filter(({ number, isLatest }) => number === one.number && !isLatest)
        .map((earlier) => shown(at, earlier)),
      revising: mayGive && one.isReadable ? `${at}/${one.number}/revision` : null,
      removing:
        mayGive && !one.isGiven ? { action: `${at}/${one.number}/removal`, key: newId() } : null,
    })),
  };
}

function shown(at: string, one: EvidenceView) {
  const { number, revision, title, shows, address, fileName, bytes, sha256 } = one;
  const added = `Added by ${one.addedBy} on ${shortDate(one.addedOn)}`;
  return {
    number,
    title: revision === 1 ? title : `${title} (revision ${revision})`,
    address,
    file:
      fileName !== null && one.state === 'clean'
        ? {
            href: `${at}/${number}/${revision}/file`,
            text: `${fileName}, ${sizeInWords(bytes ?? 0)}`,
          }
        : null,
    badges: [
      ...(one.isGiven ? [] : ['Draft: goes with the answer']),
      ...(one.isKeptBack ? ['Not for publication'] : []),
      ...(one.isExpired ? ['Expired'] : []),
      ...(one.state === 'quarantined' ? ['Waits to be scanned'] : []),
      ...(one.state === 'refused' ? ['Found harmful: not kept'] : []),
    ],
    rows: [
      { key: 'What it shows', value: shows },
      { key: 'Of', value: one.effectiveOn === null ? '' : dateInWords(one.effectiveOn) },
      { key: 'Holds good until', value: one.expiresOn === null ? '' : dateInWords(one.expiresOn) },
      { key: 'Why it is not for publication', value: one.keptBackReason ?? '' },
      { key: 'Given', value: one.isGiven ? `With ${WITH[one.givenWith]}. ${added}` : added },
      { key: 'Fingerprint (SHA-256)', value: sha256 ?? '' },
    ].filter(({ value }) => value !== ''),
  };
}
