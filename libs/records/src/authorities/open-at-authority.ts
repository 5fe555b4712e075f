/** States in which a recommendation asks nothing of an authority: not made yet, or over. */
const ASKS_NOTHING = `('drafted','closed','fallen')`;

/** SQL of whether an addressee `a` is open. */
export const IS_OPEN_ADDRESSEE = (a: string): string => `${a}.state NOT IN ${ASKS_NOTHING}`;

/** SQL of whether an outcome `o` is open with the body it is for: made or sent, and not settled. */
export const IS_OPEN_OUTCOME = (o: string): string => `${o}.state IN ('made','sent','answered')`;

/** SQL of how many recommendations and outcomes are open with an authority; `authority` is an expression for its id. */
export const OPEN_AT_AUTHORITY = (authority: string): string => `(
  (SELECT count(*) FROM addressees a WHERE a.authority_id = ${authority} AND ${IS_OPEN_ADDRESSEE('a')})
  + (SELECT count(*) FROM outcomes o WHERE o.authority_id = ${authority} AND ${IS_OPEN_OUTCOME('o')}))::int`;
