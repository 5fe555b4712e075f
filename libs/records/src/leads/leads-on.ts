/** SQL of whether a row of `priority_leads` leads, or is deputy, on a local date; `day` is an expression of SQL. */
export const LEADS_ON = (row: string, day: string): string =>
  `${row}.valid_from <= ${day} AND coalesce(${row}.valid_to, 'infinity') >= ${day}`;

/**
 * SQL of whether a row of `priority_leads` leads on a local date or is to lead after it. Whoever was taken back before
 * their first day never leads.
 */
export const LEADS_ON_OR_AFTER = (row: string, day: string): string =>
  `coalesce(${row}.valid_to, 'infinity') >= greatest(${row}.valid_from, ${day})`;
