/** The kinds of file that are taken as papers, by the end of their name: how they are served, and how they are called. */
export const ACCEPTED_FILES = {
  pdf: { mediaType: 'application/pdf', named: 'a PDF' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    named: 'a Word document',
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    named: 'an Excel workbook',
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    named: 'a PowerPoint presentation',
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', named: 'an OpenDocument text' },
  png: { mediaType: 'image/png', named: 'a PNG picture' },
  jpg: { mediaType: 'image/jpeg', named: 'a JPEG picture' },
  csv: { mediaType: 'text/csv; charset=utf-8', named: 'a CSV file' },
  txt: { mediaType: 'text/plain; charset=utf-8', named: 'a plain text' },
} as const;

export type AcceptedFile = keyof typeof ACCEPTED_FILES;

/** How the kinds are listed where one is asked for. */
export const ACCEPTED_IN_WORDS =
  'PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt), PNG, JPEG, CSV or plain text';

/** The kind a file's name says it is; null when none of these. `Map.JPEG` is `jpg`. */
export function kindByName(fileName: string): AcceptedFile | null {
  const end = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const kind = end === 'jpeg' ? 'jpg' : end;
  return isAccepted(kind) ? kind : null;
}

const isAccepted = (kind: string): kind is AcceptedFile => Object.hasOwn(ACCEPTED_FILES, kind);
