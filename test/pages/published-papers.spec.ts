import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { papersHash } from '#records/publication';
import {
  aConvenedMeeting,
  aDocument,
  anExemption,
  aReport,
  aReportContent,
  PARAGRAPHS,
} from '../support/papers.js';
import { statementsOf } from '../support/statements.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const SECRET = 'canarywordxyz';
const PUBLIC = '/committees/crime-and-disorder/meetings/2023-07-19';
const STAFF = `/app${PUBLIC}`;
let world: WebWorld;
let officer: Visitor;
let reader: Visitor;
let meetingId = '';
let itemIds: readonly string[] = [];
let map = '';

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  officer = await world.at('officer');
  reader = world.stranger();
  const late = await aReport(world, {
    slug: 'late',
    state: 'drafting',
    content: aReportContent({ title: 'Burglary' }),
  });
  const reportId = await aReport(world, {
    slug: 'agreement',
    exemptTexts: { [PARAGRAPHS.exempt]: `The price is ${SECRET}.` },
  });
  await anExemption(world, { kind: 'paragraph', subjectId: PARAGRAPHS.exempt, reportId });
  ({ meetingId, itemIds } = await aConvenedMeeting(world, [
    ['Community Safety Agreement', reportId],
    ['A contract', null],
    ['Burglary', late],
  ]));
  const [first = '', second = ''] = itemIds;
  map = await aDocument(world, { title: 'Map', meetingId, itemId: first, key: 'documents/map' });
  await world.app.get<FileStore>(FILES).put('documents/map', Buffer.from('%PDF-1.7 a map'));
  await aDocument(world, { title: `Terms ${SECRET}`, meetingId, itemId: second });
  await anExemption(world, { kind: 'agenda item', subjectId: second, meetingId });
}, 60_000);
afterAll(() => world.end());

async function press(path: string, fields: Record<string, string | readonly string[]> = {}) {
  const asked = await officer.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return officer.send(path, { ...hiddenIn(asked.body), ...fields });
}

describe('an officer checks the papers', () => {
  test('sees on one page what blocks, with a link to its mend, and cannot publish', async () => {
    const { body } = await officer.see(`${STAFF}/check`);
    const text = textOf(body);
    expect(text).toContain('What must be put right: 1');
    expect(text).toContain('Item 3, “Burglary”: the report is being drafted.');
    expect(body).toContain(`href="${STAFF}/items/3"`);
    expect(body).not.toContain('Go on to publish');
    const refused = await press(`${STAFF}/publication`);
    expect(refused.status).toBe(422);
    expect(textOf(refused.body)).toContain('Item 3, “Burglary”: the report is being drafted.');
    expect((await reader.see(PUBLIC)).status).toBe(404);
  });

  test('says that a report is to follow and why, then publishes', async () => {
    const nothing = await press(`${STAFF}/items/3/to-follow`, { reason: '' });
    expect([nothing.status, textOf(nothing.body).includes('Give the reason')]).toEqual([422, true]);
    const reason = 'The figures come on Friday.';
    expect((await press(`${STAFF}/items/3/to-follow`, { reason })).status).toBe(303);
    const { body } = await officer.see(`${STAFF}/check`);
    expect(textOf(body)).toContain('Nothing must be put right');
    expect(body).toContain(`href="${STAFF}/publication"`);
    world.time.set('2023-07-11T09:00:00Z');
    officer = await world.at('officer');
    expect((await press(`${STAFF}/publication`)).status).toBe(303);
  });
});

