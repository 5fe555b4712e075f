import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { ANNUAL_FIGURE_NAMES, localDate, type AnnualFigure } from '#rules';
import { committeeId, officerEmail, PASSWORD } from '../bench/seed/directory.js';
import { seed } from '../bench/seed/seed.js';
import { textOf } from '../support/seen-text.js';
import { Visitor } from '../support/visitor.js';
import { aWebApp, type TestWeb } from '../support/web.js';

const TODAY = localDate('2026-11-20');
const COMMITTEE = 3;
const AT = `committees/committee-${COMMITTEE}/annual-report`;

/** What befell the seeded ones: every answer and closing there is, drawn from the hash of its id. */
const BEFELL = `
  UPDATE responses SET submitted_on = submitted_on + abs(hashtext(id::text)) % 60,
    accepted_on = CASE WHEN abs(hashtext(id::text)) % 3 > 0 THEN submitted_on END,
    accepted_by = CASE WHEN abs(hashtext(id::text)) % 3 > 0 THEN 'The officer' END,
    returned_because = CASE WHEN abs(hashtext(id::text)) % 5 = 0 THEN 'Incomplete' END,
    decision = (ARRAY['accepted','accepted in part','not accepted','already in place'])[1 + abs(hashtext(id::text)) % 4];
  DELETE FROM responses WHERE abs(hashtext(id::text)) % 7 = 0;
  UPDATE closures SET kind = (ARRAY['implemented','partly','superseded','withdrawn','rejection accepted','no longer relevant'])
    [1 + abs(hashtext(id::text)) % 6];
  INSERT INTO extensions (id, addressee_id, asked_on, asked_by, current_due, new_due, reason, agreed)
    SELECT gen_random_uuid(), id, sent_on, 'Somebody', sent_on + 28, sent_on + 42, 'More time',
      abs(hashtext(id::text)) % 2 = 0 FROM addressees WHERE sent_on IS NOT NULL AND abs(hashtext(id::text)) % 3 = 0;
  INSERT INTO clock_moves (id, clock_id, from_due, to_due, reason, agreed_by, moved_on)
    SELECT gen_random_uuid(), id, due_on, due_on + 14, 'More time', 'The chair', started_on + 20 FROM clocks
    WHERE kind = 'response' AND abs(hashtext(id::text)) % 4 = 0;
  UPDATE clocks c SET due_on = m.to_due FROM clock_moves m WHERE m.clock_id = c.id;
  INSERT INTO considerations (id, addressee_id, resolution_id, outcome, considered_on)
    SELECT gen_random_uuid(), x.addressee_id, x.resolution_id, 'satisfied', x.closed_on FROM closures x
    WHERE abs(hashtext(x.id::text)) % 2 = 0;
  UPDATE responses SET evidence = 'Photographs' WHERE abs(hashtext(id::text)) % 4 = 1;`;

/** The same figures counted another way: as conditions on the tables. */
const ANSWER = 'SELECT min(submitted_on) FROM responses w WHERE w.addressee_id = a.id';
const CLOCK = `FROM clocks c WHERE c.subject_id = a.id AND c.kind = 'response'`;
const HELD = `SELECT CASE WHEN c.due_on = c.original_due_on OR c.started_on + 20 <= (${ANSWER}) THEN c.due_on
  ELSE c.original_due_on END ${CLOCK}`;
const decided = (how: string) =>
  `a.id IN (SELECT addressee_id FROM responses WHERE decision = '${how}')`;
const closedAs = (how: string) =>
  `a.id IN (SELECT addressee_id FROM closures WHERE kind = '${how}')`;
