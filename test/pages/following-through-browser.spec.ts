import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AttendanceRequestsService } from '#records/attendance-requests';
import { CommitteeRatingsService, FollowingService, LaterDatesService } from '#records/following';
import { SignedLinksService } from '#records/links';
import { MeetingsService } from '#records/meetings';
import { Recorder } from '#records/record';
import { ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

const FOLDER = process.env['SCREENSHOTS'];
let world: WebWorld;
let browser: TestBrowser;
let reference = '';
let progressLink = '';
let attendanceLink = '';

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  ({ reference } = made);
  const id = made.to(world.police);
  await world.send(id);
  await world.app.get(ResponsesService).respond(
    { actor: await world.as('police signatory'), id },
    {
      decision: 'accepted',
      reason: null,
      action: 'Publish the plan.',
      owner: 'Head of Roads Policing',
      targetDate: localDate('2023-12-01'),
      how: 'online',
    },
  );
  const officer = { actor: await world.as('officer'), id };
  const contact = { actor: await world.as('police contact'), id };
  const following = world.app.get(FollowingService);
  const { resolutionId } = made;
  await following.consider(officer, { outcome: 'satisfied', resolutionId, remark: null });
  await following.start(officer);
  await following.reportProgress(contact, { rating: 'at risk', text: 'The money is late.' });
  const ratings = world.app.get(CommitteeRatingsService);
  await ratings.rate(officer, { rating: 'off track', resolutionId, remark: 'No plan seen.' });
  const asked = { newDate: localDate('2024-01-31'), reason: 'The money is late.' };
  await world.app.get(LaterDatesService).ask(contact, asked);
  await world.app.get(LaterDatesService).agree({ actor: await world.as('chair'), id });
  progressLink = await world.link('police contact', id, { purpose: 'progress' });
  const { id: meeting } = await world.app.get(MeetingsService).plan(officer.actor, {
    committeeId: world.committeeId,
    heldOn: localDate('2023-10-11'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  await world.app.get(MeetingsService).convene({ actor: officer.actor, id: meeting });
  const request = await world.app.get(AttendanceRequestsService).ask(
    { actor: officer.actor },
    {
      committeeId: world.committeeId,
      authority: 'police',
      meeting: localDate('2023-10-11'),
      item: null,
      recommendation: reference,
      about: 'How the plan for crossings goes.',
      reason: null,
      agreedBy: null,
    },
  );
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId: world.someone('police contact').id,
      purpose: 'attendance',
      subjectKind: 'attendance request',
      subjectId: request.id,
      expiresOn: localDate('2024-01-31'),
    }),
  );
  attendanceLink = `/l/${token}`;
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

/** No fault of axe, nothing wider than the window. */
async function isSound(page: Page, name: string): Promise<void> {
  if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  expect([name, await axe(page), await scrollsSideways(page)]).toEqual([name, [], false]);
}

test('following through is sound on a desk and on a phone', async () => {
  const { cookies } = await world.at('officer');
  const url = world.web.address;
  const mine = [...cookies].map(([name, value]) => ({ name, value, url }));
  const recommendation = `/app/recommendations/${reference}`;
  for (const [size, page] of [
    ['desk', await browser.atADesk()],
    ['phone', await browser.onAPhone()],
  ] as const) {
    await page.goto(progressLink);
    await isSound(page, `progress-link-${size}`);
    await page.goto(attendanceLink);
    await isSound(page, `attendance-link-${size}`);
    await page.context().addCookies(mine);
    for (const [name, path] of [
      ['recommendation', recommendation],
      ['closure', `${recommendation}/police/closure`],
      ['asking', '/app/committees/crime-and-disorder/attendance-requests/new?authority=police'],
      ['request', '/app/attendance-requests/CDC-2023-A1'],
      ['requests', '/app/attendance-requests'],
    ] as const) {
      await page.goto(path);
      await isSound(page, `${name}-${size}`);
    }
    await page.context().close();
  }
}, 60_000);

test('whoever is asked says who comes without JavaScript', async () => {
  const page = await browser.withoutJavaScript();
  await page.goto(attendanceLink);
  await page.getByLabel('Name').fill('Sam Ward');
  await page.getByLabel('Post').fill('Head of Roads Policing');
  await send(page, 'Say who will come');
  const told = page.getByText('The committee has been told who will come.');
  await told.waitFor();
  expect(await told.isVisible()).toBe(true);
  await page.context().close();
}, 60_000);
