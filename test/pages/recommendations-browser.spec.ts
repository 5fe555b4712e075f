import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ExtensionsService, ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { aBrowser, axe, scrollsSideways, send, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['atADesk']>>;

let world: WebWorld;
let browser: TestBrowser;
let pages: readonly (readonly [name: string, path: string])[];
let cookie: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  const police = made.to(world.police);
  await world.send(police);
  await world.send(made.to(world.fire));
  const contact = { actor: await world.as('police contact'), id: police };
  await world.app
    .get(ExtensionsService)
    .ask(contact, { newDue: localDate('2023-09-01'), reason: 'Summer leave.' });
  await world.app.get(ExtensionsService).agree({ actor: await world.as('chair'), id: police });
  world.time.set('2023-08-30T09:00:00Z');
  await world.app.get(ResponsesService).respond(
    { actor: await world.as('police signatory'), id: police },
    {
      decision: 'accepted in part',
      reason: 'Two of the three schools are in our area; the third is the county’s to plan for.',
      action: 'Publish a plan for those two schools and report on it each quarter.',
      owner: 'Head of Roads Policing',
      targetDate: localDate('2023-12-01'),
      how: 'online',
    },
  );
  const later = await world.recommendation([world.fire], '2023-08-29');
  const at = `/app/recommendations/${made.reference}`;
  const link = await world.link('fire signatory', made.to(world.fire));
  const receipt = await world.link('police signatory', police);
  pages = [
    ['list', '/app/recommendations'],
    ['list-empty', '/app/recommendations?text=nothing'],
    ['list-wrong', '/app/recommendations?group=nonsense'],
    ['detail', at],
    ['detail-told', `${at}?done=police.6`],
    ['sending', `/app/recommendations/${later.reference}/fire/sending`],
    ['reply-logged', `/app/replies/${made.reference}/fire/paper`],
    ['closure', `${at}/police/closure`],
    ['link', link],
    ['link-answer', `${link}/answers/${made.reference}`],
    ['link-answer-wrong', `${link}/answers/${made.reference}?check`],
    ['link-check', `${link}/check`],
    ['link-extension', `${link}/answers/${made.reference}/extension`],
    ['link-answered', `${receipt}/answers/${made.reference}`],
    ['link-bad', '/l/nothing'],
  ];
  const officer = await world.at('officer');
  cookie = officer.cookies.get('session') ?? '';
  browser = await aBrowser(world.web.address);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function open(page: Page, path: string): Promise<void> {
  const url = world.web.address;
  if (path.startsWith('/app'))
    await page.context().addCookies([{ name: 'session', value: cookie, url }]);
  await page.goto(path);
}

const FOLDER = process.env['SCREENSHOTS'];
const NAMES = [
  'list',
  'list-empty',
  'list-wrong',
  'detail',
  'detail-told',
  'sending',
  'reply-logged',
  'closure',
  'link',
  'link-answer',
  'link-answer-wrong',
  'link-check',
  'link-extension',
  'link-answered',
  'link-bad',
];
const pathOf = (name: string) => pages.find(([one]) => one === name)?.[1] ?? '';

describe.each(NAMES)('%s', (name) => {
  test('has nothing axe would complain of, and one main heading', async () => {
    const page = await browser.atADesk();
    await open(page, pathOf(name));
    if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-1280.png`, fullPage: true });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });

  test('fits a window 320 pixels wide', async () => {
    const page = await browser.onAPhone();
    await open(page, pathOf(name));
    if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}-320.png`, fullPage: true });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
  });
});

test('without JavaScript a signatory answers from the link in the letter, in three presses', async () => {
  const page = await browser.withoutJavaScript();
  await page.goto(pathOf('link'));
  await send(page, 'Answer now');
  await page.getByLabel('Not accepted').check();
  await send(page, 'Save and go on');
  await page.getByRole('link', { name: 'Give the reason' }).click();
  expect(await page.getByLabel('Not accepted').isChecked()).toBe(true);
  await page.getByLabel('Reasons').fill('The duty lies with the county.');
  await send(page, 'Save and go on');
  await send(page, 'Send the reply');
  const receipt = await page.getByRole('main').innerText();
  expect(receipt).toContain('The reply was received');
  expect(receipt).toContain('The duty lies with the county.');
  expect(await page.context().cookies()).toEqual([]);
});
