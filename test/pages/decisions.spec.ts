import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { aDecidedMeeting, EXEMPT_WORD } from '../support/a-decided-meeting.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/committees/crime-and-disorder/meetings/2023-07-19';
const DESK = `/app${MEETING}/decisions`;

let world: WebWorld;
let meetingId: string;

const get = (path: string) => world.stranger().see(path);

beforeAll(async () => {
  world = await WebWorld.begin();
  ({ meetingId } = await aDecidedMeeting(world));
});

afterAll(() => world.end());

describe('The decisions of a meeting', () => {
  test('are not there before it is concluded, nor to be published', async () => {
    const officer = await world.at('officer');
    expect((await officer.see(DESK)).status).toBe(409);
    expect((await get(`${MEETING}/decisions`)).status).toBe(404);
    await world.app
      .get(MeetingsService)
      .conclude({ actor: await world.as('officer'), id: meetingId });
  });

  test('wait on Home until the working day after, and then are late', async () => {
    const officer = await world.at('officer');
    const { body } = await officer.see('/app');
    expect(body).toContain(
      'Publish the decisions of the Crime and Disorder Committee, 19 July 2023',
    );
  });

  test('are looked at, and published by an officer alone', async () => {
    expect((await (await world.at('member one')).see(DESK)).status).toBe(403);
    const officer = await world.at('officer');
    const check = await officer.see(DESK);
    expect(check.body).toContain('One decision is not for publication');
    expect(check.body).toContain('Thursday 20 July 2023');
    expect(check.body).not.toContain(EXEMPT_WORD);
    const old = await officer.send(DESK, { version: '1' });
    expect([old.status, old.body.includes('This meeting changed while')]).toEqual([409, true]);
    const key = /name="key" value="([^"]+)"/.exec(check.body)?.[1] ?? '';
    const done = await officer.send(DESK, { key });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${MEETING}/decisions`]);
    expect((await officer.send(DESK, { key })).status).toBe(303);
    expect((await officer.see(DESK)).body).toContain('Nothing has changed since.');
    expect((await officer.see('/app')).body).not.toContain('Publish the decisions of');
    expect((await officer.see(`/app${MEETING}`)).body).toContain('Decisions published');
  });

  test('are public, with what the public may know of an exempt one', async () => {
    const { status, body, headers } = await get(`${MEETING}/decisions`);
    expect(status).toBe(200);
    expect(body).toContain('<strong>RESOLVED</strong>');
    expect(body).toContain('it be recommended to Marchfield Police that');
    expect(body).toContain('CARRIED by affirmation');
    expect(body).toContain('Bids for a contract');
    expect(headers.get('set-cookie')).toBeNull();
    const again = await world
      .stranger()
      .see(`${MEETING}/decisions`, { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await get(MEETING)).body).toContain('What was decided');
  });

  test('each have an address, with item, vote and recommendation', async () => {
    const { body } = await get('/decisions');
    const href = /href="(\/decisions\/crime-and-disorder-[^"]+)">Road safety/.exec(body)?.[1] ?? '';
    const one = await get(href);
    expect(one.status).toBe(200);
    expect(one.body).toContain(`${MEETING}/items/2`);
    expect(one.body).toMatch(/Recommendation <a[^>]*>CDC-[^,]+<\/a>, to Marchfield Police/);
    const officer = await world.at('officer');
    const { body: recommended } = await officer.see('/app/recommendations/CDC-2023-1');
    expect(recommended).toContain(`href="${href}"`);
    const api = await get(`/api/v1${href}`);
    expect(JSON.parse(api.body)).toMatchObject({ kind: 'recommend', for: 3, against: 0 });
    expect((await get('/decisions/no-such-thing')).status).toBe(404);
  });

  test('are told nowhere with a word that is exempt', async () => {
    const lists = ['/decisions', '/decisions.json', '/decisions.csv', '/decisions.atom'];
    const own = [`${MEETING}/decisions`, `${MEETING}/decisions.json`, '/api/v1/decisions'];
    const feeds = ['/meetings.atom', '/committees/crime-and-disorder/meetings.atom'];
    for (const path of [...lists, ...own, ...feeds]) {
      const { status, body } = await get(path);
      expect([path, status, body.includes(EXEMPT_WORD)]).toEqual([path, 200, false]);
    }
    const found = await get(`/decisions?text=${EXEMPT_WORD}`);
    expect(found.body).toContain('No decision fits what you asked for.');
    expect((await get('/meetings.atom')).body).toContain('Decisions');
  });
});

describe('The register of decisions', () => {
  test('is narrowed by committee, year, kind and words', async () => {
    const titles = async (query: string) => {
      const { items } = JSON.parse((await get(`/decisions.json${query}`)).body) as {
        items: { itemTitle: string }[];
      };
      return items.map(({ itemTitle }) => itemTitle);
    };
    expect(await titles('')).toEqual(['Road safety outside schools', 'Bids for the night bus']);
    expect(await titles('?kind=approve')).toEqual(['Bids for the night bus']);
    expect(await titles('?text=crossings')).toEqual(['Road safety outside schools']);
    expect(await titles('?year=2022')).toEqual([]);
    expect(await titles('?committee=crime-and-disorder&year=2023')).toHaveLength(2);
  });

  test('says what is wrong with a question, and keeps what was typed', async () => {
    const { status, body } = await get('/decisions?year=soon&text=roads');
    expect(status).toBe(422);
    expect(body).toContain('Give a year, such as 2026');
    expect(body).toContain('value="roads"');
  });

  test('a spreadsheet runs nothing of it', async () => {
    const { body } = await get('/decisions.csv');
    expect(body.split('\r\n')).toHaveLength(4);
  });
});

describe('Decisions that are withdrawn', () => {
  test('answer 410 at every address, and are not in the register', async () => {
    const before = await get('/decisions');
    const href = /href="(\/decisions\/crime-and-disorder-[^"]+)"/.exec(before.body)?.[1] ?? '';
    const officer = await world.at('officer');
    const { body } = await officer.see(`/app${MEETING}/withdrawal`);
    const what = /value="(decisions [0-9a-f-]{36})"/.exec(body)?.[1] ?? '';
    await officer.send(`/app${MEETING}/withdrawal`, { what, reason: 'A vote was misread.' });
    for (const path of [`${MEETING}/decisions`, href]) {
      const gone = await get(path);
      expect([gone.status, gone.body.includes('A vote was misread.')]).toEqual([410, true]);
    }
    expect((await get('/decisions')).body).toContain('No decision is published yet.');
    const published = await officer.send(DESK, {});
    expect(published.status).toBe(303);
    expect((await get(`${MEETING}/decisions`)).status).toBe(200);
  });
});
