/**
 * An address as the log may hold it: no query, and the token of a signed link cut out, however its one letter is
 * written and whatever stands before it.
 */
export function pathForLog(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return path.replace(/\/(?:l|%6c|%4c)\/+[^/]+/gi, '/l/(token)');
}
