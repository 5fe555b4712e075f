/** SQL: when a row of history was written, and its place among what has the same time; null where there is none. */
export const MOMENT = (history: string): string => `
  CASE WHEN ${history}.at IS NULL THEN NULL
    ELSE jsonb_build_object('at', ${history}.at, 'order', ${history}.id) END`;
