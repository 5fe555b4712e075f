import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { ConcernsService } from '#records/partnership';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
const ALL = '/app/partnerships/community-safety/performance-summary';

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:30:00Z');
  await world.priority('summed', 'Summed priority');
  await aReviewAndActions(await priorityId('summed'));
  const actor = await world.as('officer');
  for (const heldOn of ['2023-07-19', '2023-10-18']) {
    const { id } = await world.app.get(MeetingsService).plan(actor, {
      committeeId: world.committeeId,
      heldOn: localDate(heldOn),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    await world.app.get(MeetingsService).convene({ actor, id });
  }
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const priorityId = async (slug: string) => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM priorities WHERE slug = $1 AND council_id = $2',
    [slug, world.councilId],
  );
  return row?.id ?? '';
};

/** A review due in the plan year of 2023, and two actions of a plan: one verified, one overdue and moved. */
async function aReviewAndActions(priority: string): Promise<void> {
  const query = (sql: string, ...values: unknown[]) => world.dataSource.query(sql, values);
  await query(
    `INSERT INTO reviews (id, council_id, priority_id, cycle, due_on, rating, what_changed, returned_on, returned_by, state, version)
     VALUES (gen_random_uuid(), $1, $2, 'June 2023', '2023-06-30', 'at risk', 'Fewer wardens.', '2023-06-28', 'A lead', 'returned', 1)`,
    world.councilId,
    priority,
  );
  await query(
    `INSERT INTO action_plans (id, council_id, partnership_id, slug, title, starts_on, ends_on, is_draft, source_hash)
     SELECT gen_random_uuid(), $1, g.partnership_id, w.slug, w.title, '2023-04-01', '2024-03-31', w.draft, 'x'
     FROM priorities p JOIN agreements g ON g.id = p.agreement_id,
       (VALUES ('summed-plan', 'Summed plan', false), ('summed-draft', 'A plan to come', true)) AS w(slug, title, draft)
     WHERE p.id = $2`,
    world.councilId,
    priority,
  );
  const action = (reference: string, state: string, dueEnd: string) =>
    query(
      `INSERT INTO actions (id, council_id, action_plan_id, priority_id, source_key, reference, group_name, wording,
         due_raw, due_end, due_precision, funding, state, version)
       SELECT gen_random_uuid(), $1, l.id, $2, $3, $3, 'Streets', 'Light the ' || $3, 'June 2023', $4, 'month', '', $5, 1
       FROM action_plans l WHERE l.slug = 'summed-plan' AND l.council_id = $1`,
      world.councilId,
      priority,
      reference,
      dueEnd,
      state,
    );
  await action('1.1', 'verified', '2023-06-30');
  const [other] = await query(
    `WITH n AS (INSERT INTO partnerships (id, council_id, slug, name, terms_of_reference, valid_from, version)
         VALUES (gen_random_uuid(), $1, 'summed-district', 'A district', '', '2023-04-01', 1) RETURNING id),
       g AS (INSERT INTO agreements (id, council_id, partnership_id, slug, title, edition, starts_on, ends_on, is_ranked, published_on, state, version)
         SELECT gen_random_uuid(), $1, n.id, 'summed-district', 'Theirs', 1, '2023-04-01', '2024-03-31', true, '2023-04-01', 'published', 1
         FROM n RETURNING id)
     INSERT INTO priorities (id, council_id, agreement_id, slug, name, number)
     SELECT gen_random_uuid(), $1, g.id, 'summed-district-priority', 'Theirs', 1 FROM g RETURNING id`,
    world.councilId,
  );
  await action('9.9', 'not started', '2023-06-30');
  await query(
    `UPDATE actions SET priority_id = $1, version = version + 1 WHERE reference = '9.9' AND council_id = $2`,
    other.id,
    world.councilId,
  );
  await query(
    `WITH l AS (INSERT INTO action_plans (id, council_id, partnership_id, slug, title, starts_on, ends_on, is_draft, source_hash)
       SELECT gen_random_uuid(), $1, n.id, 'summed-theirs', 'Their plan', '2023-04-01', '2024-03-31', false, 'y'
       FROM partnerships n WHERE n.slug = 'summed-district' AND n.council_id = $1 RETURNING id)
     INSERT INTO actions (id, council_id, action_plan_id, source_key, reference, group_name, wording, due_raw, due_precision, funding, state, version)
     SELECT gen_random_uuid(), $1, l.id, '7.7', '7.7', '', 'Serve nobody in particular', 'Ongoing', 'none', '', 'not started', 1 FROM l`,
    world.councilId,
  );
  await action('1.2', 'in progress', '2023-06-30');
  await query(
    `INSERT INTO action_due_moves (id, action_id, number, from_raw, to_raw, to_end, reason, agreed_by, moved_on, moved_by)
     SELECT gen_random_uuid(), a.id, 1, 'May 2023', 'June 2023', '2023-06-30', 'Late.', 'The chair', '2023-05-10', 'A lead'
     FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
     WHERE l.slug = 'summed-plan' AND l.council_id = $1 AND a.reference = '1.2'`,
    world.councilId,
  );
}

