import type { EntityManager } from 'typeorm';
import type { AddresseeState, Closure, LocalDate } from '#rules';
import type { Scope } from '../scope/index.js';

/** An earlier recommendation in words much alike, and what became of it with each authority. */
export interface AlikeRecommendation {
  readonly reference: string;
  readonly wording: string;
  readonly madeOn: LocalDate;
  readonly committee: string;
  readonly addressees: readonly {
    readonly authority: string;
    readonly state: AddresseeState;
    /** How it was closed; null while it is open. */
    readonly closedAs: Closure | null;
  }[];
}

/** From how much of their trigrams in common two wordings count as alike: from 0 to 1. Not below 0.3, where the index begins. */
export const ALIKE_FROM = 0.3;

/** At most so many are shown: more would not be read. */
const MOST = 5;

/** The words asked about, and where: one council, and of it what the asker may read. */
export interface AlikeAsked {
  readonly councilId: string;
  readonly wording: string;
  readonly scope: Scope;
}

/** Recommendations a council's committees made in words much alike, the most alike first. One statement, by the index of trigrams. */
export function alikeRecommendations(
  manager: EntityManager,
  { councilId, wording, scope }: AlikeAsked,
): Promise<AlikeRecommendation[]> {
  return manager.query<AlikeRecommendation[]>(ALIKE, [
    councilId,
    wording,
    ALIKE_FROM,
    MOST,
    scope.councils,
    scope.committees,
  ]);
}

/** `%` is what the index answers; it asks for likeness from 0.3 unless a session says otherwise. */
export const ALIKE = `
  SELECT r.reference, r.wording, r.made_on AS "madeOn", c.name AS committee,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('authority', o.name, 'state', a.state,
       'closedAs', (SELECT k.kind FROM closures k WHERE k.addressee_id = a.id AND a.state = 'closed'
         ORDER BY k.closed_on DESC, k.id DESC LIMIT 1)) ORDER BY o.name), '[]')
     FROM addressees a JOIN authorities o ON o.id = a.authority_id WHERE a.recommendation_id = r.id) AS addressees
  FROM (
    SELECT * FROM recommendations
    WHERE wording % $2 AND council_id = $1 AND made_on IS NOT NULL
      AND (council_id = ANY($5) OR committee_id = ANY($6))
      AND similarity(wording, $2) >= $3
    ORDER BY similarity(wording, $2) DESC, made_on DESC, id
    LIMIT $4
  ) r JOIN committees c ON c.id = r.committee_id
  ORDER BY similarity(r.wording, $2) DESC, r.made_on DESC`;
