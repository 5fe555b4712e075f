import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { readConfig } from '#platform/config';
import { SettableTime } from '#platform/time';
import { RecordsModule } from '#records/module';
import { SweepService } from '#records/reminders';
import { addDays, englandAndWales, nextWorkingDay, type LocalDate } from '#rules';
import { cpuOf } from '../arena/cpu.js';
import { processEnv } from '../arena/web.js';
import type { Finding } from '../results/finding.js';
import type { Stage } from './contest.js';

const REMINDERS = 10_000;

/**
 * One morning on which ten thousand answers are a week from due, beside what else has come on the ladders of the record:
 * what the sweep takes to write every reminder.
 */
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
    const pids = [process.pid, arena.postgresPid];
    const before = cpuOf(pids);
    const began = performance.now();
    const offered = await app.get(SweepService).sweep();
    const seconds = (performance.now() - began) / 1000;
    const cpu = (cpuOf(pids) - before) / 1000;
    const again = await app.get(SweepService).sweep();
    const broken = await faultOf(record, { morning, due, offered, again });
    const seen = `${offered} reminders among ${clocks} clocks, CPU ${cpu.toFixed(1)} s; a second sweep gave ${again}`;
    const spoilt = broken === null ? {} : { void: broken };
    return [
      { goal: 'sweep', value: seconds, seen, measured: { seconds, cpu, offered }, ...spoilt },
    ];
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

/** What makes the figure nothing: a rung missed or given twice, or one without its message. Null when all is well. */
async function faultOf(
  record: DataSource,
  found: { morning: LocalDate; due: number; offered: number; again: number },
): Promise<string | null> {
  const [row] = await record.query<{ week: number; all: number; told: number; left: number }[]>(
    `SELECT (SELECT count(DISTINCT clock_id)::int FROM reminders
        WHERE settled_on = $1 AND outcome = 'offered' AND rung = 'remind D-7' AND due_on = $1::date + 7) AS week,
       (SELECT count(*)::int FROM reminders WHERE settled_on = $1 AND outcome = 'offered') AS all,
       (SELECT count(DISTINCT o.payload->>'reminder')::int FROM outbox o
        JOIN reminders r ON r.id::text = o.payload->>'reminder' WHERE r.settled_on = $1) AS told,
       (SELECT count(*)::int FROM clocks WHERE state = 'running' AND next_rung_on <= $1) AS left`,
    [found.morning],
  );
  if (row === undefined || row.week < found.due) return 'a reminder was missed';
  if (row.left > 0) return `${row.left} clocks were not looked at`;
  if (found.again > 0) return 'a second sweep wrote more';
  return row.all === found.offered && row.told === found.offered
    ? null
    : 'a reminder was offered without one message of its own';
}
