const CARRIED = `SELECT a.recommendation_id FROM letter_addressees g
  JOIN addressees a ON a.id = g.addressee_id WHERE g.letter_id = t.id`;

const ASKED = `b.recommendation_id IN (${CARRIED}) AND b.state NOT IN ('drafted','fallen')`;

/** SQL of the authorities asked everything that a letter `t` carries, each by a letter of its own, as a `uuid[]`. */
export const ASKED_ALL = `ARRAY(SELECT b.authority_id FROM addressees b
  WHERE ${ASKED} GROUP BY b.authority_id
  HAVING count(DISTINCT b.recommendation_id) = (SELECT count(DISTINCT n.recommendation_id) FROM (${CARRIED}) AS n))`;

/** SQL of the references in a letter `t` that an authority, given as an expression, is asked itself, as `jsonb`. */
export const askedOf = (authorityId: string): string => `coalesce((
  SELECT jsonb_agg(w.reference ORDER BY length(w.reference), w.reference)
  FROM addressees b JOIN recommendations w ON w.id = b.recommendation_id
  WHERE b.authority_id = ${authorityId} AND ${ASKED}), '[]')`;
