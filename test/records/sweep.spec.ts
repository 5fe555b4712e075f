import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CouncilsService } from '#records/councils';
import { SweepService } from '#records/reminders';
import { ResponsesService } from '#records/responses';
import { aWorld, type World } from '../support/world.js';

/** More clocks than one transaction of the sweep looks at. */
const MORE_THAN_A_BATCH = 501;

describe('The sweep, of several councils', () => {
  let world: World;
  let district = '';
  beforeAll(async () => {
    world = await aWorld();
    district = await world.app
      .get(CouncilsService)
      .add({ slug: 'district', name: 'Fenwick District Council', parentId: world.councilId });
    const made = await world.recommendation([world.police]);
    await world.send(made.to(world.police));
    await waitingLonger(district);
    await closedOn(district, '2023-08-09');
  });
  afterAll(() => world.end());

  /** Clocks of a council like the one there is, whose rung fell earlier than its own. */
  const waitingLonger = (councilId: string) =>
    world.dataSource.query(
      `INSERT INTO clocks (id, council_id, subject_kind, subject_id, kind, rule, n, started_on, start_event,
         original_due_on, due_on, edge, citation, rules_version, working, state, next_rung_on)
       SELECT gen_random_uuid(), $1, subject_kind, gen_random_uuid(), kind, rule, n, started_on - 2, start_event,
         original_due_on - 2, due_on - 2, edge, citation, rules_version, working, state, '2023-07-20'
       FROM clocks, generate_series(1, $2::int)`,
      [councilId, MORE_THAN_A_BATCH],
    );
  const closedOn = (councilId: string, day: string) =>
    world.dataSource.query(
      `INSERT INTO calendar_days (id, council_id, day, name, kind)
       VALUES (gen_random_uuid(), $1, $2, 'Offices closed', 'council closure')`,
      [councilId, day],
    );
  const offeredTo = async (councilId: string) => {
    const found = await world.dataSource.query<{ subject_id: string }[]>(
      `SELECT DISTINCT subject_id FROM outbox WHERE event = 'reminder.due' AND council_id = $1`,
      [councilId],
    );
    return found.length;
  };

  it('reminds those of one council, however much waits for another that is closed that day', async () => {
    world.time.set('2023-08-09T08:00:00Z');
    expect(await world.app.get(SweepService).sweep()).toBeGreaterThan(0);
    expect([await offeredTo(world.councilId), await offeredTo(district)]).toEqual([1, 0]);
  });

  it('catches up with what waited on the next working day, once', async () => {
    world.time.set('2023-08-10T08:00:00Z');
    await world.app.get(SweepService).sweep();
    expect(await offeredTo(district)).toBe(MORE_THAN_A_BATCH);
    expect(await world.app.get(SweepService).sweep()).toBe(0);
  });
});

describe('A rung that fell while an answer was being checked', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  it('is not caught up when the answer is returned: the authority is told of the return instead', async () => {
    const id = (await world.recommendation([world.police])).to(world.police);
    await world.send(id);
    const responses = world.app.get(ResponsesService);
    const sweepOn = (day: string) => {
      world.time.set(`${day}T08:05:00Z`);
      return world.app.get(SweepService).sweep();
    };
    await sweepOn('2023-08-31');
    await responses.respond(
      { actor: await world.as('police signatory'), id },
      {
        decision: 'not accepted',
        reason: 'The power is the county’s.',
        action: null,
        owner: null,
        targetDate: null,
        how: 'online',
      },
    );
    world.time.set('2023-09-11T10:00:00Z');
    await responses.return({ actor: await world.as('officer'), id }, { missing: 'Which power?' });
    await sweepOn('2023-09-13');
    const rungs = await world.dataSource.query(
      `SELECT rung, outcome, settled_on::text AS on FROM reminders WHERE settled_on > '2023-08-31' ORDER BY rung`,
    );
    expect(rungs).toEqual([
      { rung: 'escalate D+28', outcome: 'offered', on: '2023-09-13' },
      { rung: 'remind D+21', outcome: 'passed over', on: '2023-09-11' },
    ]);
  });
});

describe('A second meeting that passes without an answer', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  const meet = async (heldOn: string, state = 'planned') => {
    const [row] = await world.dataSource.query<{ id: string }[]>(
      `INSERT INTO meetings (id, council_id, committee_id, held_on, starts_at, venue, state, version)
       VALUES (gen_random_uuid(), $1, $2, $3, '10:00', 'Council Chamber', $4, 1) RETURNING id`,
      [world.councilId, world.committeeId, heldOn, state],
    );
    return row?.id;
  };

  it('brings the last rung before its day, also when the meetings were called after the clock was looked at', async () => {
    const id = (await world.recommendation([world.police])).to(world.police);
    await world.send(id);
    const sweepOn = async (day: string) => {
      world.time.set(`${day}T08:05:00Z`);
      await world.app.get(SweepService).sweep();
      await world.app.get(SweepService).sweep();
    };
    const escalated = () =>
      world.dataSource.query<{ rung: string; on: string }[]>(
        `SELECT rung, settled_on::text AS on FROM reminders WHERE rung LIKE 'escalate %' ORDER BY settled_on`,
      );
    await sweepOn('2023-08-24');
    await meet('2023-08-29', 'cancelled');
    await meet('2023-08-30');
    await sweepOn('2023-08-31');
    expect(await escalated()).toEqual([{ rung: 'escalate D+14', on: '2023-08-31' }]);
    await sweepOn('2023-09-06');
    await meet('2023-09-07');
    await sweepOn('2023-09-07');
    expect(await escalated()).toHaveLength(1);
    await sweepOn('2023-09-08');
    await sweepOn('2023-09-13');
    expect(await escalated()).toEqual([
      { rung: 'escalate D+14', on: '2023-08-31' },
      { rung: 'escalate D+28', on: '2023-09-08' },
    ]);
  });

  it('brings nothing when it passed while an answer was being checked', async () => {
    world.time.set('2023-09-20T09:30:00Z');
    const id = (await world.recommendation([world.fire], '2023-09-20')).to(world.fire);
    await world.send(id, '2023-09-20');
    await meet('2023-10-20');
    await meet('2023-10-27');
    const rungsOf = () =>
      world.dataSource.query<{ rung: string; outcome: string }[]>(
        `SELECT r.rung, r.outcome FROM reminders r JOIN clocks c ON c.id = r.clock_id
         WHERE c.subject_id = $1 AND r.rung LIKE 'escalate %'`,
        [id],
      );
    world.time.set('2023-10-25T08:05:00Z');
    await world.app.get(ResponsesService).respond(
      { actor: await world.as('fire signatory'), id },
      {
        decision: 'not accepted',
        reason: 'It is the county’s.',
        action: null,
        owner: null,
        targetDate: null,
        how: 'online',
      },
    );
    world.time.set('2023-10-31T10:00:00Z');
    await world.app
      .get(ResponsesService)
      .return({ actor: await world.as('officer'), id }, { missing: 'Which power?' });
    world.time.set('2023-10-31T10:05:00Z');
    await world.app.get(SweepService).sweep();
    expect(await rungsOf()).toEqual([{ rung: 'escalate D+28', outcome: 'passed over' }]);
  });
});
