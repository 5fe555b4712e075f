/** SQL that tells whether the item of a motion is not for publication, by itself or with its report; `item` is its alias. */
export const isExemptItem = (item: string): string => `EXISTS (
  SELECT FROM exemptions e WHERE e.lifted_on IS NULL AND e.subject_id IN (${item}.id, ${item}.report_id))`;
