import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { CalendarDaysService, type DayChange } from '#records/calendar-days';
import { LaddersService } from '#records/ladders';
import { armFailpoints } from '#records/record';
import { localDate } from '#rules';
import { statementsOf } from '../support/statements.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
/** What is to be sent, one addressee a test. */
let unsent: string[];

beforeAll(async () => {
  world = await aWorld();
  await world.person('keeper', 'administrator', { kind: 'council', id: world.councilId });
  const probation = await world.authority('probation', 'Marchfield Probation');
  const asked = [world.police, world.fire, probation];
  const made = await world.recommendation(asked);
  unsent = asked.map((one) => made.to(one));
}, 60_000);
afterAll(() => world.end());
afterEach(() => armFailpoints(null));

const aWait = () => {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { over, end };
};

/** Whether somebody waits for an advisory lock of this database. */
async function someoneWaits(): Promise<boolean> {
  const [row] = await world.dataSource.query<{ waits: boolean }[]>(
    `SELECT EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted) AS waits`,
  );
  return row?.waits ?? false;
}

/** Sends a recommendation, stopped once its ladder and its calendar are read; does something else meanwhile; goes on. */
async function sentWhile(meanwhile: () => Promise<unknown>): Promise<string> {
  const id = unsent.pop() ?? '';
  const [reached, released] = [aWait(), aWait()];
  let isFirst = true;
  armFailpoints(async (name) => {
    if (name !== 'transition: decided' || !isFirst) return;
    isFirst = false;
    reached.end();
    await released.over;
  });
  const sending = world.send(id);
  await reached.over;
  let isOver = false;
  const other = meanwhile().finally(() => {
    isOver = true;
  });
  while (!isOver && !(await someoneWaits())) await new Promise((turn) => setImmediate(turn));
  released.end();
  await Promise.all([sending, other]);
  return id;
}

const clockOf = async (subject: string) => {
  const [row] = await world.dataSource.query<{ due: string; next: string }[]>(
    `SELECT due_on::text AS due, next_rung_on::text AS next FROM clocks WHERE subject_id = $1 AND state = 'running'`,
    [subject],
  );
  return row;
};

test('a ladder switched on while a letter is sent is the one its clock hangs on', async () => {
  const ladders = world.app.get(LaddersService);
  const act = { actor: await world.as('keeper'), id: `${world.councilId} response` };
  await ladders.addRung(act, {
    offset: -21,
    unit: 'days',
    letter: 'response-due-soon',
    to: ['contact'],
  });
  await ladders.removeRung(act, 1);
  const id = await sentWhile(() => ladders.switchOn(act));
  expect(await clockOf(id)).toEqual({ due: '2023-08-16', next: '2023-07-26' });
});

test('a holiday entered while a letter is sent counts for its clock', async () => {
  const days = world.app.get(CalendarDaysService);
  const actor = await world.as('keeper');
  const change: DayChange = {
    do: 'add',
    day: { date: localDate('2023-07-26'), name: 'A day of mourning', kind: 'proclaimed holiday' },
  };
  const { fingerprint } = await days.preview(actor, world.councilId, change);
  const id = await sentWhile(async () => {
    const act = { actor, id: world.councilId };
    await days
      .apply(act, { change, reason: 'Proclaimed.', fingerprint })
      // What it would move has become more meanwhile: it is looked at again, as anybody would.
      .catch(async () => {
        const again = await days.preview(actor, world.councilId, change);
        await days.apply(act, { change, reason: 'Proclaimed.', fingerprint: again.fingerprint });
      });
  });
  expect((await clockOf(id))?.next).toBe('2023-07-25');
});

test('a transition asks one statement more for it, and no more', async () => {
  const asked = await statementsOf(() => world.send(unsent.pop() ?? ''));
  expect(asked.filter((sql) => sql.includes('pg_advisory_xact_lock_shared'))).toHaveLength(1);
});
