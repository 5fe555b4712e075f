/** A JSON schema, as far as an example tells one. */
export interface Schema {
  type?: string;
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** The schema of a value like this one. A null may be anything; a list is of things like its first. */
export function schemaOf(example: unknown): Schema {
  if (Array.isArray(example)) return { type: 'array', items: schemaOf(example[0] ?? null) };
  if (typeof example === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(example)
      ? { type: 'string', format: 'date' }
      : { type: 'string' };
  }
  if (typeof example === 'number')
    return { type: Number.isInteger(example) ? 'integer' : 'number' };
  if (typeof example === 'boolean') return { type: 'boolean' };
  if (typeof example !== 'object' || example === null) return {};
  const properties = Object.entries(example).map(
    ([name, value]) => [name, schemaOf(value)] as const,
  );
  return { type: 'object', properties: Object.fromEntries(properties) };
}
