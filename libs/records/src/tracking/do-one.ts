import { refuse, type Actor, type EventName, type Facts } from '#rules';
import { newId } from '#platform';
import { appendOutbox, tell } from '../record/index.js';
import { slugOf } from '../paths/index.js';
import type { Tx } from '../transaction/index.js';
import type { TrackerAsked } from './plan.js';
import type { TrackedRow } from './tracked.queries.js';

/** What history calls the notes of the desk on an addressee: they are no moves, and raise no version. */
export const TRACKING = 'tracking';

interface Doing {
  readonly actor: Actor;
  readonly now: string;
  readonly row: TrackedRow;
}

/** Does one act to one addressee, whose row the caller has locked. Returns the sentence history tells. */
export async function doOne(tx: Tx, { act, value }: TrackerAsked, doing: Doing): Promise<string> {
  switch (act) {
    case 'remind':
      return remind(tx, doing);
    case 'assign':
      return assign(tx, value, doing);
    case 'tag':
      return tag(tx, value, doing);
    case 'untag':
      return untag(tx, value, doing);
    case 'serve':
    case 'unserve':
      return serve(tx, { act, name: value }, doing);
  }
}

async function remind(tx: Tx, doing: Doing): Promise<string> {
  const { row, now } = doing;
  const names = row.answering.filter(({ wasWrittenTo }) => !wasWrittenTo).map(({ name }) => name);
  const sentence = await told(tx, doing, {
    event: 'recommendation.chased',
    facts: { to: names.join(', ') },
  });
  await appendOutbox(tx, {
    councilId: row.councilId,
    event: 'recommendation.chased',
    subjectKind: 'addressee',
    subjectId: row.id,
    payload: { actor: doing.actor.id },
    at: now,
  });
  return sentence;
}

async function assign(tx: Tx, officer: string, doing: Doing): Promise<string> {
  const { row } = doing;
  const [person] = await tx.query<{ id: string }[]>(
    `SELECT p.id FROM people p JOIN grants g ON g.person_id = p.id AND g.ended_at IS NULL AND g.role = 'officer'
     WHERE p.name = $1 AND p.disabled_at IS NULL AND g.scope_id IN ($2, $3) ORDER BY p.created_at LIMIT 1`,
    [officer, row.councilId, row.committeeId],
  );
  if (person === undefined) {
    refuse('field-wrong', `${officer} is no officer of its committee.`, 'value');
  }
  await tx.query(
    `INSERT INTO addressee_officers (addressee_id, person_id) VALUES ($1, $2)
     ON CONFLICT (addressee_id) DO UPDATE SET person_id = $2`,
    [row.id, person.id],
  );
  const before = row.officer === null ? {} : { before: row.officer };
  return told(tx, doing, {
    event: 'recommendation.assigned',
    facts: { owner: officer, ...before },
  });
}

async function tag(tx: Tx, name: string, doing: Doing): Promise<string> {
  const { row } = doing;
  const [found] = await tx.query<{ id: string; name: string }[]>(
    `INSERT INTO tags (id, council_id, slug, name) VALUES ($1, $2, $3, $4)
     ON CONFLICT (council_id, slug) DO UPDATE SET slug = tags.slug RETURNING id, name`,
    [newId(), row.councilId, slugOf(name), name],
  );
  await tx.query(
    'INSERT INTO addressee_tags (addressee_id, tag_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [row.id, found?.id],
  );
  return told(tx, doing, { event: 'recommendation.tagged', facts: { title: found?.name ?? name } });
}

async function untag(tx: Tx, name: string, doing: Doing): Promise<string> {
  const { row } = doing;
  const [gone] = await tx.query<[{ name: string }[], number]>(
    `DELETE FROM addressee_tags g USING tags t
     WHERE t.id = g.tag_id AND g.addressee_id = $1 AND t.council_id = $2 AND t.slug = $3 RETURNING t.name`,
    [row.id, row.councilId, slugOf(name)],
  );
  const facts = { title: gone[0]?.name ?? name };
  return told(tx, doing, { event: 'recommendation.untagged', facts });
}

async function serve(
  tx: Tx,
  { act, name }: { readonly act: 'serve' | 'unserve'; readonly name: string },
  doing: Doing,
): Promise<string> {
  const { row } = doing;
  const [priority] = await tx.query<{ id: string }[]>(
    `SELECT id FROM priorities WHERE council_id = $1 AND name = $2
     ORDER BY ended_on IS NOT NULL, ended_on DESC LIMIT 1`,
    [row.councilId, name],
  );
  if (priority === undefined) refuse('field-wrong', 'Choose a priority from the list.', 'value');
  await tx.query(
    act === 'serve'
      ? `INSERT INTO recommendation_priorities (recommendation_id, priority_id) VALUES ($1, $2)
         ON CONFLICT DO NOTHING`
      : 'DELETE FROM recommendation_priorities WHERE recommendation_id = $1 AND priority_id = $2',
    [row.recommendationId, priority.id],
  );
  const event = act === 'serve' ? 'recommendation.linked' : 'recommendation.unlinked';
  return told(tx, doing, { event, facts: { title: name } });
}

async function told(
  tx: Tx,
  { row, actor, now }: Doing,
  said: { readonly event: EventName; readonly facts: Facts },
): Promise<string> {
  const { councilId, id: subjectId } = row;
  const subject = { councilId, subjectKind: TRACKING, subjectId };
  return (await tell(tx, { ...subject, ...said, actor, now })).sentence;
}
