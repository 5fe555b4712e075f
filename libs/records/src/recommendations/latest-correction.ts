/** SQL of how a recommendation's words were last corrected, as JSON; null when they never were. `recommendation` is SQL of its id. */
export const LATEST_CORRECTION = (recommendation: string): string => `(
  SELECT jsonb_build_object('becomes', x.becomes, 'minute', y.minute, 'correctedOn', x.corrected_on)
  FROM recommendation_corrections x JOIN resolutions y ON y.id = x.resolution_id
  WHERE x.recommendation_id = ${recommendation} ORDER BY x.number DESC LIMIT 1)`;
