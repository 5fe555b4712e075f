import { NestFactory } from '@nestjs/core';
import { Module, type DynamicModule } from '@nestjs/common';
import { atLondon } from '#rules';
import type { Config } from '#platform/config';
import { newToken } from '#platform/ids';
import { SettableTime } from '#platform/time';
import { Postroom, PostroomModule } from '#postroom';
import { migrateDatabase } from '#records/database';
import { LedgerQueries } from '#records/ledger';
import { RecordsModule } from '#records/module';
import { readActionPlan } from '#records/papers';
import { paperText } from '../import-plan/paper.js';
import { ownPlan } from '../staging/own-plan.js';
import { Stage } from '../staging/stage.js';
import type { Terminal } from '../terminal/index.js';
import { aboutWhom, addressesOf, enlistCast, type Cast } from './cast.js';
import { checkLetters, type Check } from './check-letters.js';
import { expectedLetters } from './expected-letters.js';
import { ledgerLines, type LedgerLine } from './ledger-lines.js';
import { liveThrough } from './live-through.js';
import type { Period } from './period.js';
import { script } from './script.js';
import { SITTINGS, YEARLY_SITTINGS } from './story-dates.js';
import { scratch, type Scratch } from './servers.js';

/** The plan as it was read, and how many of its rows are actions in the record at the end. */
export interface ImportedPlan {
  readonly file: string;
  readonly rows: number;
  readonly accountedFor: number;
  readonly groups: number;
  readonly written: number;
}

export interface Rehearsal extends Period {
  readonly plan: ImportedPlan;
  readonly lines: readonly LedgerLine[];
  readonly check: Check;
}

/**
 * Lives through a period in a scratch database, through the services, the outbox, the queue and the mailbox that
 * people use, on a clock that is set; reads the ledger back and checks every letter of every ladder.
 * @throws before anything is started when the plan cannot be read
 */
export async function rehearse(
  asked: Period & { readonly plan?: string; readonly terminal: Terminal },
): Promise<Rehearsal> {
  const { from, to, terminal } = asked;
  const file = asked.plan ?? ownPlan();
  const text = paperText(file);
  readActionPlan(text, []);
  const place = await scratch(terminal);
  try {
    await migrateDatabase(place.databaseUrl);
    const time = new SettableTime(atLondon(from, '08:00'));
    const app = await NestFactory.createApplicationContext(HouseModule.on(place, time), {
      logger: false,
      abortOnError: false,
    });
    try {
      const stage = new Stage(app, time);
      const cast = await enlistCast(stage);
      await liveThrough(stage, { from, to }, script(stage, cast, text));
      return { from, to, ...(await account(stage, cast, { from, to, file, text })) };
    } finally {
      await app.get(Postroom).close();
      await app.close();
    }
  } finally {
    await place.clear();
  }
}

/** What the record tells of it, and whether it is what should have been. */
async function account(
  stage: Stage,
  { councilId }: Cast,
  lived: Period & { readonly file: string; readonly text: string },
): Promise<Omit<Rehearsal, 'from' | 'to'>> {
  const ledger = stage.app.get(LedgerQueries);
  const events = await ledger.events(councilId);
  const rungs = await ledger.rungs(councilId);
  const letters = await ledger.letters(councilId);
  return {
    lines: ledgerLines({ events, rungs, letters }),
    plan: {
      ...planOf(lived),
      written: events.filter(({ event }) => event === 'action.planned').length,
    },
    check: checkLetters(
      expectedLetters(events, {
        from: lived.from,
        to: lived.to,
        sittings: YEARLY_SITTINGS,
        meetings: Object.values(SITTINGS),
        addressesOf: (audience, subject) => addressesOf(audience, aboutWhom(subject)),
      }),
      letters,
      rungs,
    ),
  };
}

function planOf({ file, text }: { readonly file: string; readonly text: string }) {
  const { rows, groups, accounted } = readActionPlan(text, []);
  return { file, rows: rows.length, accountedFor: accounted.rows, groups: groups.length };
}

/** The rooms of a worker, in the process of the rehearsal. */
@Module({})
class HouseModule {
  static on(place: Scratch, time: SettableTime): DynamicModule {
    const records = RecordsModule.on({ config: configOf(place), time, pool: 6 });
    const { queuePrefix } = place;
    return { module: HouseModule, imports: [records, PostroomModule.on({ queuePrefix })] };
  }
}

/** Settings that can write to nobody: the mailbox is the built-in one whatever the environment says. */
function configOf({ databaseUrl, redisUrl }: Scratch): Config {
  return {
    databaseUrl,
    redisUrl,
    environment: 'test',
    port: 3000,
    baseUrl: 'http://rehearsal.example',
    smtpUrl: null,
    mailFrom: 'scrutiny@marrowshire.example',
    bounceAddress: null,
    bounceSecret: null,
    appSecret: newToken(),
    dataDir: '.data',
    filesUrl: null,
    scannerUrl: null,
    today: null,
    logLevel: 'silent',
    trustProxy: false,
  };
}
