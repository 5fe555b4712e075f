import { ASKS_NOBODY, type Decision, type LocalDate, type OverallPart, type Rating } from '#rules';
import { LATEST_RATING } from './narrowed-further.js';
import { targetDateOf } from './target-date-of.js';

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
  /** The priorities of the partnership it serves; left out of a day gone by. */
  readonly priorities?: readonly string[];
  /** By when the authority means to have done it, as last agreed. */
  readonly targetOn?: LocalDate | null;
  /** Every authority the recommendation was made to, for who does committee work; null for others, left out of a day gone by. */
  readonly over?: readonly OverallPart[] | null;
}

const LATEST_ANSWER = (column: string): string =>
  `(SELECT w.${column} FROM responses w WHERE w.addressee_id = a.id ORDER BY w.number DESC LIMIT 1)`;

/** What `overallOf` of `#rules` asks of every authority of a recommendation `r`. */
const OVER = `(SELECT json_agg(json_build_object('authority', e.name, 'state', b.state,
      'decision', (SELECT w.decision FROM responses w WHERE w.addressee_id = b.id ORDER BY w.number DESC LIMIT 1),
      'dueOn', (SELECT l.due_on FROM clocks l WHERE l.subject_id = b.id AND l.kind = 'response' AND l.state = 'running'),
      'targetOn', ${targetDateOf('b.id')}) ORDER BY e.name)
    FROM addressees b JOIN authorities e ON e.id = b.authority_id
    WHERE b.recommendation_id = r.id AND b.state NOT IN (${ASKS_NOBODY.map((state) => `'${state}'`).join(',')}))`;

/** SQL of `Tracked` for an addressee `a`. `desk` is the condition that the reader does committee work for it. */
export const TRACKED = (desk: string): string =>
  `${LATEST_ANSWER('decision')} AS decision, ${LATEST_ANSWER('submitted_on')} AS "answeredOn",
  ${LATEST_RATING('report')} AS "authorityRating", ${LATEST_RATING('officer rating')} AS "officerRating",
  ${LATEST_RATING('committee rating')} AS "committeeRating",
  ${targetDateOf('a.id')} AS "targetOn", CASE WHEN ${desk} THEN ${OVER} END AS over,
  CASE WHEN ${desk} THEN (SELECT p.name FROM addressee_officers f JOIN people p ON p.id = f.person_id
    WHERE f.addressee_id = a.id) END AS officer,
  CASE WHEN ${desk} THEN coalesce((SELECT json_agg(t.name ORDER BY t.name) FROM addressee_tags g
    JOIN tags t ON t.id = g.tag_id WHERE g.addressee_id = a.id), '[]') ELSE '[]' END AS tags,
  CASE WHEN ${desk} THEN coalesce((SELECT json_agg(y.name ORDER BY y.name) FROM recommendation_priorities g
    JOIN priorities y ON y.id = g.priority_id WHERE g.recommendation_id = r.id), '[]') ELSE '[]' END AS priorities`;
