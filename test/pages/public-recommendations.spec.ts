import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AnnualReportsQueries } from '#records/annual-reports';
import { DecisionsService } from '#records/decisions';
import { FollowingService } from '#records/following';
import { MeetingsService } from '#records/meetings';
import { RecommendationsService } from '#records/recommendations';
import { ResolutionsService } from '#records/resolutions';
import { ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { aDecidedMeeting } from '../support/a-decided-meeting.js';
import { textOf } from '../support/seen-text.js';
import { WebWorld } from '../support/web-world.js';

const PUBLIC = '/recommendations/CDC-2023-1';
const KEPT_WORD = 'Gannetmole';

let world: WebWorld;
let meetingId = '';
let resolutionId = '';
let keptResolutionId = '';
let id = '';

const get = (path: string) => world.stranger().see(path);
const everywhere = ['/recommendations', '.json', '.csv', '.atom'].map((one) =>
  one.startsWith('/') ? one : `/recommendations${one}`,
);

beforeAll(async () => {
  world = await WebWorld.begin();
  const { items, ...sitting } = await aDecidedMeeting(world);
  ({ meetingId } = sitting);
  const officer = await world.as('officer');
  const motion = await world.app.get(ResolutionsService).draft(officer, {
    agendaItemId: items[2] ?? '',
    kind: 'recommend',
    wording: `That the brigade be asked about ${KEPT_WORD}.`,
  });
  await world.app.get(RecommendationsService).draft(officer, {
    resolutionId: motion.id,
    wording: `It tell how ${KEPT_WORD} is guarded.`,
    sourceParagraph: null,
    addressees: [{ authorityId: world.fire, regime: 'CD_S19', local: null }],
  });
  await world.carry(motion.id);
  keptResolutionId = motion.id;
  const [made] = await world.dataSource.query<{ id: string; resolutionId: string }[]>(
    `SELECT a.id, r.resolution_id AS "resolutionId" FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id WHERE r.reference = 'CDC-2023-1'`,
  );
  ({ id = '', resolutionId = '' } = made ?? {});
}, 90_000);
afterAll(() => world.end());

test('nothing is public before the decision that made it is published', async () => {
  expect((await get(PUBLIC)).status).toBe(404);
  expect((await get('/authorities/police')).status).toBe(404);
  expect(textOf((await get('/recommendations')).body)).toContain(
    'No recommendation is published yet.',
  );
});

test('once it is, its words, whom it asked and its decision are for everybody, without a cookie', async () => {
  const act = { actor: await world.as('officer'), id: meetingId };
  await world.app.get(MeetingsService).conclude(act);
  await world.app.get(DecisionsService).publish(act);
  await world.send(id);
  const { status, body, headers } = await get(PUBLIC);
  expect(status).toBe(200);
  expect([headers.get('set-cookie'), headers.get('cache-control')]).toEqual([null, 'no-cache']);
  const text = textOf(body);
  expect(text).toContain('A joint plan for crossings be published by December.');
  expect(text).toContain('Marchfield Police Waiting for an answer Answer due 16 August 2023');
  expect(text).toContain('Sent 0 days ago and not answered yet');
  const [, decision = ''] = /href="(\/decisions\/[^"]+)"/.exec(body) ?? [];
  expect((await get(decision)).body).toContain(`href="${PUBLIC}"`);
  expect((await get('/committees/crime-and-disorder')).body).toContain(
    '/recommendations?committee=crime-and-disorder',
  );
});

test('what is on an exempt item is on no public page, and looks like what never was', async () => {
  const kept = await get('/recommendations/CDC-2023-2');
  const never = await get('/recommendations/CDC-2023-99');
  expect([kept.status, never.status]).toEqual([404, 404]);
  expect(textOf(kept.body)).toBe(textOf(never.body));
  expect((await get('/authorities/fire')).status).toBe(404);
  for (const address of [...everywhere, PUBLIC, '/authorities/police']) {
    expect((await get(address)).body).not.toContain(KEPT_WORD);
  }
});

test('lists and their twins hold the same, narrowed alike', async () => {
  const list = await get('/recommendations?authority=police&standing=awaiting');
  expect(textOf(list.body)).toContain('CDC-2023-1');
  const { items } = JSON.parse((await get('/recommendations.json?authority=police')).body) as {
    items: object[];
  };
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    reference: 'CDC-2023-1',
    to: [{ authoritySlug: 'police', due: '2023-08-16', isOverdue: false, answer: null }],
  });
  expect((await get('/recommendations.csv')).body.trim().split('\r\n')).toHaveLength(2);
  expect((await get('/recommendations.atom')).body.match(/<entry>/g)).toHaveLength(1);
  const closed = await get('/recommendations?standing=closed');
  expect(textOf(closed.body)).toContain('No recommendation fits what you asked for.');
  const odd = [
    'standing=open',
    'page=0',
    'page=x',
    'authority=a&authority=b',
    'standing=__proto__',
  ];
  for (const question of odd) {
    expect([question, (await get(`/recommendations?${question}`)).status]).toEqual([question, 422]);
  }
});

