/** First words of an address after which the next is a secret. */
const BEFORE_A_SECRET = new Set(['calendar', 'subscriptions']);

/**
 * An address as the log may hold it: no query, and the token of a signed link, a personal calendar or a subscription cut out, however
 * the word before it is written and whatever stands before a link's.
 */
export function pathForLog(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const cut: string[] = [];
  let isSecretNext = false;
  for (const segment of path.split('/')) {
    const word = decoded(segment).toLowerCase();
    if (isSecretNext && segment === '') continue;
    const isFirst = cut.every((one) => one === '');
    const isDoor = word === 'l' || (isFirst && BEFORE_A_SECRET.has(word));
    cut.push(isSecretNext ? '(token)' : isDoor ? word : segment);
    isSecretNext = !isSecretNext && isDoor;
  }
  return cut.join('/');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
