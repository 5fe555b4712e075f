/** Names in a row: `A`, `A and B`, `A, B and C`. */
export function inARow(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
