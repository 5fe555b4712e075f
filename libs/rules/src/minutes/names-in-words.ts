/** Names as a sentence has them: `A`, `A and B`, `A, B and C`. Empty for none. */
export function namesInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
