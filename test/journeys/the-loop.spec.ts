import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { aPostroom } from '../postroom/postroom.js';
import { aBrowser, follow, onward, type TestBrowser } from '../support/browser.js';
import { aRedis } from '../support/servers.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['withoutJavaScript']>>;

/**
 * The loop as people live it: nobody here knows an address but `/app` and the mailbox; everything else is reached
 * by what a page or a letter says. No JavaScript.
 */
describe('One recommendation, by page and letter alone', () => {
  let world: WebWorld;
  let postroom: INestApplicationContext;
  let browser: TestBrowser;
  let officer: Page;
  let police: Page;
  let reference: string;
  let addressee: string;

  beforeAll(async () => {
    world = await WebWorld.begin();
    const redis = await aRedis();
    postroom = await aPostroom(world, { redisUrl: redis.url, baseUrl: world.web.address });
    const made = await world.recommendation([world.police]);
    reference = made.reference;
    addressee = made.to(world.police);
    browser = await aBrowser(world.web.address);
    officer = await browser.withoutJavaScript();
    police = await browser.withoutJavaScript();
    for (const page of [officer, police]) page.setDefaultTimeout(8_000);
    await signIn();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await postroom.close();
    await world.end();
  });

  it('is found from Home and sent by the officer', async () => {
    await officer.goto('/app');
    await follow(officer, 'Recommendations');
    await follow(officer, reference);
    await press(officer, 'Send to the authority');
    await press(officer, 'Send it');
    expect(await mainOf(officer)).toContain('Answer: Due Wednesday 16 August 2023');
  });

  it('is answered by the signatory from the link in the letter', async () => {
    await followLetter(police, 'police signatory', `Please answer ${reference}`);
    await press(police, 'Answer now');
    await police.getByLabel('Accepted', { exact: true }).check();
    await police.getByLabel('What will be done').fill('Publish a joint plan.');
    await police.getByLabel(/responsible/i).fill('Head of Roads Policing');
    await police.getByLabel('Done by').fill('by December 2023');
    await press(police, 'Save and go on');
    await press(police, 'Send the reply');
    expect(await toldLast()).toBe('Marchfield Police answered: accepted.');
  });

  it('is considered and followed by the officer, whom a letter told of the answer', async () => {
    world.time.set('2023-10-11T09:30:00Z');
    const { itemId } = await world.meetingInSession('2023-10-11');
    await world.carriedResolution(itemId);
    await signIn();
    await followLetter(officer, 'officer', 'has answered');
    await press(officer, 'Record what the committee made of it');
    await officer.getByLabel('Satisfied with the response').check();
    await chooseMinute();
    await press(officer, 'Record it');
    await press(officer, 'Start following progress');
    await press(officer, 'Start following');
    expect(await toldLast()).toBe(
      'Progress is followed: Head of Roads Policing is to report every quarter.',
    );
  });

  it('is reported on and claimed complete by the authority, from its letter', async () => {
    await followLetter(police, 'police contact', reference);
    await press(police, 'Report progress');
    await police.getByLabel('On track').check();
    await police.getByLabel('What has happened since the last report').fill('A draft is out.');
    await press(police, 'Send the report');
    await press(police, 'Claim that it is complete');
    await police.getByLabel('What has been done').fill('The plan is published.');
    await police.getByLabel('What shows it').fill('On our website.');
    await press(police, 'Claim completion');
    expect(await toldLast()).toBe('Marchfield Police claimed completion: The plan is published.');
  });

  it('is closed by the committee, with its minute, and the authority is told', async () => {
    await followLetter(officer, 'officer', 'claims that it is done');
    await press(officer, 'Close with a minute');
    await officer.getByLabel('Implemented', { exact: true }).check();
    await officer.getByLabel('Reason', { exact: true }).fill('The plan is out and in use.');
    await chooseMinute();
    await press(officer, 'Close it');
    expect(await mainOf(officer)).toContain('Closed by the committee (minute 2), implemented');
    await followLetter(police, 'police signatory', 'closed by the committee');
    expect(await mainOf(police)).toContain('Closed');
  });

  /** A session begun now: the ones before are over when the clock is set far ahead. */
  async function signIn(): Promise<void> {
    const visitor = await world.at('officer');
    const value = visitor.cookies.get('session') ?? '';
    await officer.context().addCookies([{ name: 'session', value, url: world.web.address }]);
  }

  /** Lets the post go out, opens the newest letter to somebody whose subject says so, and follows its link. */
  async function followLetter(page: Page, part: string, subject: string): Promise<void> {
    await postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
    const [person] = await world.dataSource.query<{ email: string }[]>(
      'SELECT email FROM people WHERE id = $1',
      [world.someone(part).id],
    );
    await page.goto(`/dev/mailbox?to=${encodeURIComponent(person?.email ?? '')}`);
    await follow(page, subject);
    await onward(page, page.locator('.cf-letter a').first());
  }

  /** A link or a button by its words. */
  async function press(page: Page, name: string): Promise<void> {
    const main = page.getByRole('main').or(page.getByRole('navigation'));
    const link = main.getByRole('link', { name, exact: true });
    await onward(page, main.getByRole('button', { name, exact: true }).or(link).first());
  }

  async function chooseMinute(): Promise<void> {
    await officer.getByLabel('Minute of the committee').selectOption('2');
  }

  const mainOf = (page: Page): Promise<string> => page.getByRole('main').innerText();
  const toldLast = async () => (await world.sentences(addressee)).at(-1);
});