const IS_ANSWERED = 'a.id IN (SELECT addressee_id FROM responses)';
const COUNTED: Readonly<Record<AnnualFigure, string>> = {
  made: 'TRUE',
  sent: `a.state <> 'made'`,
  answered: IS_ANSWERED,
  'on-time': `(${ANSWER}) <= (${HELD})`,
  late: `(${ANSWER}) > (${HELD})`,
  'no-date': `${IS_ANSWERED} AND NOT EXISTS (SELECT 1 ${CLOCK})`,
  awaited: `a.state NOT IN ('made','closed') AND NOT ${IS_ANSWERED}`,
  dated: `${IS_ANSWERED} AND EXISTS (SELECT 1 ${CLOCK})`,
  'awaited-dated': `a.state NOT IN ('made','closed') AND NOT ${IS_ANSWERED} AND EXISTS (SELECT 1 ${CLOCK})`,
  never: `a.state = 'closed' AND NOT ${IS_ANSWERED}`,
  accepted: decided('accepted'),
  'in-part': decided('accepted in part'),
  'not-accepted': decided('not accepted'),
  'in-place': decided('already in place'),
  complete: 'a.id IN (SELECT addressee_id FROM responses WHERE accepted_on IS NOT NULL)',
  'more-time': 'a.id IN (SELECT addressee_id FROM extensions WHERE agreed)',
  returned: 'a.id IN (SELECT addressee_id FROM responses WHERE returned_because IS NOT NULL)',
  considered: 'a.id IN (SELECT addressee_id FROM considerations)',
  closed: `a.state = 'closed'`,
  implemented: closedAs('implemented'),
  partly: closedAs('partly'),
  superseded: closedAs('superseded'),
  withdrawn: closedAs('withdrawn'),
  'rejection-accepted': closedAs('rejection accepted'),
  'no-longer-relevant': closedAs('no longer relevant'),
  'with-evidence': `a.state = 'closed' AND a.id IN (SELECT addressee_id FROM responses WHERE evidence IS NOT NULL)`,
  open: `a.state <> 'closed'`,
};

interface Told {
  readonly figures: readonly { figure: AnnualFigure; count: number; rows: string }[];
  readonly daysSlipped: number;
  readonly medianDaysToAnswer: number | null;
}
type Report = Told & { readonly authorities: readonly (Told & { authority: string })[] };

let web: TestWeb;
let database: Client;
let officer: Visitor;

beforeAll(async () => {
  web = await aWebApp();
  web.time.set(`${TODAY}T12:00:00.000Z`);
  await seed({ url: web.databaseUrl, records: 4_000, today: TODAY });
  database = new Client({ connectionString: web.databaseUrl });
  await database.connect();
  await database.query('SET session_replication_role = replica');
  await database.query(BEFELL);
  officer = new Visitor(web.address);
  await officer.signIn(officerEmail(COMMITTEE), PASSWORD);
}, 90_000);
afterAll(async () => {
  await database.end();
  await web.stop();
});

async function counted(figure: AnnualFigure, authority: string | null): Promise<number> {
  const { rows } = await database.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
     WHERE a.committee_id = $1 AND r.made_on >= '2026-05-01' AND r.made_on < '2027-05-01' AND (${COUNTED[figure]})
       AND ($2::text IS NULL OR a.authority_id = (SELECT id FROM authorities WHERE slug = $2))`,
    [committeeId(COMMITTEE), authority],
  );
  return rows[0]?.n ?? -1;
}

const linesOf = (body: string): number => body.trim().split('\r\n').length - 1;

async function check({ figures }: Told, authority: string | null): Promise<void> {
  expect(figures.map(({ figure }) => figure)).toEqual(ANNUAL_FIGURE_NAMES);
  for (const { figure, count, rows } of figures) {
    const { status, body } = await officer.see(rows);
    const independent = await counted(figure, authority);
    expect([figure, authority, status, count, linesOf(body)]).toEqual([
      figure,
      authority,
      200,
      independent,
      independent,
    ]);
    if (authority !== null) continue;
    const shown = await officer.see(rows.replace('rows.csv', 'rows'));
    expect([figure, shown.body.split('data-row').length - 1]).toEqual([figure, independent]);
  }
}

test('each number counts its rows, and as many as another way of counting finds', async () => {
  const { status, body } = await officer.see(`/api/v1/${AT}/2026-27`);
  expect(status).toBe(200);
  const report = JSON.parse(body) as Report;
  expect(report.figures.filter(({ count }) => count > 0).length).toBeGreaterThan(18);
  await check(report, null);
  for (const one of report.authorities) await check(one, one.authority);
  const { rows } = await database.query<{ slipped: number; median: number }>(
    `SELECT coalesce(sum(e.new_due - e.current_due) FILTER (WHERE e.agreed), 0)::int AS slipped,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY (${ANSWER}) - a.sent_on) AS median
     FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
     LEFT JOIN extensions e ON e.addressee_id = a.id
     WHERE a.committee_id = $1 AND r.made_on >= '2026-05-01'`,
    [committeeId(COMMITTEE)],
  );
  expect(report.daysSlipped).toBe(rows[0]?.slipped);
  expect(report.medianDaysToAnswer).toBe(rows[0]?.median);
}, 120_000);

test('the page says what it finds, links every number, and its table holds the same', async () => {
  const { status, body } = await officer.see(`/app/${AT}/2026-27`);
  expect(status).toBe(200);
  const made = await counted('made', null);
  expect(textOf(body)).toContain(`Of ${made} made in 2026/27`);
  expect(textOf(body)).toContain('The year is not over.');
  for (const figure of ANNUAL_FIGURE_NAMES) expect(body).toContain(`/rows?of=${figure}"`);
  expect(body).toContain(`/${AT}/2025-26"`);
  expect(body).not.toContain(`/${AT}/2027-28"`);
  const table = await officer.see(`/app/${AT}/2026-27.csv`);
  expect(table.body).toContain(`All,Made,${made}\r\n`);
  const before = await officer.see(`/app/${AT}/2025-26`);
  expect(before.body).toContain(`/${AT}/2026-27"`);
});

