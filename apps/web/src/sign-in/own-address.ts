/** An address on this very site, or Home: nobody can be sent elsewhere through the sign-in page. */
export function ownAddress(wanted: unknown): string {
  const safe = typeof wanted === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(wanted);
  return safe && wanted !== '/sign-in' ? wanted : '/app';
}
