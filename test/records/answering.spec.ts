import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SettableTime } from '#platform';
import { AnsweringQueries } from '#records/answering';
import { openDataSource } from '#records/database';
import { Recorder } from '#records/record';
import { ageingOf, daysBetween, localDate, type Actor, type Grant, type LocalDate } from '#rules';
import { authorityId, committeeId, councilId } from '../bench/seed/directory.js';
import { recordAt, type SeededRecord } from '../bench/seed/record.js';
import { seed } from '../bench/seed/seed.js';
import { aDatabase, type TestDatabase } from '../support/servers.js';

const TODAY = localDate('2026-11-20');
const RECORDS = 1_000;
const records = Array.from({ length: RECORDS }, (_, n) => recordAt(n, TODAY));
interface Answered {
  readonly id: string;
  readonly decision: string;
  readonly submittedOn: LocalDate;
  readonly closedAs: string | null;
}

let database: TestDatabase;
let dataSource: DataSource;
let queries: AnsweringQueries;
let answers: readonly Answered[];

beforeAll(async () => {
  database = await aDatabase();
  await seed({ url: database.url, records: RECORDS, today: TODAY });
  dataSource = await openDataSource(database.url, 2);
  await dataSource.query(
    `UPDATE responses SET submitted_on = submitted_on + abs(hashtext(id::text)) % 30,
       decision = (ARRAY['accepted','accepted in part','not accepted','already in place'])[1 + abs(hashtext(id::text)) % 4]`,
  );
  answers = await dataSource.query<Answered[]>(
    `SELECT w.addressee_id AS id, w.decision, w.submitted_on AS "submittedOn", x.kind AS "closedAs"
     FROM responses w LEFT JOIN closures x ON x.addressee_id = w.addressee_id`,
  );
  const time = new SettableTime(`${TODAY}T12:00:00.000Z`);
  queries = new AnsweringQueries(new Recorder(dataSource, time));
}, 60_000);
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const somebodyWith = (grant: Grant): Actor => ({
  kind: 'person',
  id: councilId(0),
  name: 'Somebody',
  grants: [grant],
});

const READERS = [
  [
    'an officer of a council',
    somebodyWith({ role: 'officer', scope: { kind: 'council', id: councilId(3) } }),
    (one: SeededRecord) => one.council === 3,
  ],
  [
    'a member of one committee',
    somebodyWith({ role: 'member', scope: { kind: 'committee', id: committeeId(53) } }),
    (one: SeededRecord) => one.committee === 53,
  ],
  [
    'a contact of one authority',
    somebodyWith({ role: 'authority contact', scope: { kind: 'authority', id: authorityId(3) } }),
    (one: SeededRecord) => one.authorityId === authorityId(3) && one.sentOn !== null,
  ],
] as const;

test.each(READERS)(
  '%s is told the figures another way of counting gives',
  async (_, actor, sees) => {
    const { waiting, times, achieved } = await queries.answering(actor, null);
    const mine = records.filter(sees);
    const open = mine.filter(({ state }) => state !== 'closed');
    const aged = ageingOf(
      open.map(({ madeOn }) => ({ since: madeOn, count: 1 })),
      TODAY,
    );
    expect(ageingOf(waiting, TODAY)).toEqual(aged);
    const own = answers.filter(({ id }) => mine.some((one) => one.id === id));
    expect(achieved).toEqual({
      asked: mine.filter(({ sentOn }) => sentOn !== null).length,
      answered: own.length,
      accepted: own.filter(({ decision }) => decision !== 'not accepted').length,
      achieved: own.filter(({ closedAs }) => closedAs === 'implemented').length,
    });
    expect(own.length).toBeGreaterThan(0);
    expect(times.length).toBeGreaterThan(0);
    for (const one of times) {
      const record = mine.find(({ reference }) => reference === one.reference);
      const answer = own.find(({ id }) => id === record?.id);
      const days = record?.sentOn ? daysBetween(record.sentOn, answer?.submittedOn ?? TODAY) : null;
      const allowed =
        record?.sentOn && record.counted ? daysBetween(record.sentOn, record.counted.due) : null;
      expect(one).toMatchObject({ days, allowed, isLate: (days ?? 0) > (allowed ?? 0) });
    }
  },
);

test('of another committee there is nothing to tell', async () => {
  const [[, officer]] = READERS;
  const { waiting, times, achieved } = await queries.answering(officer, 'no-such-committee');
  expect([waiting, times, achieved.asked]).toEqual([[], [], 0]);
});
