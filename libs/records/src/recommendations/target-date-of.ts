/** SQL of the target date of an addressee, by an expression for its id: as last agreed, else as its latest answer says. */
export const targetDateOf = (addressee: string): string => `coalesce(
  (SELECT max(t.to_date) FROM later_dates t WHERE t.addressee_id = ${addressee} AND t.agreed),
  (SELECT w.target_date FROM responses w WHERE w.addressee_id = ${addressee} ORDER BY w.number DESC LIMIT 1))`;
