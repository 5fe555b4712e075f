/**
 * Whether the bytes of a file are something other than UTF-8 text: a NUL byte, or bytes that are not UTF-8.
 * UTF-16 counts as binary, because its Latin letters carry NUL bytes.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
