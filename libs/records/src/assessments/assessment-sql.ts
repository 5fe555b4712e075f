/** Whether a request for data `q` waits for something. */
export const DATA_AWAITED = `q.state IN ('asked','partly answered')`;

/** The columns of one assessment `s`, as `AssessmentLine`. */
export const ASSESSMENT_LINE = `s.id, s.year, s.slug, s.state, s.closes_on AS "closesOn", s.as_at AS "asAt",
  (SELECT count(*)::int FROM data_requests q WHERE q.assessment_id = s.id AND q.state <> 'drafted') AS requests,
  (SELECT count(*)::int FROM data_requests q WHERE q.assessment_id = s.id AND ${DATA_AWAITED}) AS awaited,
  (SELECT count(*)::int FROM assessment_findings f WHERE f.assessment_id = s.id) AS findings`;

/** A finding `f` as `FindingView`, in JSON. */
export const FINDING = `jsonb_build_object('id', f.id, 'number', f.number, 'title', f.title, 'evidence', f.evidence,
  'dataRequest', (SELECT d.reference FROM data_requests d WHERE d.id = f.data_request_id), 'restsOn', f.rests_on,
  'measure', (SELECT jsonb_build_object('slug', m.slug, 'name', m.name) FROM measures m WHERE m.id = f.measure_id),
  'priority', (SELECT jsonb_build_object('slug', p.slug, 'name', p.name) FROM priorities p WHERE p.id = f.priority_id),
  'proposal', f.proposal, 'proposed', f.proposed)`;

/** A request `q` as `DataRequestLine`, in JSON. `today` is SQL of a local date. */
export const dataRequestLine = (
  today: string,
) => `jsonb_build_object('id', q.id, 'reference', q.reference,
  'authority', a.name, 'person', w.name, 'asked', q.asked, 'state', q.state, 'dueOn', q.due_on,
  'isOverdue', ${DATA_AWAITED} AND q.due_on < ${today},
  'lastOn', (SELECT max(n.received_on) FROM data_answers n WHERE n.data_request_id = q.id),
  'answers', (SELECT count(*)::int FROM data_answers n WHERE n.data_request_id = q.id),
  'moreTimeAsked', ${DATA_AWAITED} AND EXISTS (SELECT FROM data_time_requests t WHERE t.data_request_id = q.id AND t.agreed IS NULL))`;

/** The council of a row `s` whose partnership work is read: by grants on it, on a committee of it or on a priority of it. */
export const reachesCouncil = (row: string): string => `(${row}.council_id = ANY($1::uuid[])
  OR ${row}.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($2::uuid[]))
  OR ${row}.council_id IN (SELECT k.council_id FROM priorities k WHERE k.id = ANY($3::uuid[])))`;
