import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { aPersonWho, PASSWORD } from '../support/people.js';
import { aWebApp, type TestWeb } from '../support/web.js';

const OFFICER = 'officer@anyshire.example';
const ANSWER = '/deadlines?rule=CLEAR_DAYS&n=5&date=2026-12-30';
const PAGES = [
  '/',
  '/deadlines',
  ANSWER,
  '/deadlines?n=0',
  '/sign-in',
  '/no/such/page',
  '/api/docs',
];

let web: TestWeb;
let browser: TestBrowser;
beforeAll(async () => {
  web = await aWebApp();
  await aPersonWho(web.app, { role: 'officer', email: OFFICER });
  browser = await aBrowser(web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await web.stop();
});

describe('every page of the shell', () => {
  test.each(PAGES)('%s has nothing axe would complain of, and one main heading', async (path) => {
    const page = await browser.atADesk();
    await page.goto(path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });

  test.each(PAGES)('%s fits a window 320 pixels wide', async (path) => {
    const page = await browser.onAPhone();
    await page.goto(path);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
  });

  test('loads nothing from elsewhere and breaks no rule of its own policy', async () => {
    const page = await browser.atADesk();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(ANSWER);
    expect(await page.locator('body').getAttribute('class')).toContain('govuk-frontend-supported');
    expect(complaints).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('a deadline can be worked out', async () => {
    const page = await browser.withoutJavaScript();
    await page.goto('/');
    await page.click('text=deadline calculator');
    await page.getByLabel('Clear days before a meeting').check();
    await page.getByLabel('How many').fill('5');
    await page.getByLabel('Date', { exact: true }).fill('30 December 2026');
    await page.click('text=Work it out');
    expect(await page.locator('.cf-answer__date').innerText()).toBe('Friday 18 December 2026');
    expect(await page.locator('tbody').innerText()).toContain('Christmas Day');
  });

  test('one can sign in, arrive where one was going, and sign out', async () => {
    const page = await browser.withoutJavaScript();
    await page.goto('/app');
    await page.getByLabel('Email address').fill(OFFICER);
    await page.getByLabel('Password').fill(PASSWORD);
    await send(page, 'Sign in');
    expect(new URL(page.url()).pathname).toBe('/app');
    await send(page, 'Sign out');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goto('/app');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });
});

test('with the keyboard alone, the first stop is the way past the navigation', async () => {
  const page = await browser.atADesk();
  await page.goto('/deadlines');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to main content');
});

test('a wrong form takes one to the summary of what is wrong', async () => {
  const page = await browser.atADesk();
  await page.goto('/deadlines?rule=CLEAR_DAYS&n=&date=2026-12-30');
  const focused = page.locator('.govuk-error-summary:focus');
  await focused.waitFor();
  await focused.getByRole('link', { name: 'Enter how many' }).click();
  expect(await page.locator(':focus').getAttribute('id')).toBe('n');
});
