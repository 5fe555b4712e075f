import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MeasuresService, type MeasureForm } from '#records/measures';
import { ReviewsService } from '#records/partnership';
import { localDate, periodFrom, type Rating } from '#rules';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
const TABLE = '/app/partnerships/community-safety/measures/figures';
let world: WebWorld;
let browser: TestBrowser;

/** A measure with a break, a small number, a provisional and a revised figure. */
beforeAll(async () => {
  world = await WebWorld.begin('2026-11-21T10:00:00Z');
  const id = await world.priority('burglary', 'Burglary');
  const measures = world.app.get(MeasuresService);
  const actor = await world.as('officer');
  const form: MeasureForm = {
    name: 'Burglaries of homes',
    unit: 'offences',
    target: { kind: 'same period' },
    direction: 'lower',
    periodKind: 'quarter',
    decimals: 0,
    hidesBelow: 5,
    source: 'Police recorded crime',
    isPublic: true,
    planId: null,
    parts: [],
    sumOf: [],
  };
  const measure = await measures.add({ actor, id }, form);
  await measures.add({ actor, id }, { ...form, name: 'Thefts from sheds' });
  const act = { actor, id: measure.id };
  const quarters = [
    ['2025-01-01', 431],
    ['2025-04-01', 425],
    ['2025-07-01', 412],
    ['2025-10-01', 3],
    ['2026-01-01', 402],
    ['2026-04-01', 398],
    ['2026-07-01', 391],
  ] as const;
  const figureFor = (startsOn: string, value: number) => {
    const period = periodFrom('quarter', localDate(startsOn));
    if (period === null) throw new Error(`${startsOn} begins no quarter`);
    const known = { part: null, whole: null, asAt: localDate('2026-10-05'), source: 'Police' };
    return { period, value, ...known, isProvisional: startsOn === '2026-07-01' };
  };
  for (const [startsOn, value] of quarters) await measures.observe(act, figureFor(startsOn, value));
  await measures.revise(act, { ...figureFor('2026-07-01', 390), reason: 'Late returns.' });
  const on = localDate('2025-04-01');
  await measures.addBreak(act, { on, reason: 'a new recording standard' });
  for (const [cycle, dueOn, rating] of [
    ['April 2026', '2026-04-30', 'on track'],
    ['July 2026', '2026-07-31', 'at risk'],
    ['October 2026', '2026-10-31', 'off track'],
  ] as const) {
    await aReview(id, { cycle, dueOn, rating });
  }
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function aReview(
  priorityId: string,
  { cycle, dueOn, rating }: { cycle: string; dueOn: string; rating: Rating },
): Promise<void> {
  const reviews = world.app.get(ReviewsService);
  const officer = await world.as('officer');
  const id = (await reviews.plan(officer, { priorityId, cycle, dueOn: localDate(dueOn) })) ?? '';
  await world.dataSource.query(
    `UPDATE reviews SET state = 'returned', rating = $2, what_changed = 'Much.', version = version + 1 WHERE id = $1`,
    [id, rating],
  );
}

async function signedIn(page: Page, part: string): Promise<Page> {
  const { cookies } = await world.at(part);
  const url = world.web.address;
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  return page;
}

/** No fault of axe, nothing wider than the window. */
async function isSound(page: Page, name: string): Promise<void> {
  if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  expect([name, await axe(page), await scrollsSideways(page)]).toEqual([name, [], false]);
}

describe('Measures, at a browser', () => {
  test.each([
    ['at a desk', () => browser.atADesk()],
    ['on a phone', () => browser.onAPhone()],
  ] as const)(
    'read soundly %s',
    async (where, open) => {
      const officer = await signedIn(await open(), 'officer');
      const pages = [
        ['measures', '/app/partnerships/community-safety/measures'],
        ['measure', '/app/measures/burglaries-of-homes'],
        ['adding', '/app/priorities/burglary/measures/new/percentage'],
        ['figure', '/app/measures/burglaries-of-homes/figure'],
        ['ratings', '/app/partnerships/community-safety/ratings'],
        ['public', '/priorities/burglary/measures'],
      ] as const;
      for (const [name, path] of pages) {
        await officer.goto(path);
        await isSound(officer, `${name} ${where}`);
      }
      await officer.goto(TABLE);
      await officer
        .getByLabel('The table')
        .fill('Measure,From,Figure\nThefts from sheds,1/7/2026,40\nThefts,1/7/2026,41');
      await send(officer, 'Look at what it would do');
      await isSound(officer, `preview ${where}`);
      await officer.context().close();
    },
    60_000,
  );
});
