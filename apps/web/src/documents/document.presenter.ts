import { mayKeep, sizeInWords, type DocumentOwner, type DocumentView } from '#records/documents';
import type { OpenExemption } from '#records/exemptions';
import type { Actor } from '#rules';
import { documentBadge, kindInWords } from './document-words.js';
import { keptShown } from './documents.presenter.js';
import type { PaperPlace } from './paper-place.js';

interface Shown {
  readonly actor: Actor;
  readonly place: PaperPlace;
  readonly owner: DocumentOwner;
  readonly document: DocumentView;
  readonly kept: readonly OpenExemption[];
  readonly mayMark: boolean;
  readonly isScanned: boolean;
}

export type DocumentShown = ReturnType<typeof documentPresenter>;

/** One paper as its page shows it: what it is, how it stands, and what can be done with it. */
export function documentPresenter({
  actor,
  place,
  owner,
  document,
  kept,
  mayMark,
  isScanned,
}: Shown) {
  const { title, letter, slug, state, isPublished, fileName } = document;
  const at = `${place.papers}/${slug}`;
  const own = kept.find(({ subjectId }) => subjectId === document.id) ?? null;
  const by = kept.find(({ id }) => id === document.keptBy) ?? null;
  const decide = `${place.page}/exemption/${slug}`;
  const keeps = mayKeep(actor, owner);
  return {
    title: letter === null ? title : `Appendix ${letter}: ${title}`,
    place: { text: place.caption, href: place.page },
    badge: documentBadge(document),
    open: state === 'clean' && fileName !== null ? `${at}/file` : null,
    facts: factsOf(document, isScanned),
    sha256: document.sha256,
    cautions: cautionsOf(document),
    kept: by === null ? null : keptShown(by),
    keptAs: own === null && by !== null ? place.kind : null,
    actions: [
      ...(keeps ? [{ text: 'Replace it', href: `${at}/replacement` }] : []),
      ...(keeps && !isPublished ? [{ text: 'Remove it', href: `${at}/removal` }] : []),
      ...(mayMark && own === null && !isPublished
        ? [{ text: 'Keep it from the public', href: decide }]
        : []),
      ...(mayMark && own !== null
        ? [
            { text: 'Decide anew', href: decide },
            { text: 'Make it public again', href: `${decide}/lifting` },
          ]
        : []),
    ],
  };
}

function factsOf(document: DocumentView, isScanned: boolean) {
  const { fileName, mediaType, bytes, pages, addedBy, addedAt, replaced } = document;
  return [
    ...(fileName === null ? [] : [{ key: 'File', value: fileName }]),
    { key: 'Kind', value: kindInWords(mediaType) },
    ...(bytes === null ? [] : [{ key: 'Size', value: sizeInWords(bytes) }]),
    ...(pages === null ? [] : [{ key: 'Pages', value: String(pages) }]),
    ...(isScanned ? [] : [{ key: 'Scanned', value: 'No: no scanner is set' }]),
    { key: 'Added', value: `by ${addedBy}`, at: addedAt },
    ...(replaced === 0
      ? []
      : [
          {
            key: 'Replaced',
            value:
              replaced === 1
                ? 'once; the one before is kept'
                : `${replaced} times; each one before is kept`,
          },
        ]),
  ];
}

function cautionsOf({ state, isScannedImage }: DocumentView): readonly string[] {
  return [
    ...(state === 'quarantined'
      ? [
          'The scanner has not looked at it yet, so nobody can open it. It is tried again every minute.',
        ]
      : []),
    ...(state === 'refused'
      ? ['The scanner found something harmful in it, so it was not kept. Replace it, or remove it.']
      : []),
    ...(isScannedImage
      ? [
          'It is a picture of pages: a screen reader cannot read it, and nobody can search it. Replace it with one saved from the program it was written in; if there is none, it can be published as it is, and the check before publication says so.',
        ]
      : []),
  ];
}
