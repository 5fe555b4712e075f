import { PAUSED, STANDING_AFTER, type LocalDate, type StandingAfter } from '#rules';
import type { Values } from './values.js';

/** SQL of how each addressee `a` stood, told by its history alone. */
export interface Stood {
  /** To be joined after `addressees a`: `h` is what its history had told, `c` the clock that ran. */
  readonly joins: string;
  readonly state: string;
  readonly clock: string;
  readonly due: string;
  /** Whether the committee had made it, by then. */
  readonly isMade: string;
  readonly sentOn: string;
  /** The authority it was with. */
  readonly authorityId: string;
  /** The instant the day ended in London. */
  readonly end: string;
}

const eventsWhere = (is: (one: StandingAfter) => boolean): readonly string[] =>
  STANDING_AFTER.filter(is).map(({ event }) => event);
const table = (of: (one: StandingAfter) => string | null): string =>
  JSON.stringify(Object.fromEntries(STANDING_AFTER.map((one) => [one.event, of(one)])));

const MOVING = eventsWhere(({ state }) => state !== null);
const MOVING_BUT_PAUSE = eventsWhere(
  ({ state }) => state !== null && state !== PAUSED && state !== 'previous',
);
const CLOCKING = eventsWhere(({ clock }) => clock !== null);
const STARTS = (kind: string) => eventsWhere(({ starts }) => starts === kind);

/**
 * Binds a day and puts the SQL together. States are those of the last event by the end of the day; a clock is counted by
 * the events that began one of its kind, and due by its last move made by then.
 */
export function stoodOn(values: Values, on: LocalDate): Stood {
  const day = values.bind(on);
  const end = `((${day}::date + 1)::timestamp AT TIME ZONE 'Europe/London')`;
  const states = `${values.bind(table(({ state }) => state))}::jsonb`;
  const clocks = `${values.bind(table(({ clock }) => clock))}::jsonb`;
  const last = (events: readonly string[]) =>
    `(array_agg(t.event ORDER BY t.version DESC) FILTER (WHERE t.event = ANY(${values.bind(events)}::text[])))[1]`;
  const began = (kind: string) =>
    `count(*) FILTER (WHERE t.event = ANY(${values.bind(STARTS(kind))}::text[]))`;
  return {
    end,
    joins: `CROSS JOIN LATERAL (SELECT ${last(MOVING)} AS moved, ${last(MOVING_BUT_PAUSE)} AS before_pause,
        ${last(CLOCKING)} AS clocked, ${began('response')} AS response, ${began('progress')} AS progress,
        bool_or(t.event = 'recommendation.made') AS made,
        (array_agg(t.facts->>'on' ORDER BY t.version DESC)
          FILTER (WHERE t.event IN ('recommendation.sent','start.corrected')))[1] AS sent_on,
        count(*) FILTER (WHERE t.event = 'recommendation.corrected') AS corrections
      FROM history t WHERE t.subject_kind = 'addressee' AND t.subject_id = a.id AND t.at < ${end}) AS h
    LEFT JOIN LATERAL (SELECT x.* FROM (SELECT c.id, c.kind, c.original_due_on,
          row_number() OVER (ORDER BY c.entered) AS number
        FROM clocks c WHERE c.subject_id = a.id AND c.subject_kind = 'addressee'
          AND c.kind = ${clocks}->>h.clocked) AS x
      WHERE x.number = CASE x.kind WHEN 'response' THEN h.response ELSE h.progress END) AS c ON true`,
    state: `CASE ${states}->>h.moved WHEN 'previous' THEN ${states}->>h.before_pause ELSE ${states}->>h.moved END`,
    clock: 'c.kind',
    due: `coalesce((SELECT v.to_due FROM clock_moves v WHERE v.clock_id = c.id AND v.moved_on <= ${day}::date
      ORDER BY v.entered DESC LIMIT 1), c.original_due_on)`,
    isMade: 'coalesce(h.made, false)',
    sentOn: 'h.sent_on::date',
    authorityId: `coalesce((SELECT w.from_authority_id FROM hand_over_items i JOIN hand_overs w ON w.id = i.hand_over_id
      WHERE i.subject_id = a.id AND w.from_authority_id IS NOT NULL AND w.handed_at >= ${end}
      ORDER BY w.handed_at LIMIT 1), a.authority_id)`,
  };
}
