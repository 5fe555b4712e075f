import { ASKS_NOBODY } from '#rules';
import type { Beside } from './tracked.js';
import { targetDateOf } from './target-date-of.js';

/** The ids of what is on the page: looked up in an index one by one, whatever PostgreSQL thinks of how many there are. */
const idsOf = (column: string, where = 'true'): string =>
  `ANY(ARRAY(SELECT ${column} FROM page WHERE ${where}))`;

const THESE = idsOf('id');
const THEIR_RECOMMENDATIONS = idsOf('"recommendationId"');
/** Who looks after it, tags and priorities are the desk's own notes. */
const OF_THE_DESK = idsOf('id', '"isDesk"');
const RECOMMENDATIONS_OF_THE_DESK = idsOf('"recommendationId"', '"isDesk"');

/** Statements that give what is `told` of each id (`of`) on the page. */
const SETS: Readonly<Record<keyof Beside, string>> = {
  answers: `SELECT DISTINCT ON (w.addressee_id) w.addressee_id AS of, json_build_object('decision', w.decision,
      'submittedOn', w.submitted_on, 'targetDate', w.target_date) AS told
    FROM responses w WHERE w.addressee_id = ${THESE} ORDER BY w.addressee_id, w.number DESC`,
  ratings: `SELECT of, json_object_agg(kind, rating) AS told
    FROM (SELECT DISTINCT ON (u.addressee_id, u.kind) u.addressee_id AS of, u.kind, u.rating
      FROM progress_updates u WHERE u.addressee_id = ${THESE} ORDER BY u.addressee_id, u.kind, u.entered DESC) AS latest
    GROUP BY of`,
  laterDates: `SELECT t.addressee_id AS of, max(t.to_date) AS told
    FROM later_dates t WHERE t.addressee_id = ${THESE} AND t.agreed GROUP BY t.addressee_id`,
  officers: `SELECT f.addressee_id AS of, p.name AS told
    FROM addressee_officers f JOIN people p ON p.id = f.person_id WHERE f.addressee_id = ${OF_THE_DESK}`,
  tags: `SELECT g.addressee_id AS of, json_agg(t.name ORDER BY t.name) AS told
    FROM addressee_tags g JOIN tags t ON t.id = g.tag_id WHERE g.addressee_id = ${OF_THE_DESK} GROUP BY g.addressee_id`,
  priorities: `SELECT g.recommendation_id AS of, json_agg(y.name ORDER BY y.name) AS told
    FROM recommendation_priorities g JOIN priorities y ON y.id = g.priority_id
    WHERE g.recommendation_id = ${RECOMMENDATIONS_OF_THE_DESK} GROUP BY g.recommendation_id`,
  corrections: `SELECT DISTINCT ON (x.recommendation_id) x.recommendation_id AS of, json_build_object('becomes', x.becomes,
      'minute', y.minute, 'correctedOn', x.corrected_on) AS told
    FROM recommendation_corrections x JOIN resolutions y ON y.id = x.resolution_id
    WHERE x.recommendation_id = ${THEIR_RECOMMENDATIONS} ORDER BY x.recommendation_id, x.number DESC`,
  // What `overallOf` of `#rules` asks of every authority of a recommendation.
  over: `SELECT b.recommendation_id AS of, json_agg(json_build_object('authority', e.name, 'state', b.state,
      'decision', (SELECT w.decision FROM responses w WHERE w.addressee_id = b.id ORDER BY w.number DESC LIMIT 1),
      'dueOn', (SELECT l.due_on FROM clocks l WHERE l.subject_id = b.id AND l.kind = 'response' AND l.state = 'running'),
      'targetOn', ${targetDateOf('b.id')}) ORDER BY e.name) AS told
    FROM addressees b JOIN authorities e ON e.id = b.authority_id
    WHERE b.recommendation_id = ${idsOf('"recommendationId"', '"isDesk" AND "isShared"')}
      AND b.state NOT IN (${ASKS_NOBODY.map((state) => `'${state}'`).join(',')})
    GROUP BY b.recommendation_id`,
};

/** SQL of `Beside`, as one column of that name, over the rows of a CTE called `page`. */
export const BESIDE_PAGE = `json_build_object(${Object.entries(SETS)
  .map(
    ([name, set]) =>
      `'${name}', (SELECT coalesce(json_object_agg(of, told), '{}') FROM (${set}) AS each)`,
  )
  .join(',\n  ')}) AS beside`;