test('one press sums up the year from the record, and says where there is no figure', async () => {
  const asked = await officer.see(ALL);
  expect(asked.body).toContain('value="1 April 2022"');
  const fields = { committee: 'crime-and-disorder', from: '1 April 2023', to: '31 March 2024' };
  const wrong = await officer.send(ALL, { ...hiddenIn(asked.body), ...fields, to: '1 April 2022' });
  expect(wrong.status).toBe(422);
  expect(textOf(wrong.body)).toContain('Enter a day after the first.');
  const made = await officer.send(ALL, { ...hiddenIn(asked.body), ...fields });
  expect(made.headers.get('location')).toBe(`${ALL}/1`);
  const shown = await officer.see(`${ALL}/1`);
  const text = textOf(shown.body);
  expect(text).toContain('As the record stood on Monday 3 July 2023');
  expect(text).toContain(
    '2 actions: 1 verified, 1 under way; 1 overdue, 1 with a date that was moved',
  );
  expect(text).toContain('Left out: A plan to come. It is a draft the partnership has not agreed.');
  expect(text).not.toContain('Their plan');
  expect(text).toContain('June 2023 , due 30 June 2023: at risk Fewer wardens.');
  expect(text).toContain('No measure is kept for it.');
  expect(text).toContain('No concern was raised.');
  expect(shown.body).toContain('href="/app/plans/summed-plan?priority=summed"');
  const rows = (await officer.see(`${ALL}/1/summary.csv`)).body;
  expect(rows).toContain('"Summed plan, 1.2",June 2023,"in progress, overdue, date moved"');
});

test('what is entered later changes nothing in it', async () => {
  await world.dataSource.query(
    `UPDATE actions SET state = 'verified', version = version + 1 WHERE wording = 'Light the 1.2' AND council_id = $1`,
    [world.councilId],
  );
  expect(textOf((await officer.see(`${ALL}/1`)).body)).toContain('1 overdue');
});

