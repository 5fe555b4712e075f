/**
 * SQL: whom a resolution, the row `r`, asks or tells, by name in the order given: an authority by the directory of the
 * council, another body as it was written.
 */
export const ASKED_OF = (r: string): string => `
  CASE WHEN jsonb_typeof(${r}.details -> 'to') = 'array' THEN coalesce((
    SELECT jsonb_agg(coalesce(o.name, asked.body) ORDER BY asked.place)
    FROM jsonb_array_elements_text(${r}.details -> 'to') WITH ORDINALITY AS asked (body, place)
    LEFT JOIN authorities o ON o.council_id = ${r}.council_id AND o.slug = asked.body), '[]') ELSE '[]' END`;
