/**
 * Whether the public was told of a document: it stands among the papers or the withheld of a publication of its
 * committee. `document` and `committee` are columns, such as `d.id` and `d.committee_id`.
 */
export const IS_PUBLISHED = (document: string, committee: string): string => `EXISTS (
  SELECT 1 FROM publications p
  WHERE p.committee_id = ${committee} AND (
    p.papers -> 'items' @> jsonb_build_array(jsonb_build_object('documents', jsonb_build_array(jsonb_build_object('id', ${document}))))
    OR p.papers -> 'items' @> jsonb_build_array(jsonb_build_object('withheld', jsonb_build_array(jsonb_build_object('id', ${document}))))))`;

/** Whether members have a document in their own papers, exempt or not: what was frozen must stay readable. */
export const IS_FROZEN = (document: string, committee: string): string => `EXISTS (
  SELECT 1 FROM publications p JOIN exempt_papers x ON x.publication_id = p.id
  WHERE p.committee_id = ${committee}
    AND x.papers -> 'items' @> jsonb_build_array(jsonb_build_object('documents', jsonb_build_array(jsonb_build_object('id', ${document})))))`;