test('an answer is told by its day until the committee has considered it, and then in its words', async () => {
  const police = { actor: await world.as('police signatory'), id };
  await world.app.get(ResponsesService).respond(police, {
    decision: 'accepted in part',
    reason: 'Only the northern crossings are ours.',
    action: 'Publish a plan for the north.',
    owner: 'Chief Inspector Unnamed Person',
    targetDate: localDate('2023-12-01'),
    how: 'online',
  });
  const before = textOf((await get(PUBLIC)).body);
  expect(before).toContain('Answered 19 July 2023');
  expect(before).toContain('is published here once the committee has considered it');
  expect(before).not.toContain('northern');
  expect((await get('/recommendations.json')).body).not.toContain('northern');
  const following = world.app.get(FollowingService);
  const clerk = { actor: await world.as('officer'), id };
  await following.consider(clerk, { outcome: 'satisfied', resolutionId, remark: null });
  const { body } = await get(PUBLIC);
  const after = textOf(body);
  expect(after).toContain('Only the northern crossings are ours.');
  expect(after).toContain('Satisfied with the response Considered on Wednesday 19 July 2023');
  expect(after).not.toContain('Unnamed Person');
});

test('an authority’s page tells how it answers what is public, and everything it was asked', async () => {
  const text = textOf((await get('/authorities/police')).body);
  expect(text).toContain('The one answer came in time');
  expect(text).toMatch(/Marchfield Police 1 answered 0 late 0 days Limit 28 days 0 awaited/);
  expect(text).toContain('CDC-2023-1');
});

test('hostile names are missing pages like any other', async () => {
  const names = ["x' OR '1'='1", '../app', '%00', '<script>', 'a'.repeat(2_000), '__proto__', 'é%'];
  for (const name of names) {
    const word = encodeURIComponent(name);
    const statuses = [
      (await get(`/recommendations/${word}`)).status,
      (await get(`/authorities/${word}`)).status,
    ];
    expect([name.slice(0, 9), ...statuses.map((one) => one >= 400 && one < 500)]).toEqual([
      name.slice(0, 9),
      true,
      true,
    ]);
  }
});

test('that it is closed is public; as what, only by a decision everybody may read', async () => {
  const year = world.app.get(AnnualReportsQueries);
  const asked = { committee: 'crime-and-disorder', year: '2023-24' };
  const closedAs = async () =>
    (await year.publicYear(await world.as('officer'), asked)).rows.map((row) => row.closedAs);
  await world.dataSource.query(
    `INSERT INTO closures (id, addressee_id, resolution_id, kind, reason, closed_on)
     VALUES (gen_random_uuid(), $1, $2, 'withdrawn', $3, '2023-07-19')`,
    [id, keptResolutionId, KEPT_WORD],
  );
  await world.dataSource.query(
    `UPDATE addressees SET state = 'closed', version = version + 1 WHERE id = $1`,
    [id],
  );
  expect(await closedAs()).toEqual([null]);
  const kept = textOf((await get(PUBLIC)).body);
  expect(kept).toContain('Closed Closed, 19 July 2023');
  expect(kept).not.toMatch(/withdrawn|Gannetmole/i);
  await world.dataSource.query('UPDATE closures SET resolution_id = $1', [resolutionId]);
  expect(await closedAs()).toEqual(['withdrawn']);
  expect(textOf((await get(PUBLIC)).body)).toContain('Closed: withdrawn');
});

test('once the decision is taken back, the page is missing again', async () => {
  await world.dataSource.query(
    `INSERT INTO withdrawals (id, meeting_id, subject_kind, subject_id, title, reason, withdrawn_on, withdrawn_at, withdrawn_by)
     SELECT gen_random_uuid(), p.meeting_id, 'decisions', p.id, 'The decisions', 'Wrong.', '2023-07-20', now(), 'The officer'
     FROM decisions_publications p`,
  );
  expect((await get(PUBLIC)).status).toBe(404);
  expect((await get('/recommendations.json')).body).toBe('{"items":[]}');
});
