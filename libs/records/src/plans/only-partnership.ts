/** SQL of a council's partnership, where it has one only: whose plan a plan is when nobody says. */
export const ONLY_PARTNERSHIP = (council: string): string =>
  `(SELECT (array_agg(n.id))[1] FROM partnerships n WHERE n.council_id = ${council} HAVING count(*) = 1)`;
