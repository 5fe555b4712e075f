import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { HandOversQueries } from '#records/hand-overs';
import { SignedLinksService } from '#records/links';
import { MeetingsService } from '#records/meetings';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import {
  aBrowser,
  axe,
  follow,
  scrollsSideways,
  send,
  type TestBrowser,
} from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
let world: WebWorld;
let browser: TestBrowser;

beforeAll(async () => {
  world = await WebWorld.begin();
  const { to } = await world.recommendation([world.police, world.fire]);
  await world.send(to(world.police));
  await world.send(to(world.fire));
  world.time.set('2025-08-04T09:30:00Z');
  await world.app.get(MeetingsService).plan(await world.as('officer'), {
    committeeId: world.committeeId,
    heldOn: localDate('2025-09-10'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

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

async function linkToList(): Promise<string> {
  const [line] = await world.app.get(HandOversQueries).list(await world.as('officer'));
  const [receiver] = await world.dataSource.query<{ id: string }[]>(
    'SELECT to_person_id AS id FROM hand_overs',
  );
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId: receiver?.id ?? '',
      purpose: 'hand-over',
      subjectKind: 'hand-over',
      subjectId: line?.id ?? '',
      expiresOn: localDate('2025-09-30'),
    }),
  );
  return `/l/${token}`;
}

describe('A leaver’s work, at a browser', () => {
  test('is looked at, handed over and signed for without JavaScript', async () => {
    const officer = await signedIn(await browser.withoutJavaScript(), 'officer');
    await officer.goto('/app');
    await follow(officer, 'Authorities and hand-overs');
    await follow(officer, 'Hand-overs');
    await officer
      .getByLabel('Who hands over')
      .selectOption({ label: 'The police signatory: police signatory' });
    await send(officer, 'Look at the list');
    await officer.getByLabel('Name of somebody new').fill('Ada Okoro');
    await officer.getByLabel('Post of somebody new').fill('Superintendent');
    await officer.getByLabel('Email address of somebody new').fill('ada@police.example');
    await officer.getByLabel('Reason').fill('Moved to another force');
    await send(officer, 'Hand over exactly this list');
    expect(await officer.getByRole('heading', { level: 1 }).innerText()).toBe(
      'The police signatory handed over to Ada Okoro',
    );
    await officer.context().close();

    const receiver = await browser.withoutJavaScript();
    await receiver.goto(await linkToList());
    await send(receiver, 'I have taken this over');
    expect(await receiver.getByText('The hand-over is acknowledged.').isVisible()).toBe(true);
    await receiver.context().close();
  }, 60_000);

  test('has pages that are sound on a desk and on a phone', async () => {
    const link = await linkToList();
    for (const [size, page] of [
      ['desk', await browser.atADesk()],
      ['phone', await browser.onAPhone()],
    ] as const) {
      await page.goto(link);
      await isSound(page, `hand-over-link-${size}`);
      await signedIn(page, 'officer');
      for (const [name, path] of [
        ['authorities', '/app/authorities'],
        ['authority', '/app/authorities/police'],
        ['contact-ending', '/app/authorities/police/ending'],
        ['hand-overs', '/app/hand-overs'],
        ['hand-over-preview', '/app/hand-overs/new?from=authority:fire'],
        ['hand-over', '/app/hand-overs/1'],
        ['prune', '/app/recommendations/prune'],
        ['proposed', '/app/committees/crime-and-disorder/proposed-closures'],
      ] as const) {
        await page.goto(path);
        await isSound(page, `${name}-${size}`);
      }
      await signedIn(page, 'police contact');
      await page.goto('/app/asked');
      await isSound(page, `asked-${size}`);
      await page.context().close();
    }
  }, 120_000);
});
