import { ITEM, listed } from './open-items.js';

const EDITION = (row: string): string => ITEM('edition', row, `'Edition ' || ${row}.edition`);

/** SQL of the reviews a working-group chair of a council must read, and the actions to verify. */
export const TO_JUDGE = (council: string): string =>
  listed(`SELECT ${ITEM('review', 'sent', `theirs.name || ', review for ' || sent.cycle`)} AS item, '1' || sent.due_on || sent.id AS place
  FROM reviews sent JOIN priorities theirs ON theirs.id = sent.priority_id
  WHERE sent.council_id = ${council} AND sent.state IN ('returned','concern raised')
  UNION ALL
  SELECT ${ITEM('action', 'claimed', `'Action ' || claimed.reference`)}, '2' || claimed.reference || claimed.id
  FROM actions claimed WHERE claimed.council_id = ${council} AND claimed.state = 'claimed complete'`);

/** SQL of the editions that wait for a partnership chair of a council. */
export const TO_APPROVE = (council: string): string =>
  listed(`SELECT ${EDITION('waits')} AS item, waits.id::text AS place
  FROM agreements waits WHERE waits.council_id = ${council} AND waits.state = 'proposed'`);

/** SQL of the editions and action plans of a council that are still being written. */
export const BEING_WRITTEN = (council: string): string =>
  listed(`SELECT ${EDITION('begun')} AS item, '1' || begun.id AS place
  FROM agreements begun WHERE begun.council_id = ${council} AND begun.state IN ('drafted','proposed','approved')
  UNION ALL
  SELECT jsonb_build_object('subjectKind', 'action plan', 'subjectId', plan.id, 'reference', plan.title, 'state', 'draft',
    'dueOn', NULL), '2' || plan.id
  FROM action_plans plan WHERE plan.council_id = ${council} AND plan.is_draft`);
