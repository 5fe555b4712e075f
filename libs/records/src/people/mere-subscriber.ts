/**
 * SQL for whether a row of people is nobody but an address that asked for papers: without a password, a name of their
 * own, or any role, now or before. `alias` is the row's.
 */
export function isMereSubscriber(alias: string): string {
  return `(${alias}.password_hash IS NULL AND ${alias}.name = 'Subscriber' AND ${alias}.post = 'subscriber'
    AND NOT EXISTS (SELECT FROM grants g WHERE g.person_id = ${alias}.id))`;
}
