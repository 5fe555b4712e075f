import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIFECYCLES, type SubjectKind } from '#rules';
import { openDataSource } from '#records/database';
import { SUBJECTS } from '#records/record';
import { aDatabase, type TestDatabase } from '../support/servers.js';
import { anEnvironment, run, type Ran } from './terminal.js';

type DataSource = Awaited<ReturnType<typeof openDataSource>>;

/** States that are entered and left in one transaction. */
const PASSING: Partial<Record<SubjectKind, string>> = {
  clearance: 'named',
  'attendance request': 'drafted',
  'data request': 'drafted',
  contribution: 'drafted',
};

describe('The demonstration', () => {
  let database: TestDatabase;
  let record: DataSource;
  let told: Ran;
  let seconds = 0;

  beforeAll(async () => {
    database = await aDatabase();
    const begun = Date.now();
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'demo-'));
    told = await run(['demo', '--json'], anEnvironment(database.url, { DATA_DIR }));
    seconds = (Date.now() - begun) / 1000;
    record = await openDataSource(database.url, 2);
  }, 60_000);
  afterAll(async () => {
    await record.destroy();
    await database.drop();
  });

  it('is told in seconds', () => {
    expect(told).toMatchObject({ code: 0, complained: '' });
    expect(seconds).toBeLessThan(25);
  });

  it.each(Object.keys(LIFECYCLES) as SubjectKind[])('shows every state of a %s', async (kind) => {
    const rows = await record.query<{ state: string }[]>(
      `SELECT DISTINCT state FROM ${SUBJECTS[kind].table}`,
    );
    const shown = rows.map(({ state }) => state).toSorted();
    const states = Object.keys(LIFECYCLES[kind].states).filter((state) => state !== PASSING[kind]);
    expect(shown).toEqual(states.toSorted());
  });

  it('leaves only the letters of today to be sent', async () => {
    const waiting = await record.query<{ event: string; old: boolean }[]>(
      `SELECT event, created_at < date_trunc('day', now() AT TIME ZONE 'Europe/London') AT TIME ZONE 'Europe/London' AS old
       FROM outbox WHERE relayed_at IS NULL`,
    );
    expect(waiting.some(({ old }) => old)).toBe(false);
    expect(waiting.filter(({ event }) => event === 'recommendation.sent')).toHaveLength(2);
  });

  it('has in use what keeps the desk of an authority and of the officer', async () => {
    const [used] = await record.query<object[]>(
      `SELECT (SELECT count(*)::int FROM reply_answers) > 0 AS "answers begun",
         (SELECT max(revision) FROM evidence) AS revision,
         (SELECT count(*)::int FROM evidence e JOIN exempt_evidence_texts x ON x.evidence_id = e.id) AS "kept back",
         (SELECT count(*)::int FROM extensions WHERE agreed IS NULL) AS "more time asked",
         (SELECT count(*)::int FROM closures WHERE dissent IS NOT NULL AND recheck_on IS NOT NULL) AS dissent,
         (SELECT count(*)::int FROM closures WHERE successor_id IS NOT NULL) AS superseded,
         (SELECT count(*)::int FROM absences WHERE ended_at IS NULL AND deputy_id IS NOT NULL) AS away,
         (SELECT count(*)::int FROM bounces WHERE settled_at IS NULL) AS bounced,
         (SELECT count(*)::int FROM council_ladders WHERE draft IS NOT NULL) AS "ladder drafted",
         (SELECT count(*)::int FROM calendar_days) AS "day closed",
         (SELECT count(*)::int FROM saved_views) AS views,
         (SELECT count(*)::int FROM tags) AS tags,
         (SELECT count(*)::int FROM closure_proposals) AS proposed,
         (SELECT count(*)::int FROM hand_overs WHERE acknowledged_on IS NULL) AS "handed over"`,
    );
    expect(used).toEqual({
      'answers begun': true,
      revision: 2,
      'kept back': 1,
      'more time asked': 1,
      dissent: 1,
      superseded: 1,
      away: 1,
      bounced: 1,
      'ladder drafted': 1,
      'day closed': 1,
      views: 2,
      tags: 2,
      proposed: 1,
      'handed over': 1,
    });
  });

  it('has the plan of the repository in the plan year of today', async () => {
    const [plan] = await record.query<{ actions: number; now: boolean }[]>(
      `SELECT count(a.id)::int AS actions, bool_and(now() BETWEEN p.starts_on AND p.ends_on + 1) AS now
       FROM action_plans p JOIN actions a ON a.action_plan_id = p.id WHERE p.slug LIKE 'yearly-action-plan-%'`,
    );
    expect(plan).toEqual({ actions: 50, now: true });
  });

  it('has a plan of the county that is agreed, worked on and looked at', async () => {
    const [plan] = await record.query<object[]>(
      `SELECT bool_and(NOT p.is_draft) AS agreed, (count(*) FILTER (WHERE a.state = 'verified'))::int AS verified,
         (count(*) FILTER (WHERE a.state = 'claimed complete'))::int AS claimed,
         (count(*) FILTER (WHERE a.state = 'carried forward'))::int AS carried,
         count(*) FILTER (WHERE a.due_end < current_date AND a.state IN ('not started','in progress','at risk')) > 1 AS overdue,
         (SELECT count(*) FROM action_updates u JOIN actions b ON b.id = u.action_id WHERE b.action_plan_id = p.id) > 5 AS updates
       FROM action_plans p JOIN actions a ON a.action_plan_id = p.id
       WHERE p.slug LIKE 'community-safety-action-plan-%' AND now() BETWEEN p.starts_on AND p.ends_on + 1 GROUP BY p.id`,
    );
    expect(plan).toEqual({
      agreed: true,
      verified: 1,
      claimed: 1,
      carried: 1,
      overdue: true,
      updates: true,
    });
  });

  it('has a partnership’s year that comes of its pattern, with leads, reasons, grants and dates', async () => {
    const [year] = await record.query<object[]>(
      `SELECT (SELECT count(*) FROM reviews WHERE step_id IS NOT NULL) > 20 AS reviews,
         (SELECT count(*) FROM cycle_dates) > 3 AS steps,
         (SELECT count(*)::int FROM priorities q WHERE NOT EXISTS (SELECT FROM priority_leads d WHERE d.priority_id = q.id)) AS unled,
         (SELECT count(*)::int FROM edition_priorities e JOIN agreements a ON a.id = e.agreement_id
          WHERE a.state IN ('published','superseded') AND e.rationale = '') AS unreasoned,
         (SELECT count(*)::int FROM agreements WHERE state IN ('published','superseded') AND approved_minute IS NULL) AS unapproved,
         (SELECT count(*)::int FROM projects) AS projects,
         (SELECT count(*)::int FROM partnership_events) AS events,
         (SELECT count(*)::int FROM outbox WHERE event = 'review.requested' AND relayed_at IS NULL) AS "letters to leads"`,
    );
    expect(year).toEqual({
      reviews: true,
      steps: true,
      unled: 0,
      unreasoned: 0,
      unapproved: 0,
      projects: 3,
      events: 4,
      'letters to leads': 1,
    });
  });

  it('takes for partners by law nobody but councils, services and forces', async () => {
    const partners = await record.query<{ slug: string }[]>(
      `SELECT a.slug FROM authorities a JOIN councils l ON l.id = a.council_id
       WHERE l.slug = 'marchfield' AND a.kind IN ('responsible','co-operating')`,
    );
    const slugs = partners.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['police', 'fire', 'wealdham']));
    expect(slugs).not.toEqual(expect.arrayContaining(['hopewell']));
    expect(slugs).not.toEqual(expect.arrayContaining(['highways']));
  });

  it('lets those it names sign in, and is told only once', async () => {
    const { signIns, password } = JSON.parse(told.said) as {
      signIns: { email: string }[];
      password: string;
    };
    expect(signIns.map(({ email }) => email)).toContain('officer@marchfield.example');
    const rows = await record.query<unknown[]>(
      'SELECT 1 FROM people WHERE email = ANY($1) AND password_hash IS NOT NULL',
      [signIns.map(({ email }) => email)],
    );
    expect(rows).toHaveLength(signIns.length);
    const again = await run(['demo', '--if-empty'], anEnvironment(database.url));
    expect(again.said).toContain(`Password of all: ${password}`);
    expect(await run(['demo'], anEnvironment(database.url))).toMatchObject({ code: 2, said: '' });
  });

  it('is found well by the doctor', async () => {
    const { code, said } = await run(['doctor'], anEnvironment(database.url));
    expect(said).toMatch(/ok +history: \d+ entries of \d+ subjects hold together/);
    expect(said).toContain('Everything is well.');
    expect(code).toBe(0);
  });
});

describe('On a day amid the holidays of Christmas', () => {
  it('the demonstration is told too', async () => {
    const database = await aDatabase();
    const env = anEnvironment(database.url, {
      TODAY: '2026-12-26',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'demo-')),
    });
    expect(await run(['demo'], env)).toMatchObject({ code: 0, complained: '' });
    await database.drop();
  });
});

describe('In production', () => {
  it('the demonstration is refused unless it is meant', async () => {
    const database = await aDatabase();
    const env = anEnvironment(database.url, { NODE_ENV: 'production' });
    const { code, complained } = await run(['demo'], env);
    expect({ code, complained }).toEqual({
      code: 2,
      complained: expect.stringContaining('--yes-i-mean-it') as unknown as string,
    });
    await database.drop();
  });
});
