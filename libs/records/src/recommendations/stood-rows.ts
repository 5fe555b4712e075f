import type { LocalDate } from '#rules';
import type { ListFilter } from './list-filter.js';
import { likeWords, madeAt, madeIn } from './narrowed-further.js';
import type { Reach } from './reach.js';
import { stoodOn } from './stood.js';
import type { Values } from './values.js';

/** After every day that something can be due on: where the rows that wait for nothing are sorted. */
const NEVER = '9999-12-31';

/** Whose list, as it stood on which day, and of which authority, committee, words or recommendation. */
export interface StoodAsked {
  readonly reach: Reach;
  readonly on: LocalDate;
  readonly filter: Pick<ListFilter, 'authority' | 'committee' | 'text' | 'year' | 'meeting'>;
  readonly reference?: string;
}

/**
 * A statement that gives every addressee as it stood at the end of a day, told by its history: its state, the clock that
 * ran and the date it then had. What had not begun, or had fallen, is left out. Tags and who looks after it are notes of
 * the desk and are not read here.
 */
export function stoodRows(values: Values, { reach, on, filter, reference }: StoodAsked): string {
  const stood = stoodOn(values, on);
  const asked = [
    mineThen(values, reach, stood.sentOn),
    ...(filter.authority === undefined ? [] : [`o.slug = ${values.bind(filter.authority)}`]),
    ...(filter.committee === undefined ? [] : [`k.slug = ${values.bind(filter.committee)}`]),
    ...(filter.year === undefined ? [] : [stood.isMade, ...madeIn(values, filter.year)]),
    ...(filter.meeting === undefined ? [] : [stood.isMade, madeAt(values.bind(filter.meeting))]),
    ...(filter.text === undefined ? [] : [said(values.bind(likeWords(filter.text)), stood.end)]),
    ...(reference === undefined ? [] : [`r.reference = ${values.bind(reference)}`]),
  ];
  return `SELECT s.*, CASE WHEN s."dueOn" IS NULL THEN '${NEVER}' ELSE s."dueOn"::text END AS due,
      CASE WHEN s."dueOn" IS NULL THEN date '${NEVER}' - coalesce(s."madeOn", ${values.bind(on)}::date) ELSE 0 END AS age
    FROM (SELECT a.id, a.recommendation_id, h.corrections, r.reference, r.wording,
      CASE WHEN ${stood.isMade} THEN r.made_on END AS "madeOn",
      k.name AS committee, k.slug AS "committeeSlug", o.name AS authority, o.slug AS "authoritySlug",
      ${stood.state} AS state, ${stood.sentOn} AS "sentOn",
      ${stood.clock} AS clock, ${stood.due} AS "dueOn", c.original_due_on AS "originalDueOn"
    FROM addressees a ${stood.joins}
    JOIN recommendations r ON r.id = a.recommendation_id
    JOIN committees k ON k.id = a.committee_id
    JOIN authorities o ON o.id = ${stood.authorityId}
    WHERE h.moved IS NOT NULL AND ${asked.join(' AND ')}) AS s
    WHERE s.state <> 'fallen'`;
}

/** The columns of `ListedAddressee`, for rows `s` of `stoodRows`: with the correction, the answer and the ratings there were by then. */
export function stoodColumns(values: Values, on: LocalDate): string {
  const day = values.bind(on);
  const answer = (column: string) =>
    `(SELECT w.${column} FROM responses w WHERE w.addressee_id = s.id
      AND w.submitted_at < ((${day}::date + 1)::timestamp AT TIME ZONE 'Europe/London')
      ORDER BY w.number DESC LIMIT 1)`;
  const rating = (kind: string) =>
    `(SELECT u.rating FROM progress_updates u WHERE u.addressee_id = s.id AND u.kind = '${kind}'
      AND u.reported_on <= ${day}::date ORDER BY u.entered DESC LIMIT 1)`;
  return `s.id, s.due, s.age, s.reference, s.wording, s."madeOn", s.committee, s."committeeSlug", s.authority,
    s."authoritySlug", s.state, s."sentOn", s.clock, s."dueOn", s."originalDueOn", ${CORRECTED} AS correction,
    ${answer('decision')} AS decision, ${answer('submitted_on')} AS "answeredOn",
    ${rating('report')} AS "authorityRating", ${rating('officer rating')} AS "officerRating",
    ${rating('committee rating')} AS "committeeRating", NULL AS officer, '[]'::json AS tags`;
}

/** As corrected by then: corrections are numbered as history tells of them. */
const CORRECTED = `(SELECT jsonb_build_object('becomes', x.becomes, 'minute', y.minute, 'correctedOn', x.corrected_on)
  FROM recommendation_corrections x JOIN resolutions y ON y.id = x.resolution_id
  WHERE x.recommendation_id = s.recommendation_id AND x.number <= s.corrections ORDER BY x.number DESC LIMIT 1)`;

/** Who is only asked to answer saw it from the day it was sent. */
function mineThen(values: Values, [councils, committees, authorities]: Reach, sentOn: string) {
  const among = (column: string, ids: readonly string[]) =>
    `${column} = ANY(${values.bind(ids)}::uuid[])`;
  const desk = `${among('a.council_id', councils)} OR ${among('a.committee_id', committees)}`;
  const asked = among('a.authority_id', authorities);
  // The first says whose rows are looked at before their history is; the second what of it they saw.
  return `(${desk} OR ${asked}) AND (${desk} OR ${sentOn} IS NOT NULL)`;
}

const said = (words: string, end: string): string =>
  `(r.wording ILIKE ${words} OR r.reference ILIKE ${words} OR EXISTS (SELECT 1 FROM responses w
    WHERE w.addressee_id = a.id AND w.submitted_at < ${end} AND (w.reason ILIKE ${words} OR w.action ILIKE ${words})))`;
