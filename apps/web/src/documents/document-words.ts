import { ACCEPTED_FILES, type DocumentView } from '#records/documents';

/** The kind of file by how it is served: `PDF`, `Word document`. */
export function kindInWords(mediaType: string): string {
  const found = Object.values(ACCEPTED_FILES).find((one) => one.mediaType === mediaType);
  const words = (found?.named ?? 'a file').replace(/^an? /, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** How a paper stands, where that is more than that it is there. */
export function documentBadge({ state, isPublished }: Pick<DocumentView, 'state' | 'isPublished'>) {
  if (state === 'quarantined') return { text: 'Waits to be scanned', tone: 'soon' } as const;
  if (state === 'refused') return { text: 'Refused by the scanner', tone: 'late' } as const;
  return isPublished ? ({ text: 'Published', tone: 'done' } as const) : null;
}