test('an empty year says so, and what is no year, no figure or no authority is refused', async () => {
  const empty = await officer.see(`/app/${AT}/2020-21`);
  expect(empty.status).toBe(200);
  expect(textOf(empty.body)).toContain('No recommendation was made in 2020/21.');
  const toCome = await officer.see(`/app/${AT}/2027-28`);
  expect(toCome.status).toBe(422);
  expect(textOf(toCome.body)).toContain('2027/28 has not begun: it begins on');
  for (const [address, expected] of [
    ['2026-28', 404],
    ['2026-27?authority=nobody', 404],
    ['2026-27?authority=a&authority=b', 422],
    ['2026-27/rows', 200],
    ['2026-27/rows?of=most', 422],
    ['2026-27/rows?of=late&of=made', 422],
  ] as const)
    expect([address, (await officer.see(`/app/${AT}/${address}`)).status]).toEqual([
      address,
      expected,
    ]);
});

test('only who reads the work of the committee reads its year, and finds it from there', async () => {
  const elsewhere = new Visitor(web.address);
  await elsewhere.signIn(officerEmail(COMMITTEE + 1), PASSWORD);
  expect((await elsewhere.see(`/app/${AT}/2026-27`)).status).toBe(404);
  for (const rows of ['rows', 'rows.csv', 'rows.csv?of=made'])
    expect((await elsewhere.see(`/app/${AT}/2026-27/${rows}`)).status).toBe(404);
  expect((await new Visitor(web.address).see(`/app/${AT}/2026-27`)).status).toBe(303);
  for (const from of [`/app/committees/committee-${COMMITTEE}`, '/app/answering'])
    expect((await officer.see(from)).body).toContain(`/${AT}/2026-27"`);
});

test('the tracker narrowed by how far all have answered or accepted has the rows that say so', async () => {
  const rowsOf = async (query: string) => {
    const { body } = await officer.see(`/app/recommendations.csv${query}`);
    const [head = '', ...rows] = body.trim().split('\r\n');
    const at = (name: string) => head.split(',').indexOf(name) - head.split(',').length;
    return rows.map((row) => {
      const cells = row.split(',');
      return {
        answered: cells.at(at('overallAnswered')),
        accepted: cells.at(at('overallAccepted')),
      };
    });
  };
  const all = await rowsOf('');
  for (const is of ['none', 'partial', 'complete', 'late']) {
    const answered = await rowsOf(`?overall=${is}`);
    const accepted = await rowsOf(`?accepted=${is}`);
    expect([is, answered.length, accepted.length]).toEqual([
      is,
      all.filter((row) => row.answered === is).length,
      all.filter((row) => row.accepted === is).length,
    ]);
    expect(answered.every((row) => row.answered === is)).toBe(true);
    expect(accepted.every((row) => row.accepted === is)).toBe(true);
  }
}, 60_000);
