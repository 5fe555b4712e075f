import { mayKeep, sizeInWords, type DocumentOwner, type DocumentView } from '#records/documents';
import type { KeptHere, OpenExemption } from '#records/exemptions';
import { dateInWords, groundInWords, type Actor } from '#rules';
import { documentBadge } from './document-words.js';
import type { PaperPlace } from './paper-place.js';

interface Shown {
  readonly actor: Actor;
  readonly place: PaperPlace;
  readonly owner: DocumentOwner;
  readonly documents: readonly DocumentView[];
  readonly kept: KeptHere;
}

export type DocumentsShown = ReturnType<typeof documentsPresenter>;

/** The papers of an item or a report, and what of it is kept from the public, as its page lists them. */
export function documentsPresenter({ actor, place, owner, documents, kept }: Shown) {
  const whole = kept.open.find(({ subjectId }) => subjectId === owner.id) ?? null;
  const part = place.kind;
  const decide = `${place.page}/exemption/${part}`;
  return {
    add: mayKeep(actor, owner) ? `${place.papers}/new` : null,
    papers: documents.map((one) => ({
      title: one.letter === null ? one.title : `Appendix ${one.letter}: ${one.title}`,
      href: `${place.papers}/${one.slug}`,
      about: aboutOf(one),
      badges: [
        documentBadge(one),
        ...(one.keptBy === null ? [] : [{ text: 'Not for publication', tone: 'late' as const }]),
        ...(one.isScannedImage ? [{ text: 'Scanned', tone: 'soon' as const }] : []),
      ].flatMap((badge) => badge ?? []),
    })),
    whole: whole === null ? null : keptShown(whole),
    parts: kept.open
      .filter(({ subjectKind }) => subjectKind === 'paragraph' || subjectKind === 'appendix')
      .map((one) => ({
        ...keptShown(one),
        named: namedPart(one, place),
        href: partOf(one, place),
      })),
    choices: kept.mayMark ? choicesOf(place, kept) : [],
    words: kept.words,
    decide: kept.mayMark ? decide : null,
    lift: kept.mayMark && whole !== null ? `${decide}/lifting` : null,
    part,
  };
}

/** Appendices and paragraphs of a report that no decision keeps from the public yet. */
function choicesOf(place: PaperPlace, { open }: KeptHere) {
  const isOpen = (id: string) => open.some(({ subjectId }) => subjectId === id);
  const at = `${place.page}/exemption`;
  return [
    ...place.appendices.map(({ id, letter, title }) => ({
      id,
      text: `Appendix ${letter}: ${title}`,
      href: `${at}/appendix-${letter}`,
    })),
    ...place.paragraphs.map(({ id, words }) => ({
      id,
      text: words,
      href: `${at}/paragraph-${id}`,
    })),
  ].filter(({ id }) => !isOpen(id));
}

/** A decision as its readers are told of it: nothing in it is exempt. */
export const keptShown = (one: OpenExemption) => ({
  ground: groundInWords(one),
  reasoning: one.reasoning,
  publicSummary: one.publicSummary,
  decided: `Decided by ${one.decidedBy} on ${dateInWords(one.decidedOn)}${
    one.reviewOn === null ? '' : `, to be looked at again by ${dateInWords(one.reviewOn)}`
  }.`,
});

const aboutOf = ({ pages, bytes, addedBy }: DocumentView): string =>
  [
    ...(pages === null ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
    ...(bytes === null ? [] : [sizeInWords(bytes)]),
    `added by ${addedBy}`,
  ].join(', ');

const letterOf = (one: OpenExemption, { appendices }: PaperPlace): string =>
  appendices.find(({ id }) => id === one.subjectId)?.letter ?? '';

const namedPart = (one: OpenExemption, place: PaperPlace): string =>
  one.subjectKind === 'appendix' ? `Appendix ${letterOf(one, place)}` : 'A paragraph';

const partOf = (one: OpenExemption, place: PaperPlace): string =>
  `${place.page}/exemption/${
    one.subjectKind === 'appendix'
      ? `appendix-${letterOf(one, place)}`
      : `paragraph-${one.subjectId}`
  }`;
