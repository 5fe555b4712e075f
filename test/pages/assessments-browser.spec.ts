import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { FindingsService } from '#records/assessments';
import { SignedLinksService } from '#records/links';
import { PerformanceSummariesService } from '#records/performance-summaries';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { anAssessment } from '../support/an-assessment.js';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let browser: TestBrowser;
let link = '';
const ALL = '/app/partnerships/community-safety';
const YEAR = `${ALL}/assessment/2041-42`;

beforeAll(async () => {
  world = await WebWorld.begin('2023-09-04T09:30:00Z');
  await world.priority('seen', 'Seen priority');
  const { id, requestId: subjectId } = await anAssessment(world, { year: '2041/42' });
  const actor = await world.as('officer');
  await world.app.get(FindingsService).add(
    { actor, id },
    {
      title: 'Burglary moved',
      evidence: 'Reports rose.',
      dataRequest: null,
      restsOn: 'The workshop.',
      priority: 'seen',
      proposal: 'rename',
      proposed: 'Call it acquisitive crime.',
    },
  );
  const personId = world.someone('police contact').id;
  const order = { personId, subjectId, purpose: 'data', subjectKind: 'data request' } as const;
  const expiresOn = localDate('2024-01-31');
  const token = await world.app
    .get(Recorder)
    .write((tx) => world.app.get(SignedLinksService).tokenFor(tx, { ...order, expiresOn }));
  link = `/l/${token}/data`;
  await world.app.get(PerformanceSummariesService).make(actor, {
    partnership: 'community-safety',
    committee: 'crime-and-disorder',
    from: localDate('2023-04-01'),
    to: localDate('2024-03-31'),
  });
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function signIn(page: Page): Promise<void> {
  const visitor = await world.at('officer');
  await page
    .context()
    .addCookies(
      [...visitor.cookies].map(([name, value]) => ({ name, value, url: world.web.address })),
    );
}
async function isWell(page: Page, address: string): Promise<void> {
  await page.goto(address);
  expect([address, await axe(page), await scrollsSideways(page)]).toEqual([address, [], false]);
}

test('whoever gives data does so by a link, on a phone, without an account', async () => {
  const page = await browser.onAPhone();
  await isWell(page, link);
  await page.getByLabel('Part of it, the rest follows').check();
  await page.getByLabel('Figures (optional)').fill('Month,Burglaries\nApril,41');
  await send(page, 'Send the answer');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('asks');
  expect(await page.getByRole('cell', { name: '41' }).count()).toBe(1);
  expect(await axe(page)).toEqual([]);
});

test('the pages of the year are well at a desk and on a phone', async () => {
  const addresses = [
    `${ALL}/assessment`,
    YEAR,
    `${YEAR}/requests/new`,
    `${YEAR}/requests/SA-2041-42-1`,
    `${YEAR}/findings/1`,
    `${YEAR}/workshop`,
    `${ALL}/performance-summary`,
    `${ALL}/performance-summary/1`,
  ];
  for (const page of [await browser.atADesk(), await browser.onAPhone()]) {
    await signIn(page);
    for (const address of addresses) await isWell(page, address);
  }
}, 120_000);
