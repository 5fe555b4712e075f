import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { readConfig } from '#platform/config';
import { SettableTime } from '#platform/time';
import { RecordsModule } from '#records/module';
import { SweepService } from '#records/reminders';
import { addDays, englandAndWales, nextWorkingDay, type LocalDate } from '#rules';
import { processEnv } from '../arena/web.js';
import type { Finding } from '../results/finding.js';
import type { Stage } from './contest.js';

const REMINDERS = 10_000;

/** One morning on which ten thousand answers are a week from due: what the sweep takes to write every reminder. */
export async function sweep({ arena }: Stage): Promise<readonly Finding[]> {
  const morning = nextWorkingDay(englandAndWales, arena.today);
  const time = new SettableTime(`${morning}T10:00:00.000Z`);
  const config = readConfig({ ...processEnv(arena) });
  const app = await NestFactory.createApplicationContext(RecordsModule.on({ config, time }), {
    logger: false,
  });
  try {
    const record = app.get(DataSource);
    const due = await aWeekFromDue(record, morning);
    const clocks = await running(record);
    const began = performance.now();
    const offered = await app.get(SweepService).sweep();
    const seconds = (performance.now() - began) / 1000;
    const again = await app.get(SweepService).sweep();
    const broken = await faultOf(record, { due, offered, again });
    const seen = `${offered} reminders among ${clocks} clocks; a second sweep gave ${again}`;
    const spoilt = broken === null ? {} : { void: broken };
    return [{ goal: 'sweep', value: seconds, seen, measured: { seconds, offered }, ...spoilt }];
  } finally {
    await app.close();
  }
}

/** Gives so many running clocks one rung on that morning: a week before their date. Returns how many there were. */
async function aWeekFromDue(record: DataSource, morning: LocalDate): Promise<number> {
  const [, changed] = await record.query<[unknown, number]>(
    `UPDATE clocks SET next_rung_on = $1, started_on = $2, due_on = $3
     WHERE id IN (SELECT id FROM clocks WHERE state = 'running' AND kind = 'response' ORDER BY id LIMIT $4)`,
    [morning, addDays(morning, -2), addDays(morning, 7), REMINDERS],
  );
  return changed;
}

async function running(record: DataSource): Promise<number> {
  const [row] = await record.query<{ n: number }[]>('SELECT count(*)::int AS n FROM clocks');
  return row?.n ?? 0;
}

async function faultOf(
  record: DataSource,
  found: { due: number; offered: number; again: number },
): Promise<string | null> {
  const [row] = await record.query<{ reminders: number; messages: number }[]>(
    `SELECT (SELECT count(DISTINCT clock_id)::int FROM reminders WHERE outcome = 'offered') AS reminders,
       (SELECT count(*)::int FROM outbox WHERE event = 'reminder.due') AS messages`,
  );
  const whole = found.again === 0 && row?.reminders === found.due && row.messages === found.offered;
  return whole ? null : 'a reminder was missed or written twice';
}
