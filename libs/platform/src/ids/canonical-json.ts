/**
 * A value as the one JSON text that says it, to be hashed: the names of every object in order of their UTF-16 code
 * units, no white space, and nothing for a name whose value is undefined. Different values have different texts:
 * `{"a":1}` is not `[["a",1]]`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const named = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`);
  return `{${named.join(',')}}`;
}
