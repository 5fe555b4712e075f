/** What a text of several lines lists: one to a line, blank lines left out. */
export const linesOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
