/** An address as the log may hold it: no query, and the token of a signed link cut out. */
export function pathForLog(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return path.replace(/^\/l\/[^/]+/, '/l/(token)');
}
