/**
 * SQL of an id that came as text, by the sign of its value; null when it is no id. A row is then found by the index of its
 * ids: to compare it with their texts would read the whole table.
 */
export const AS_ID = (sign: string): string =>
  `(CASE WHEN ${sign}::text ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN ${sign}::text::uuid END)`;
