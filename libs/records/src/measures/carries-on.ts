/**
 * SQL of the priorities that a priority was merged into or split into by an edition that was published: who leads one of
 * them goes on with its measures.
 */
export const CARRIES_ON = (
  priority: string,
): string => `SELECT t.priority_id FROM priority_changes c
    JOIN edition_priorities t ON t.id = c.to_id
    JOIN agreements a ON a.id = c.agreement_id AND a.state IN ('published','superseded')
    WHERE c.from_priority_id = ${priority} AND c.kind IN ('merge','split')`;
