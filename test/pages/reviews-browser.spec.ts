import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ContributionsService } from '#records/contributions';
import { MeasuresService } from '#records/measures';
import { ReviewsService } from '#records/partnership';
import { PlanKeepingService } from '#records/plans';
import { ReviewCyclesService } from '#records/review-cycles';
import { localDate } from '#rules';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
const PARTNERSHIP = '/app/partnerships/community-safety';
const RETURN = '/app/priorities/trespass/reviews/January%202024/return';
let world: WebWorld;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin('2024-01-08T09:00:00Z');
  const priorityId = await world.priority('trespass', 'Trespass on farms and building sites');
  const actor = await world.as('officer');
  const reviews = world.app.get(ReviewsService);
  const plan = { priorityId, cycle: 'January 2024', dueOn: localDate('2024-01-31') };
  const id = (await reviews.plan(actor, plan)) ?? '';
  await reviews.request({ actor, id });
  const who = {
    personId: null,
    email: 'wren@farms.example',
    name: 'Wren Ashby',
    post: 'Farm adviser',
  };
  const asked = { who, question: 'How many gates were broken?', due: localDate('2024-01-22') };
  const lead = await world.as('trespass lead');
  await world.app.get(ContributionsService).ask({ actor: lead, id }, asked);
  await world.app.get(MeasuresService).add(
    { actor, id: priorityId },
    {
      name: 'Trespasses reported by farmers and builders',
      unit: 'reports',
      target: { kind: 'same period' },
      direction: 'lower',
      periodKind: 'quarter',
      decimals: 0,
      hidesBelow: null,
      source: 'Police',
      isPublic: false,
      planId: null,
      parts: [],
      sumOf: [],
    },
  );
  const keeping = world.app.get(PlanKeepingService);
  const year = { startsOn: localDate('2023-04-01'), endsOn: localDate('2024-03-31') };
  const work = { councilId: world.councilId, title: 'Trespass plan 2023/24', ...year };
  const slug = await keeping.begin({ actor }, work);
  const [begun] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM action_plans WHERE slug = $1 AND council_id = $2',
    [slug, world.councilId],
  );
  for (const [reference, due] of [
    ['1.1', 'Dec 2023'],
    ['1.2', 'March 2024'],
  ] as const) {
    await keeping.add(
      { actor, id: begun?.id ?? '' },
      {
        reference,
        group: 'Trespass',
        wording: 'Number every gate and tell each farm its number.',
        due,
        funding: '',
        leads: ['police'],
        partners: [],
        accountable: 'police',
        priorities: [priorityId],
      },
    );
  }
  const cycles = world.app.get(ReviewCyclesService);
  await cycles.start({ actor, slug: 'community-safety' }, { pattern: 'every quarter' });
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function signedIn(page: Page, part: string): Promise<Page> {
  const { cookies } = await world.at(part);
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  return page;
}

describe('Reviews, at a browser', () => {
  test.each([
    ['at a desk', () => browser.atADesk()],
    ['on a phone', () => browser.onAPhone()],
  ] as const)(
    'are returned, planned and read soundly %s',
    async (where, open) => {
      const pages = [
        ['trespass lead', 'return', RETURN],
        ['trespass lead', 'measures', `${RETURN}/measures`],
        ['trespass lead', 'actions', `${RETURN}/actions`],
        ['trespass lead', 'partners', `${RETURN}/partners`],
        ['working-group chair', 'judging', RETURN.replace('/return', '')],
        ['working-group chair', 'round', `${PARTNERSHIP}/reviews/January%202024`],
        ['officer', 'planning', `${PARTNERSHIP}/planning`],
      ] as const;
      const page = await open();
      for (const [part, name, path] of pages) {
        await signedIn(page, part);
        expect([name, (await page.goto(path))?.status()]).toEqual([name, 200]);
        if (FOLDER)
          await page.screenshot({ path: `${FOLDER}/review-${name}-${where}.png`, fullPage: true });
        const found = [name, await axe(page), await scrollsSideways(page)];
        expect(found).toEqual([name, [], false]);
      }
    },
    60_000,
  );
});
