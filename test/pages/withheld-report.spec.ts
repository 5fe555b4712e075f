import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ExemptionsService } from '#records/exemptions';
import { localDate } from '#rules';
import { aReport } from '../support/papers.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const REPORT = '/committees/crime-and-disorder/reports/quarry';
const WORDS = 'The partnership met four times.';

describe('a report that is not for publication, for staff who may not read it', () => {
  let world: WebWorld;
  let officer: Visitor;
  let administrator: Visitor;

  beforeAll(async () => {
    world = await WebWorld.begin('2023-07-03T09:30:00Z');
    const reportId = await aReport(world, { slug: 'quarry', state: 'drafting' });
    await world.person('administrator', 'administrator', { kind: 'council', id: world.councilId });
    await world.app.get(ExemptionsService).mark(
      { actor: await world.as('officer') },
      {
        on: { reportId },
        kind: 'exempt',
        paragraphs: [3],
        reasoning: 'The sum would be told to the next who asks.',
        publicSummary: 'A settlement',
        decidedBy: 'Monitoring officer',
        reviewOn: localDate('2024-01-08'),
      },
    );
    officer = await world.at('officer');
    administrator = await world.at('administrator');
  }, 60_000);
  afterAll(() => world.end());

  test('has a page that says so, with no word of it, and no version', async () => {
    expect((await officer.see(`/app${REPORT}`)).body).toContain(WORDS);
    const page = await administrator.see(`/app${REPORT}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('your role does not let you read it');
    expect(page.body).not.toContain(WORDS);
    for (const part of ['versions', 'versions/1']) {
      const seen = await administrator.see(`/app${REPORT}/${part}`);
      expect([seen.status, seen.body.includes(WORDS)]).toEqual([403, false]);
    }
  });

  test('has no box, hash or version in JSON', async () => {
    const read = async (who: Visitor, part = '') => who.see(`/api/v1${REPORT}${part}`);
    expect(JSON.parse((await read(administrator)).body)).toMatchObject({
      isWithheld: true,
      boxes: {},
      missing: [],
      hash: null,
    });
    expect((await read(administrator, '/versions')).status).toBe(403);
    expect(JSON.parse((await read(officer)).body)).toMatchObject({ isWithheld: false, current: 1 });
  });
});
