import { isLocalDate, type LocalDate } from '#rules';

interface HasColumns {
  readonly columns: Readonly<Record<string, unknown>>;
}

/** A text column of a locked row; empty when it is null. */
export function textOf(row: HasColumns, column: string): string {
  const value = row.columns[column];
  return typeof value === 'string' ? value : '';
}

/** A date column of a locked row. Throws when it is null: the caller knows that it is set. */
export function dateOf(row: HasColumns, column: string): LocalDate {
  const text = textOf(row, column);
  if (!isLocalDate(text)) throw new Error(`The column ${column} holds no date.`);
  return text;
}
