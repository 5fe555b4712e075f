import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Visitor } from '../support/visitor.js';
import { aWebApp, type TestWeb } from '../support/web.js';

let web: TestWeb;
beforeAll(async () => {
  web = await aWebApp();
});
afterAll(() => web.stop());
const ask = (path: string) => new Visitor(web.address).see(path);

/** Every worked date the product promises, by rule, number, date: due date and its words. */
const WORKED = [
  ['CLEAR_DAYS', 5, '2019-06-18', '2019-06-10', 'Monday 10 June 2019'],
  ['CLEAR_DAYS', 5, '2023-07-19', '2023-07-11', 'Tuesday 11 July 2023'],
  ['CLEAR_DAYS', 5, '2026-12-30', '2026-12-18', 'Friday 18 December 2026'],
  ['CLEAR_DAYS', 5, '2027-04-06', '2027-03-25', 'Thursday 25 March 2027'],
  ['DAYS_FROM', 28, '2023-07-19', '2023-08-16', 'Wednesday 16 August 2023'],
  ['DAYS_FROM', 28, '2026-03-06', '2026-04-03', 'Friday 3 April 2026'],
  ['MONTHS_BEGINNING_WITH', 2, '2026-12-29', '2027-02-28', 'Sunday 28 February 2027'],
  ['MONTHS_BEGINNING_WITH', 2, '2026-12-30', '2027-02-28', 'Sunday 28 February 2027'],
  ['MONTHS_BEGINNING_WITH', 2, '2026-12-31', '2027-02-28', 'Sunday 28 February 2027'],
  ['MONTHS_BEGINNING_WITH', 2, '2027-01-01', '2027-02-28', 'Sunday 28 February 2027'],
  ['MONTHS_BEGINNING_WITH', 2, '2026-09-30', '2026-11-29', 'Sunday 29 November 2026'],
  ['MONTHS_BEGINNING_WITH', 2, '2026-07-31', '2026-09-30', 'Wednesday 30 September 2026'],
] as const;

describe('the deadline calculator', () => {
  test.each(WORKED)('%s %i, %s: due %s, by page and by API', async (rule, n, date, due, words) => {
    const query = `?rule=${rule}&n=${n}&date=${date}`;
    const page = await ask(`/deadlines${query}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain(`<time datetime="${due}">${words}</time>`);
    const answer = JSON.parse((await ask(`/api/v1/deadlines${query}`)).body);
    expect(answer).toMatchObject({ rule, n, date, due });
    expect(answer.steps.length).toBeGreaterThan(0);
    for (const step of answer.steps) {
      expect(Object.keys(step)).toEqual(['date', 'counted', 'why']);
      expect(page.body).toContain(step.why.replaceAll('"', '&quot;'));
    }
  });

  test('a date that is no working day also shows the last working day before it', async () => {
    const page = await ask('/deadlines?rule=DAYS_FROM&n=28&date=6+March+2026');
    expect(page.body).toContain('The last working day before it is <strong>Thursday 2 April 2026');
    const api = await ask('/api/v1/deadlines?rule=DAYS_FROM&n=28&date=2026-03-06');
    expect(JSON.parse(api.body)).toMatchObject({ lastWorkingDayBefore: '2026-04-02' });
  });

  test.each([
    ['rule=&n=&date=', ['rule', 'n', 'date']],
    ['rule=CLEAR_DAYS&n=five&date=2019-06-18', ['n']],
    ['rule=CLEAR_DAYS&n=0&date=2019-06-18', ['n']],
    ['rule=MONTHS_BEGINNING_WITH&n=25&date=2019-06-18', ['n']],
    ['rule=CLEAR_DAYS&n=5&date=2019-02-30', ['date']],
    ['rule=CLEAR_DAYS&n=5&date=2019-06-18&date=2019-06-19', ['date']],
    ['rule=CLEAR_DAYS&n=5&date=1999-06-18', ['date']],
    ['rule=WORKING_DAYS&n=366&date=2030-06-18', ['date']],
    ['rule=__proto__&n=5&date=2019-06-18', ['rule']],
    ['n=5', ['rule', 'date']],
  ])('%s names the fields that are wrong, to people and machines alike', async (query, fields) => {
    const page = await ask(`/deadlines?${query}`);
    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Error: ');
    const problem = await ask(`/api/v1/deadlines?${query}`);
    expect(problem.status).toBe(422);
    expect(problem.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const { errors } = JSON.parse(problem.body);
    expect(errors.map(({ field }: { field: string }) => field)).toEqual(fields);
    for (const { field, sentence } of errors) {
      expect(page.body).toContain(`<a href="#${field}">${sentence}</a>`);
      expect(page.body).toMatch(new RegExp(`id="${field}"`));
    }
  });

  test('what was typed is kept, and stays text', async () => {
    const page = await ask(
      `/deadlines?rule=CLEAR_DAYS&n=5&date=${encodeURIComponent('"><script>1')}`,
    );
    expect(page.body).toContain('value="&quot;&gt;&lt;script&gt;1"');
    expect(page.body).toMatch(/value="CLEAR_DAYS" checked/);
  });

  test('a machine that misspells a field is told so', async () => {
    const problem = await ask('/api/v1/deadlines?rule=CLEAR_DAYS&n=5&date=2019-06-18&closures=1');
    expect(JSON.parse(problem.body).errors).toMatchObject([{ field: 'closures' }]);
  });
});

test('the calculator is described for machines', async () => {
  const document = JSON.parse((await ask('/api/openapi.json')).body);
  expect(document.openapi).toMatch(/^3\./);
  const { get } = document.paths['/api/v1/deadlines'];
  expect(get.summary).toBe('Counts a deadline and shows every day of the working');
  expect(get.parameters).toEqual([
    expect.objectContaining({ name: 'rule', in: 'query', required: true }),
    expect.objectContaining({ name: 'n', schema: expect.objectContaining({ type: 'integer' }) }),
    expect.objectContaining({ name: 'date', schema: expect.objectContaining({ format: 'date' }) }),
  ]);
  expect(get.responses['2XX'].content['application/json'].schema.example.due).toBe('2019-06-10');
  expect((await ask('/api/docs')).body).toContain('GET /api/v1/deadlines');
});
