/** Signs that no page can show: controls, but for the space they stand for. */
const CONTROLS = /\p{Cc}+/gu;

/**
 * Everything in a value as signs that can be printed: controls become a space, half a surrogate pair the sign for what
 * cannot be read, and each sign that no font has its number, as `[U+6F22]`.
 */
export function printable(value: unknown, missing: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return printableText(value, missing);
  if (Array.isArray(value)) return value.map((one) => printable(one, missing));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, printable(one, missing)]),
  );
}

function printableText(text: string, missing: ReadonlySet<string>): string {
  const read = Buffer.from(text).toString().replace(CONTROLS, ' ');
  if (missing.size === 0) return read;
  return Array.from(read, (sign) => (missing.has(sign) ? named(sign) : sign)).join('');
}

/** A sign by its number: `U+6F22`. */
export const signNumber = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const named = (sign: string): string => `[${signNumber(sign)}]`;