describe('anybody reads the papers without an account', () => {
  test.each([
    ['/', 'Crime and Disorder Committee, Wednesday 19 July 2023, 10:00'],
    ['/meetings', 'Crime and Disorder Committee, Wednesday 19 July 2023, 10:00'],
    ['/committees', 'Crime and Disorder Committee'],
    ['/committees/crime-and-disorder', 'Wednesday 19 July 2023, 10:00'],
    [PUBLIC, 'open to inspection until Wednesday 18 July 2029'],
    [`${PUBLIC}/items/1`, 'The partnership met four times.'],
    [`${PUBLIC}/items/2`, 'Exempt: not for publication, paragraph 3'],
    [`${PUBLIC}/changes`, 'Nothing has changed since.'],
  ])('%s has no cookie, a tag, and nothing exempt', async (path, words) => {
    const visitor = world.stranger();
    const seen = await visitor.see(path);
    expect([seen.status, visitor.cookies.size]).toEqual([200, 0]);
    expect(textOf(seen.body)).toContain(words);
    expect(seen.body).not.toContain(SECRET);
    expect(seen.body.match(/<h1/g)).toHaveLength(1);
    expect(seen.headers.get('cache-control')).toBe('no-cache');
    const tag = seen.headers.get('etag') ?? '';
    expect((await visitor.see(path, { 'if-none-match': tag })).status).toBe(304);
  });

  test.each([
    ['/meetings', 2],
    [PUBLIC, 1],
    [`${PUBLIC}/items/1`, 1],
    [`${PUBLIC}/changes`, 1],
    ['/committees/crime-and-disorder', 3],
  ])('%s takes %i statements of its own', async (path, most) => {
    // Whoever brings a cookie is answered anew.
    reader.cookies.set('asks', 'anew');
    const told = await statementsOf(() => reader.see(path));
    expect(told.filter((text) => /FROM (publications|meetings|committees)/.test(text)).length).toBe(
      most,
    );
    expect(told.length).toBeLessThanOrEqual(most + 1);
  });

  test('a report has its numbers as anchors, and says why a paragraph is left out', async () => {
    const { body } = await reader.see(`${PUBLIC}/items/1`);
    expect(body).toContain('id="p-1.1"');
    const text = textOf(body);
    expect(text).toContain('Exempt: not for publication, paragraph 3');
    expect(text).toContain('Why the public interest asks for it: A contract is being let.');
    expect(text).toContain('Strategic assessment 2022');
    expect(text).toContain('Next item');
  });

  test('an item whose report is to follow says so', async () => {
    expect(textOf((await reader.see(`${PUBLIC}/items/3`)).body)).toContain(
      'The report is to follow: The figures come on Friday.',
    );
  });

  test('a paper comes as a file to be saved, in a sandbox, known by its hash', async () => {
    const { status, headers, body } = await reader.see(`${PUBLIC}/items/1/papers/map`);
    expect([status, body]).toEqual([200, '%PDF-1.7 a map']);
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Map.pdf");
    expect(headers.get('content-security-policy')).toContain('sandbox');
    const tag = headers.get('etag') ?? '';
    const again = await reader.see(`${PUBLIC}/items/1/papers/map`, { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect((await reader.see(`${PUBLIC}/items/2/papers/terms-${SECRET}`)).status).toBe(404);
  });

  test('the papers as data can be shown to be unchanged by their hash', async () => {
    const { publications } = JSON.parse((await reader.see(`${PUBLIC}/papers.json`)).body);
    expect(publications).toHaveLength(1);
    const [{ hash, papers }] = publications;
    expect(JSON.stringify(papers)).not.toMatch(/documents\/map|canaryword/);
    expect(papersHash(papers)).toBe(hash);
  });

  test.each(['/meetings', '/committees/crime-and-disorder/meetings'])(
    '%s has twins for machines',
    async (list) => {
      const json = JSON.parse((await reader.see(`${list}.json`)).body);
      expect(json.items[0]).toMatchObject({ heldOn: '2023-07-19', items: 3, supplements: 0 });
      const csv = await reader.see(`${list}.csv`);
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(csv.body.split('\r\n')[1]).toContain('Crime and Disorder Committee,2023-07-19,10:00');
      const feed = await reader.see(`${list}.atom`);
      expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(feed.body).toContain('<updated>2023-07-11T09:00:00Z</updated>');
      expect([json, csv.body, feed.body].join()).not.toContain(SECRET);
    },
  );
});

describe('members read what the public may not', () => {
  test('marked as such, and nobody else does', async () => {
    const member = await world.at('member one');
    const one = await member.see(`${STAFF}/papers/items/1`);
    expect(one.body).toContain(`The price is ${SECRET}.`);
    expect(textOf(one.body)).toContain('Exempt: not for publication, paragraph 3');
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect((await member.see(`${STAFF}/papers`)).status).toBe(200);
    const outsider = await world.at('police contact');
    expect((await outsider.see(`${STAFF}/papers`)).status).toBe(404);
    expect((await reader.see(`${STAFF}/papers`)).status).toBe(303);
  });
});

describe('after publication', () => {
  test('a supplement brings what came late, and the changes page says what, when and why', async () => {
    await aDocument(world, { title: 'Figures', meetingId, itemId: itemIds[0] ?? '' });
    world.time.set('2023-07-14T09:00:00Z');
    officer = await world.at('officer');
    const asked = await officer.see(`${STAFF}/supplement`);
    expect(textOf(asked.body)).toContain('Item 1: Community Safety Agreement “Figures”');
    const reason = 'The figures came on Thursday.';
    const nothing = await press(`${STAFF}/supplement`, { reason });
    expect([nothing.status, textOf(nothing.body).includes('Tick what goes out')]).toEqual([
      422,
      true,
    ]);
    expect((await press(`${STAFF}/supplement`, { reason, items: '1' })).status).toBe(303);
    const changes = textOf((await reader.see(`${PUBLIC}/changes`)).body);
    expect(changes).toContain('Supplement 1 published: item 1 14 July 2023, 10:00');
    expect(changes).toContain(reason);
    expect(textOf((await reader.see(`${PUBLIC}/items/1`)).body)).toContain('Figures');
  });

  test('the page of a published report leads to where it is taken back everywhere', async () => {
    const page = '/app/committees/crime-and-disorder/reports/agreement';
    const { body } = await officer.see(page);
    expect(body).toContain(`href="${STAFF}/withdrawal"`);
    expect(body).not.toContain(`href="${page}/withdrawal"`);
  });

  test('a withdrawn paper is gone at once, and its address tells the reason', async () => {
    const unsure = await press(`${STAFF}/withdrawal`, { reason: 'It shows a home address.' });
    expect([unsure.status, textOf(unsure.body).includes('Choose what is withdrawn')]).toEqual([
      422,
      true,
    ]);
    expect(unsure.body).toContain('It shows a home address.');
    const what = `document ${map}`;
    const done = await press(`${STAFF}/withdrawal`, { what, reason: 'It shows a home address.' });
    expect(done.status).toBe(303);
    const gone = await reader.see(`${PUBLIC}/items/1/papers/map`);
    expect(gone.status).toBe(410);
    expect(textOf(gone.body)).toContain('It was withdrawn: It shows a home address.');
    const item = textOf((await reader.see(`${PUBLIC}/items/1`)).body);
    expect(item).toContain('Withdrawn on 14 July 2023: It shows a home address.');
    expect(item).not.toContain('Map');
    const whole = `agenda item ${itemIds[1]}`;
    await press(`${STAFF}/withdrawal`, { what: whole, reason: 'A mistake.' });
    expect((await reader.see(`${PUBLIC}/items/2`)).status).toBe(410);
    expect(textOf((await reader.see(PUBLIC)).body)).not.toContain('A contract');
    const { body } = await reader.see(`${PUBLIC}/papers.json`);
    expect(body).not.toMatch(/"A contract"|"Map"/);
    expect(JSON.parse(body).publications[0].hash).toBeNull();
  });
});

describe('the API', () => {
  test('checks, tells the papers and withdraws with the same words', async () => {
    const at = `/api/v1${PUBLIC}`;
    const check = JSON.parse((await officer.see(`${at}/check`)).body);
    expect(check.lastLawfulDay).toBe('2023-07-11');
    const papers = JSON.parse((await officer.see(`${at}/papers`)).body);
    expect(papers.access.papersUntil).toBe('2029-07-18');
    expect(JSON.stringify(papers)).not.toContain('documents/map');
    expect((await reader.see(`${at}/papers`)).status).toBe(401);
  });
});
