import { localDate } from '#rules';
import { RecommendationsService } from '#records/recommendations';
import { SweepService } from '#records/reminders';
import { aWorld } from '../../support/world.js';
import { between, randomFrom } from './random.js';

const HOUR = 3_600_000;
/** When a recommendation is sent, and the hours swept: the rungs about its due date fall about a clock change. */
const SEASONS = {
  spring: { sent: '2027-03-01', from: '2027-03-22T00:00:00Z', to: '2027-04-08T00:00:00Z' },
  autumn: { sent: '2026-09-28', from: '2026-10-12T00:00:00Z', to: '2026-10-30T00:00:00Z' },
} as const;

interface RungRow {
  readonly rung: string;
  readonly outcome: string;
  readonly falls: string;
  readonly settled: string;
  readonly hour: number | null;
  readonly messages: number;
}

interface Story {
  readonly season: keyof typeof SEASONS;
  readonly isJumping: boolean;
}

/** The hours, UTC, about which a day, a clock or the sending can change. */
const TELLING = new Set([0, 1, 2, 7, 8, 9, 10, 23]);

/** Sweeps through one story in the time zone this process was given, and says what was settled. */
async function sweepThrough({ season, isJumping }: Story) {
  const { sent, from, to } = SEASONS[season];
  const random = randomFrom(Number(process.env['SEED']));
  const world = await aWorld(`${sent}T09:30:00Z`);
  const made = await world.recommendation([world.police], sent);
  const act = { actor: await world.as('officer'), id: made.to(world.police) };
  await world.app.get(RecommendationsService).send(act, { on: localDate(sent), how: 'email' });
  const sweeper = world.app.get(SweepService);
  let sweeps = 0;
  for (let at = Date.parse(from); at < Date.parse(to); at += HOUR) {
    if (!TELLING.has(new Date(at).getUTCHours())) continue;
    // A clock set wrong by up to a day and a half for one sweep, then right again.
    const wrong = isJumping && random() < 0.1 ? between(random, -36, 36) * HOUR : 0;
    world.time.set(new Date(at + wrong).toISOString());
    await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    sweeps += 2;
  }
  const rows = await world.dataSource.query<RungRow[]>(
    `SELECT r.rung, r.outcome, r.falls_on AS falls, r.settled_on AS settled, count(o.id)::int AS messages,
       extract(hour FROM min(o.created_at) AT TIME ZONE 'Europe/London')::int AS hour
     FROM reminders r LEFT JOIN outbox o ON o.payload->>'reminder' = r.id::text
     GROUP BY r.id ORDER BY r.falls_on, r.rung`,
  );
  await world.end();
  const name = `${season}, ${isJumping ? 'jumping' : 'steady'}`;
  return { name, sweeps, rungs: rows.map(inWords), faults: faultsOf(rows, isJumping) };
}

const inWords = (row: RungRow) => `${row.rung} ${row.falls} ${row.outcome} ${row.settled}`;

function faultsOf(rows: readonly RungRow[], isJumping: boolean): string[] {
  const names = rows.map(({ rung }) => rung);
  return [
    ...(rows.length < 4 ? [`only ${rows.length} rungs were settled`] : []),
    ...(new Set(names).size < names.length ? ['a rung was settled twice'] : []),
    ...rows
      .filter(({ outcome, messages }) => messages !== (outcome === 'offered' ? 1 : 0))
      .map((row) => `${inWords(row)} has ${row.messages} messages`),
    ...rows
      .filter(({ outcome, hour }) => !isJumping && outcome === 'offered' && hour !== 9)
      .map((row) => `${inWords(row)} was offered at ${row.hour} o'clock in London`),
  ];
}

const stories = [];
for (const season of ['spring', 'autumn'] as const) {
  for (const isJumping of [false, true]) stories.push(await sweepThrough({ season, isJumping }));
}
process.stdout.write(`${JSON.stringify(stories)}\n`);
