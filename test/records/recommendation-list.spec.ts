import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SettableTime } from '#platform';
import { openDataSource } from '#records/database';
import { Recorder } from '#records/record';
import { RecommendationsQueries, STATE_GROUPS, type ListFilter } from '#records/recommendations';
import { localDate, type Actor, type Grant } from '#rules';
import { authorityId, authoritySlug, committeeId, councilId } from '../bench/seed/directory.js';
import { recordAt, type SeededRecord } from '../bench/seed/record.js';
import { seed } from '../bench/seed/seed.js';
import { aDatabase, type TestDatabase } from '../support/servers.js';
import { statementsOf } from '../support/statements.js';

const TODAY = localDate('2026-11-20');
const RECORDS = 2_000;
const records = Array.from({ length: RECORDS }, (_, n) => recordAt(n, TODAY));
let database: TestDatabase;
let dataSource: DataSource;
let queries: RecommendationsQueries;

beforeAll(async () => {
  database = await aDatabase();
  await seed({ url: database.url, records: RECORDS, today: TODAY });
  dataSource = await openDataSource(database.url, 2);
  const time = new SettableTime(`${TODAY}T12:00:00.000Z`);
  queries = new RecommendationsQueries(new Recorder(dataSource, time));
}, 60_000);
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const somebodyWith = (...grants: readonly Grant[]): Actor => ({
  kind: 'person',
  id: councilId(0),
  name: 'Somebody',
  grants,
});
const officer = somebodyWith({ role: 'officer', scope: { kind: 'council', id: councilId(3) } });
const member = somebodyWith({ role: 'member', scope: { kind: 'committee', id: committeeId(53) } });
const contact = somebodyWith({
  role: 'authority contact',
  scope: { kind: 'authority', id: authorityId(3) },
});
const officerAndContact = somebodyWith(...officer.grants, {
  role: 'authority contact',
  scope: { kind: 'authority', id: authorityId(4) },
});

const isOfCouncil = (record: SeededRecord) => record.council === 3;
const wasSentTo = (authority: number) => (record: SeededRecord) =>
  record.authorityId === authorityId(authority) && record.sentOn !== null;

const READERS = {
  'an officer of the council': [officer, isOfCouncil],
  'a member of one committee': [member, (record: SeededRecord) => record.committee === 53],
  'a contact of one authority': [contact, wasSentTo(3)],
  'an officer who is also a contact elsewhere': [
    officerAndContact,
    (record: SeededRecord) => isOfCouncil(record) || wasSentTo(4)(record),
  ],
} as const;

const isRunning = ({ counted, state }: SeededRecord) => counted !== null && state !== 'closed';
const isOverdue = (record: SeededRecord) =>
  isRunning(record) && record.counted !== null && record.counted.due < TODAY;

function belongs(record: SeededRecord, filter: ListFilter): boolean {
  const { group, authority, committee, text, state, year, tag } = filter;
  const states: readonly string[] | null = group === undefined ? null : STATE_GROUPS[group].states;
  return (
    (authority === undefined || record.authoritySlug === authority) &&
    (committee === undefined || `committee-${record.committee}` === committee) &&
    (state === undefined || record.state === state) &&
    (year === undefined || record.madeOn.startsWith(year)) &&
    tag === undefined &&
    (text === undefined || record.wording.includes(text)) &&
    (group !== 'overdue' || isOverdue(record)) &&
    (states === null || states.includes(record.state))
  );
}

/** By the slow way: what waits by its date, then the rest from the newest. */
function sorted(found: readonly SeededRecord[]): readonly string[] {
  const key = (record: SeededRecord) => {
    const due = isRunning(record) ? record.counted?.due : undefined;
    const age = 9_999_999 - Date.parse(record.madeOn) / 86_400_000;
    return `${due ?? '9999-12-31'} ${due === undefined ? age : 0} ${record.id}`;
  };
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ id }) => id);
}

async function inPages(actor: Actor, filter: ListFilter, most: number): Promise<string[]> {
  const ids: string[] = [];
  let after = null;
  for (;;) {
    const rows = await queries.list(actor, { filter, after, most });
    ids.push(...rows.map(({ id }) => id));
    after = rows.at(-1) ?? null;
    if (rows.length < most) return ids;
  }
}

const FILTERS: readonly ListFilter[] = [
  {},
  { authority: authoritySlug(3) },
  { authority: authoritySlug(103), group: 'awaiting-answer' },
  { committee: 'committee-53', group: 'overdue' },
  { text: 'night buses' },
  { authority: 'nobody' },
  { state: 'acknowledged' },
  { state: 'in progress', group: 'overdue', text: 'ward' },
  { year: '2026', committee: 'committee-3' },
  { tag: 'no-such-tag' },
  ...Object.keys(STATE_GROUPS).map((group): ListFilter => ({ group: group as 'closed' })),
];

describe.each(Object.entries(READERS))('to %s', (_who, [actor, mayRead]) => {
  test.each(FILTERS)(
    'the list by %j is what the slow way finds, in order, page by page',
    async (filter) => {
      const expected = sorted(records.filter((one) => mayRead(one) && belongs(one, filter)));
      expect(await inPages(actor, filter, 7)).toEqual(expected);
    },
  );

  test.each(FILTERS)('the counts by %j leave its own group aside', async (filter) => {
    const { counts } = await queries.page(actor, { filter, after: null, most: 1 });
    const { group: _its, ...rest } = filter;
    const reached = records.filter((one) => mayRead(one) && belongs(one, rest));
    const groups = Object.keys(STATE_GROUPS) as (keyof typeof STATE_GROUPS)[];
    const expected = groups.map((group) => [
      group,
      reached.filter((one) => belongs(one, { group })).length,
    ]);
    expect(counts).toEqual({ ...Object.fromEntries(expected), all: reached.length });
  });
});

test('nobody finds anything without a grant', async () => {
  expect(await inPages(somebodyWith(), {}, 7)).toEqual([]);
  expect(await queries.choices(somebodyWith())).toEqual({
    authorities: [],
    committees: [],
    topics: [],
    tags: [],
    officers: [],
    priorities: [],
  });
});

test('the choices are the authorities and committees that have something to show', async () => {
  const { authorities, committees } = await queries.choices(officer);
  const slugs = new Set(records.filter(isOfCouncil).map(({ authoritySlug: slug }) => slug));
  expect(new Set(authorities.map(({ slug }) => slug))).toEqual(slugs);
  expect(committees.map(({ slug }) => slug).toSorted()).toEqual(['committee-3', 'committee-53']);
});

test.each([1, 100])(
  'a page of %i rows is one statement, with all that stands beside it and goes round it',
  async (most) => {
    const asked = { filter: {}, after: null, most };
    const alone = await queries.page(officer, asked);
    let found = null;
    const sent = await statementsOf(async () => {
      found = await queries.pageWithChoices(officer, asked);
    });
    expect(sent).toHaveLength(1);
    expect(found).toEqual({ ...alone, choices: await queries.choices(officer) });
    expect(alone.rows.length).toBe(Math.min(most, records.filter(isOfCouncil).length));
  },
);
