/**
 * What became of a list, in words for its history: what was added, what taken off, or its new order. Empty when it is
 * the same. `changesOfList(['A', 'B'], ['B', 'C'])` is "added C; removed A".
 */
export function changesOfList(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((line) => !before.includes(line));
  const removed = before.filter((line) => !after.includes(line));
  const changes = [
    ...(added.length === 0 ? [] : [`added ${added.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`removed ${removed.join(', ')}`]),
  ];
  if (changes.length > 0) return changes.join('; ');
  const isSame = before.every((line, index) => line === after[index]);
  return isSame ? '' : `now in the order ${after.join(', ')}`;
}

/** One setting before and after, with what people call it. */
export interface SettingChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const MOST = 80;

/** What became of some settings, in words: long texts are only named. Empty when all are the same. */
export function changesOfSettings(settings: readonly SettingChange[]): string {
  return settings
    .filter(({ before, after }) => before !== after)
    .map(({ name, before, after }) =>
      before.length > MOST || after.length > MOST
        ? name
        : `${name} ${after === '' ? 'left empty' : after}${before === '' ? '' : ` instead of ${before}`}`,
    )
    .join('; ');
}
