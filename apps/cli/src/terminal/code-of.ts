/** The code of an error of Node, of PostgreSQL or of the network: `ENOENT`, `28P01`; empty when it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
