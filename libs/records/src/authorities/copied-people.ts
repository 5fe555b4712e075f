/** What stands in the statement around: expressions for the council, the authorities left out, and the local date. */
interface CopiedTo {
  readonly councilId: string;
  /** Authorities that have the thing itself, as a `uuid[]`. */
  readonly besides: string;
  readonly on: string;
}

/**
 * SQL of everybody a copy of a crime and disorder committee's recommendations goes to, as (authority_id, authority,
 * person_id): the contacts of every responsible and co-operating authority of a council, or its signatories where it
 * has no contact. Police and Justice Act 2006, section 19(2).
 */
export const copiedPeople = ({ councilId, besides, on }: CopiedTo): string => `
  SELECT c.authority_id, c.authority, c.person_id FROM (
    SELECT k.authority_id, o.name AS authority, k.person_id, k.kind,
      bool_or(k.kind = 'contact') OVER (PARTITION BY k.authority_id) AS has_contact
    FROM contacts k
    JOIN authorities o ON o.id = k.authority_id
    JOIN people w ON w.id = k.person_id AND w.disabled_at IS NULL
    WHERE o.council_id = ${councilId} AND o.kind IN ('responsible','co-operating')
      AND o.id <> ALL(${besides}) AND coalesce(o.valid_to, 'infinity') >= ${on}
      AND k.kind IN ('contact','signatory') AND coalesce(k.valid_to, 'infinity') >= ${on}) AS c
  WHERE c.kind = 'contact' OR NOT c.has_contact`;
