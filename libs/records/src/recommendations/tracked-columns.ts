import type { Decision, LocalDate, Rating } from '#rules';
import { LATEST_RATING } from './narrowed-further.js';

/** What a tracker tells of an addressee beside how it stands: the answer, what each thinks of the progress, and the desk's own notes. */
export interface Tracked {
  readonly decision: Decision | null;
  /** The local date the latest answer was received. */
  readonly answeredOn: LocalDate | null;
  readonly authorityRating: Rating | null;
  readonly officerRating: Rating | null;
  readonly committeeRating: Rating | null;
  /** Who looks after it; null for nobody, and for who only answers it. */
  readonly officer: string | null;
  readonly tags: readonly string[];
}

const LATEST_ANSWER = (column: string): string =>
  `(SELECT w.${column} FROM responses w WHERE w.addressee_id = a.id ORDER BY w.number DESC LIMIT 1)`;

/** SQL of `Tracked` for an addressee `a`. `desk` is the condition that the reader does committee work for it. */
export const TRACKED = (desk: string): string =>
  `${LATEST_ANSWER('decision')} AS decision, ${LATEST_ANSWER('submitted_on')} AS "answeredOn",
  ${LATEST_RATING('report')} AS "authorityRating", ${LATEST_RATING('officer rating')} AS "officerRating",
  ${LATEST_RATING('committee rating')} AS "committeeRating",
  CASE WHEN ${desk} THEN (SELECT p.name FROM addressee_officers f JOIN people p ON p.id = f.person_id
    WHERE f.addressee_id = a.id) END AS officer,
  CASE WHEN ${desk} THEN coalesce((SELECT json_agg(t.name ORDER BY t.name) FROM addressee_tags g
    JOIN tags t ON t.id = g.tag_id WHERE g.addressee_id = a.id), '[]') ELSE '[]' END AS tags`;
