const byDecision = (item: string): string =>
  `FROM exemptions e WHERE e.lifted_on IS NULL AND e.subject_id IN (${item}.id, ${item}.report_id)`;

const byExclusion = (item: string): string =>
  `FROM excluded_items x WHERE x.agenda_item_id = ${item}.id`;

/**
 * SQL that tells whether the words of an agenda item are kept from the public: a decision keeps the item or its report, or
 * the public was excluded while it was taken. `item` is its alias.
 */
export const isKeptItem = (item: string): string =>
  `(EXISTS (SELECT ${byDecision(item)}) OR EXISTS (SELECT ${byExclusion(item)}))`;

/** SQL of the same as rows, one for each that keeps it: its `kind`, and the public `summary` a decision gives. */
export const keptBy = (item: string): string =>
  `SELECT e.kind, e.public_summary AS summary ${byDecision(item)}
   UNION ALL SELECT 'exempt', NULL ${byExclusion(item)}`;
