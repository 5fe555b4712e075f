import type { ListAsked, ListFilter } from './list-filter.js';
import { NOBODY, RATERS } from './list-filter.js';
import { isAccepted, isOverall } from './overall-sql.js';
import type { Values } from './values.js';

/**
 * What a filter asks beside authority, committee and group, as conditions on a recommendation `r` and its addressee `a`.
 * What is not asked is no condition. `desk` is the condition that somebody does committee work for it: tags, priorities and who
 * looks after it are the council's own, and nothing an authority can search.
 */
export function narrowedFurther(
  values: Values,
  { filter, today, desk }: Pick<ListAsked, 'filter' | 'today'> & { readonly desk: string },
): readonly string[] {
  const conditions: string[] = [];
  const { state, topic, year, meeting, tag, officer, overall, accepted, priority, text } = filter;
  if (state !== undefined) conditions.push(`a.state = ${values.bind(state)}`);
  if (topic !== undefined) conditions.push(ofTopic(values.bind(topic)));
  if (year !== undefined) conditions.push(...madeIn(values, year));
  if (meeting !== undefined) conditions.push(madeAt(values.bind(meeting)));
  if (filter.rating !== undefined) conditions.push(rated(values, filter));
  if (tag !== undefined) conditions.push(desk, tagged(values.bind(tag)));
  if (officer !== undefined) conditions.push(desk, lookedAfter(values, officer));
  if (overall !== undefined) conditions.push(isOverall(overall, values.bind(today)));
  if (accepted !== undefined) conditions.push(isAccepted(accepted, values.bind(today)));
  if (priority !== undefined) conditions.push(desk, serves(values.bind(priority)));
  if (text !== undefined) conditions.push(says(values.bind(likeWords(text))));
  return conditions;
}

const ofTopic = (slug: string): string =>
  `r.resolution_id IN (SELECT s.id FROM resolutions s JOIN agenda_items i ON i.id = s.agenda_item_id
     LEFT JOIN reports p ON p.id = i.report_id
     JOIN topics t ON t.id = coalesce(i.topic_id, p.topic_id) WHERE t.slug = ${slug})`;

/** Conditions that a recommendation `r` was made in a calendar year. */
export function madeIn(values: Values, year: string): readonly string[] {
  const [first, last] = [values.bind(`${year}-01-01`), values.bind(`${year}-12-31`)];
  return [`r.made_on BETWEEN ${first}::date AND ${last}::date`];
}

/** The condition that a recommendation `r` was made at a meeting of a bound day. */
export const madeAt = (heldOn: string): string =>
  `r.resolution_id IN (SELECT s.id FROM resolutions s JOIN meetings m ON m.id = s.meeting_id
     WHERE m.held_on = ${heldOn}::date)`;

function rated(values: Values, { rating, rater }: ListFilter): string {
  const kinds = rater === undefined ? Object.values(RATERS) : [RATERS[rater]];
  const is = values.bind(rating);
  return `(${kinds.map(({ kind }) => `${LATEST_RATING(kind)} = ${is}`).join(' OR ')})`;
}

/** SQL of the latest rating of one kind on an addressee `a`; null before any. */
export const LATEST_RATING = (kind: string): string =>
  `(SELECT u.rating FROM progress_updates u WHERE u.addressee_id = a.id AND u.kind = '${kind}'
    ORDER BY u.entered DESC LIMIT 1)`;

const tagged = (slug: string): string =>
  `a.id IN (SELECT g.addressee_id FROM addressee_tags g JOIN tags t ON t.id = g.tag_id WHERE t.slug = ${slug})`;

const serves = (slug: string): string =>
  `r.id IN (SELECT g.recommendation_id FROM recommendation_priorities g JOIN priorities y ON y.id = g.priority_id
    WHERE y.slug = ${slug})`;

function lookedAfter(values: Values, officer: string): string {
  if (officer === NOBODY) {
    return `NOT EXISTS (SELECT 1 FROM addressee_officers f WHERE f.addressee_id = a.id)`;
  }
  return `a.id IN (SELECT f.addressee_id FROM addressee_officers f JOIN people p ON p.id = f.person_id
    WHERE p.name = ${values.bind(officer)})`;
}

const says = (words: string): string =>
  `(r.wording ILIKE ${words} OR r.reference ILIKE ${words} OR EXISTS (SELECT 1 FROM responses w
     WHERE w.addressee_id = a.id AND (w.reason ILIKE ${words} OR w.action ILIKE ${words})))`;

/** Words as a pattern that finds them anywhere in a text. */
export const likeWords = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
