/** A name to compare by: small letters, single spaces, without `Councillor` or `Cllr` before it. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:councillor|cllr\.?) /, '');
