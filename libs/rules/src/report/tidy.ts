/** A box without what says nothing: a browser's own line ends, and spaces at the end of a line or of the box. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