test('it begins the draft of a report in the committee’s form, on the agenda of its meeting', async () => {
  const page = await officer.see(`${ALL}/1`);
  const none = await officer.send(`${ALL}/1/agenda`, hiddenIn(page.body));
  expect(none.status).toBe(422);
  const offered = await officer.send(`${ALL}/1/agenda`, {
    ...hiddenIn(page.body),
    meeting: '2023-07-19',
  });
  const report = offered.headers.get('location') ?? '';
  expect(report).toMatch(/\/app\/committees\/crime-and-disorder\/reports\//);
  const draft = textOf((await officer.see(report)).body);
  expect(draft).toContain('Summed priority');
  expect(draft).toContain('June 2023: at risk');
  const again = textOf((await officer.see(`${ALL}/1`)).body);
  expect(again).toContain('The report begun with it for 19 July 2023, item 1 of the agenda');
  const twice = await officer.send(`${ALL}/1/agenda`, {
    ...hiddenIn(page.body),
    meeting: '2023-07-19',
  });
  expect([twice.status, textOf(twice.body)]).toEqual([
    409,
    expect.stringContaining('A report for that meeting was begun with this summary already.'),
  ]);
});

test('it goes to a second meeting as a report of its own, and to the same one once', async () => {
  const page = await officer.see(`${ALL}/1`);
  expect(textOf(page.body)).toContain('Offer it to another meeting');
  const fields = { ...hiddenIn(page.body), meeting: '2023-10-18' };
  const [one, other] = await Promise.all([
    officer.send(`${ALL}/1/agenda`, fields),
    officer.send(`${ALL}/1/agenda`, fields),
  ]);
  expect([one.status, other.status].toSorted((a, b) => a - b)).toEqual([303, 409]);
  const shown = textOf((await officer.see(`${ALL}/1`)).body);
  expect(shown).toContain('for 19 July 2023, item 1 of the agenda');
  expect(shown).toContain('for 18 October 2023, item 1 of the agenda');
  expect(shown).not.toContain('Offer it');
});

test('a member reads it and makes none; a stranger neither', async () => {
  const member = await world.at('member one');
  expect((await member.see(`${ALL}/1`)).status).toBe(200);
  expect((await member.send(ALL, { committee: 'crime-and-disorder' })).status).toBe(403);
  expect(
    JSON.parse(
      (await member.see('/api/v1/partnerships/community-safety/performance-summaries/1')).body,
    ),
  ).toMatchObject({
    content: { priorities: [{ name: 'Summed priority' }] },
  });
  expect((await world.stranger().see(`${ALL}/1`)).status).toBe(303);
});

test('a year is summed up with its priorities when the next edition has taken them over', async () => {
  const query = (sql: string, ...values: unknown[]) => world.dataSource.query(sql, values);
  const priority = await priorityId('summed');
  await query(
    `UPDATE agreements SET state = 'superseded', version = version + 1
     WHERE id = (SELECT agreement_id FROM priorities WHERE id = $1)`,
    priority,
  );
  await query(
    `INSERT INTO agreements (id, council_id, partnership_id, slug, title, edition, starts_on, ends_on, is_ranked, published_on, state, version)
     SELECT gen_random_uuid(), a.council_id, a.partnership_id, a.slug, a.title, 2, '2024-04-01', '2025-03-31', true, '2024-04-01', 'published', 1
     FROM agreements a JOIN priorities p ON p.agreement_id = a.id WHERE p.id = $1`,
    priority,
  );
  await query(
    `UPDATE priorities p SET agreement_id = n.id FROM agreements a JOIN agreements n ON n.slug = a.slug AND n.council_id = a.council_id AND n.edition = 2
     WHERE p.id = $1 AND a.id = p.agreement_id`,
    priority,
  );
  await query(
    `INSERT INTO reviews (id, council_id, priority_id, cycle, due_on, state, version)
     VALUES (gen_random_uuid(), $1, $2, 'March 2024', '2024-03-15', 'withdrawn', 1)`,
    world.councilId,
    priority,
  );
  const fields = { committee: 'crime-and-disorder', from: '1 April 2023', to: '31 March 2024' };
  const made = await officer.send(ALL, { ...hiddenIn((await officer.see(ALL)).body), ...fields });
  const text = textOf((await officer.see(made.headers.get('location') ?? '')).body);
  expect(text).toContain('Summed priority');
  expect(text).toContain('June 2023 , due 30 June 2023');
  expect(text).not.toContain('March 2024 , due');
});

test('a review counts in the year it was returned in, and a concern in the year it was raised in', async () => {
  const query = (sql: string, ...values: unknown[]) => world.dataSource.query(sql, values);
  const [review] = await query(
    `INSERT INTO reviews (id, council_id, priority_id, cycle, due_on, rating, what_changed, returned_on, returned_by, state, version)
     VALUES (gen_random_uuid(), $1, $2, 'Spring 2023', '2023-05-15', 'on track', 'More wardens.', '2023-04-20', 'A lead', 'returned', 1)
     RETURNING id`,
    world.councilId,
    await priorityId('summed'),
  );
  const chair = { actor: await world.as('working-group chair'), id: review.id };
  await world.app.get(ConcernsService).raise(chair, { text: 'Who pays?' });
  const summedUp = async (from: string, to: string) => {
    const fields = { committee: 'crime-and-disorder', from, to };
    const made = await officer.send(ALL, { ...hiddenIn((await officer.see(ALL)).body), ...fields });
    return textOf((await officer.see(made.headers.get('location') ?? '')).body);
  };
  const early = await summedUp('1 April 2023', '30 April 2023');
  expect(early).toContain('Spring 2023 , due 15 May 2023: on track');
  expect(early).not.toContain('Who pays?');
  const late = await summedUp('1 May 2023', '30 June 2023');
  expect(late).not.toContain('Spring 2023 , due');
  expect(late).not.toContain('Who pays?');
  const raised = await summedUp('1 July 2023', '31 July 2023');
  expect(raised).toContain('Concern, Spring 2023: Who pays?');
});
