import { IS_OPEN_ADDRESSEE, IS_OPEN_OUTCOME, IS_OPEN_REQUEST } from '../authorities/index.js';

/** SQL of the date by which a subject's running clock asks for something. */
const DUE = (subject: string): string =>
  `(SELECT min(k.due_on) FROM clocks k WHERE k.subject_id = ${subject} AND k.state = 'running')`;

/** SQL of one open thing of a list: its row's expression, and what people call it. */
export const ITEM = (kind: string, row: string, reference: string): string =>
  `jsonb_build_object('subjectKind', '${kind}', 'subjectId', ${row}.id, 'reference', ${reference},
    'state', ${row}.state, 'dueOn', ${DUE(`${row}.id`)})`;

/** SQL of a list of items by what people call them; none is `[]`. `rows` are `item` and `place`, a text to order by. */
export const listed = (rows: string): string =>
  `coalesce((SELECT jsonb_agg(found.item ORDER BY found.place) FROM (${rows}) AS found), '[]')`;

// The names of rows are such as no statement around has, so that the expression given means what it meant there.
const ASKED = (authority: string): string => `
  SELECT ${ITEM('addressee', 'asked', 'made.reference')} AS item,
    '1' || lpad(length(made.reference)::text, 3, '0') || made.reference AS place
  FROM addressees asked JOIN recommendations made ON made.id = asked.recommendation_id
  WHERE asked.authority_id = ${authority} AND ${IS_OPEN_ADDRESSEE('asked')}
  UNION ALL
  SELECT ${ITEM('outcome', 'said', 'said.reference')}, '2' || said.reference
  FROM outcomes said WHERE said.authority_id = ${authority} AND ${IS_OPEN_OUTCOME('said')}
  UNION ALL
  SELECT ${ITEM('attendance request', 'called', 'called.reference')}, '3' || called.reference
  FROM attendance_requests called WHERE called.authority_id = ${authority} AND ${IS_OPEN_REQUEST('called')}`;

/** SQL of the data an authority is asked for and has not given. A condition follows. */
const DATA_ASKED = (authority: string): string => `
  SELECT ${ITEM('data request', 'wanted', 'wanted.reference')}, '35' || wanted.reference
  FROM data_requests wanted WHERE wanted.authority_id = ${authority} AND wanted.state IN ('asked','partly answered')`;

/** SQL of an unfinished action of a plan as an item, and its place behind all that is asked. A condition follows. */
const ACTION_ITEMS = `SELECT ${ITEM('action', 'todo', `'Action ' || todo.reference`)}
      || jsonb_build_object('dueOn', todo.due_end) AS item,
    '6' || todo.reference || todo.id AS place
  FROM actions todo
  WHERE ${IS_OPEN_ACTION('todo')}`;

/**
 * SQL of the recommendations and outcomes that are open with an authority, the data nobody of it is asked for by name,
 * and the actions it is accountable for.
 */
export const OPEN_WITH_AUTHORITY = (authority: string): string =>
  listed(`${ASKED(authority)}
  UNION ALL
  ${DATA_ASKED(authority)} AND wanted.person_id IS NULL
  UNION ALL
  ${ACTION_ITEMS} AND todo.authority_id = ${authority}`);

/**
 * SQL of everything open with an authority that ends: beside that, data its people are asked for, letters to it that
 * still go, and actions it leads or takes part in.
 */
export const ALL_OPEN_WITH_AUTHORITY = (authority: string): string =>
  listed(`${ASKED(authority)}
  UNION ALL
  ${DATA_ASKED(authority)}
  UNION ALL
  SELECT ${ITEM('letter', 'going', `'Letter of ' || to_char(sat.held_on, 'YYYY-MM-DD')`)}, '4' || sat.held_on || going.number
  FROM authority_letters going JOIN meetings sat ON sat.id = going.meeting_id
  WHERE going.authority_id = ${authority} AND going.state IN ('drafted','with the chair','approved')
  UNION ALL
  SELECT ${ITEM('reply', 'begun', `'Reply begun on ' || made.reference`)}, '5' || made.reference
  FROM replies begun JOIN addressees asked ON asked.id = begun.addressee_id
  JOIN recommendations made ON made.id = asked.recommendation_id
  WHERE begun.authority_id = ${authority} AND begun.state <> 'submitted'
  UNION ALL
  ${ACTION_ITEMS}
    AND EXISTS (SELECT FROM action_agencies doing WHERE doing.action_id = todo.id AND doing.authority_id = ${authority})`);

/** SQL of whether an action is still to be done. */
function IS_OPEN_ACTION(c: string): string {
  return `${c}.state IN ('not started','in progress','at risk','claimed complete','paused')`;
}

/** SQL of the open recommendations of a council or committee that somebody looks after at their desk. */
export const KEPT_AT_DESK = (person: string, scope: string): string =>
  listed(`SELECT ${ITEM('addressee', 'kept', 'made.reference')} AS item,
      lpad(length(made.reference)::text, 3, '0') || made.reference || kept.id AS place
    FROM addressee_officers desk JOIN addressees kept ON kept.id = desk.addressee_id
    JOIN recommendations made ON made.id = kept.recommendation_id
    WHERE desk.person_id = ${person} AND ${scope} IN (kept.council_id, kept.committee_id)
      AND kept.state NOT IN ('closed','fallen')`);

/** SQL of the reviews of a priority that somebody must still return or answer for, and its unfinished actions. */
export const OPEN_OF_PRIORITY = (priority: string): string =>
  listed(`SELECT ${ITEM('review', 'round', `'Review for ' || round.cycle`)} AS item, '1' || round.due_on AS place
  FROM reviews round WHERE round.priority_id = ${priority} AND round.state IN ('planned','requested','returned','queried','concern raised')
  UNION ALL
  ${ACTION_ITEMS} AND todo.priority_id = ${priority}`);

/** SQL of one row as the only item of a part: a report of its author's, a clearance of its giver's. */
export const THIS_ONE = (kind: string, row: string, reference: string): string =>
  listed(`SELECT ${ITEM(kind, row, reference)} AS item, '' AS place`);

/** SQL of a report as it is called where exempt words may not go. */
export const REPORT_CALLED = (report: string): string =>
  `CASE WHEN EXISTS (SELECT FROM exemptions e WHERE e.subject_id = ${report}.id AND e.lifted_on IS NULL)
    THEN 'A report that is not for publication' ELSE ${report}.title END`;
