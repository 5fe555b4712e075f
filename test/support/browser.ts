import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.js';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Three people at their machines; each page is in a context of its own, with no cookies from another. */
export interface TestBrowser {
  /** A desk: 1280 pixels wide. */
  atADesk(): Promise<Page>;
  /** A small phone, or a desk at 400 % zoom: 320 pixels wide. */
  onAPhone(): Promise<Page>;
  withoutJavaScript(): Promise<Page>;
  close(): Promise<void>;
}

/** @param baseURL where the application listens: pages may then `goto('/deadlines')` */
export async function aBrowser(baseURL: string): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
  const wide = { baseURL, viewport: { width: 1280, height: 900 } };
  const narrow = { baseURL, viewport: { width: 320, height: 640 } };
  return {
    atADesk: () => pageIn(browser, wide),
    onAPhone: () => pageIn(browser, narrow),
    withoutJavaScript: () => pageIn(browser, { ...wide, javaScriptEnabled: false }),
    close: () => browser.close(),
  };
}

async function pageIn(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
): Promise<Page> {
  return (await browser.newContext({ locale: 'en-GB', ...options })).newPage();
}

const require = createRequire(import.meta.url);
const AXE = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core'),
  'utf8',
);
/** Told in the page: what passed is two hundred times as long, and took three times as long to bring over. */
const FAULTS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => id + ': ' + help + ' (' + target.join(' ') + ')')))`;

/** What axe finds wrong with a page (WCAG 2.2 A and AA and its best practices), one line each: empty when all is well. */
export async function axe(page: Page): Promise<readonly string[]> {
  await load(page.mainFrame());
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  // A frame that runs no scripts never answers: after a second it is left out.
  for (const frame of inner) await Promise.race([load(frame).catch(() => null), wait(1_000)]);
  return page.evaluate<readonly string[]>(FAULTS);
}

async function load(frame: Frame): Promise<void> {
  if (!(await frame.evaluate<boolean>('"axe" in window'))) await frame.evaluate(AXE);
}

/** Whether a page is wider than the window, so that a reader would have to scroll sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
}

/** Presses a button that sends its form, and waits until the page that answers is there. */
export async function send(page: Page, name: string | RegExp): Promise<void> {
  await onward(page, page.getByRole('button', { name, exact: true }));
}

/** Follows a link to another page, the first of that name, and waits until it is there. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await onward(page, page.getByRole('link', { name }).first());
}

/** Presses whatever leads to another page, and waits until it is there. */
export async function onward(page: Page, pressed: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), pressed.click()]);
}
