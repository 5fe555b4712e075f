import type { Told } from '#records/history';

/** The sentence to show after something was done: the history's own, of the version the address names. */
export function noticeOf(
  told: readonly Told[],
  asked: { readonly id: string; readonly done: unknown },
): string | null {
  const { id, done } = asked;
  if (typeof done !== 'string') return null;
  return (
    told.find(({ subjectId, version }) => subjectId === id && String(version) === done)?.sentence ??
    null
  );
}
