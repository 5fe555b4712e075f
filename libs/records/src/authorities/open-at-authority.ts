/** States in which a recommendation asks nothing of an authority: not made yet, or over. */
const ASKS_NOTHING = `('drafted','closed','fallen')`;

/** SQL of whether an addressee is open. */
export const IS_OPEN_ADDRESSEE = (row: string): string => `${row}.state NOT IN ${ASKS_NOTHING}`;

/** SQL of whether an outcome is open with the body it is for: made or sent, and not settled. */
export const IS_OPEN_OUTCOME = (row: string): string =>
  `${row}.state IN ('made','sent','answered')`;

/** SQL of whether a request to attend is open with the authority that is asked. */
export const IS_OPEN_REQUEST = (row: string): string =>
  `${row}.state IN ('asked','will come','cannot come')`;

/** SQL of how many recommendations, outcomes and requests to attend are open with an authority; `authority` is an expression for its id. */
export const OPEN_AT_AUTHORITY = (authority: string): string => `(
  (SELECT count(*) FROM addressees asked WHERE asked.authority_id = ${authority} AND ${IS_OPEN_ADDRESSEE('asked')})
  + (SELECT count(*) FROM outcomes said WHERE said.authority_id = ${authority} AND ${IS_OPEN_OUTCOME('said')})
  + (SELECT count(*) FROM attendance_requests called WHERE called.authority_id = ${authority} AND ${IS_OPEN_REQUEST('called')}))::int`;
