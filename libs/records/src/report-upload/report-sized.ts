/** The most characters one form may bring back once its text has been looked through. */
const MOST_CHARACTERS = 200_000;
/** No report has more: whoever sends them wants the reader busy. */
const MOST_LINES = 4_000;

/** Whether a text is no longer than a report can be, so that it is read soon. */
export function isReportSized(text: string): boolean {
  return text.length <= MOST_CHARACTERS && text.split('\n').length <= 2 * MOST_LINES;
}
