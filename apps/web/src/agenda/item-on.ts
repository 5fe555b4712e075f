/** The item a page showed, from its hidden field: its number may be another's by the time the form comes. */
export function itemOn(body: unknown): string | undefined {
  const fields: object = typeof body === 'object' && body !== null ? body : {};
  const id: unknown = Reflect.get(fields, 'item');
  return typeof id === 'string' && id !== '' ? id : undefined;
}
