/**
 * An address as the log may hold it: no query, and the token of a signed link or of a personal calendar cut out, however
 * the word before it is written and whatever stands before a link's.
 */
export function pathForLog(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const cut: string[] = [];
  let isSecretNext = false;
  for (const segment of path.split('/')) {
    const word = decoded(segment).toLowerCase();
    if (isSecretNext && segment === '') continue;
    const isDoor = word === 'l' || (word === 'calendar' && cut.every((one) => one === ''));
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
