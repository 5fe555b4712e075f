import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { aPostroom } from '../postroom/postroom.js';
import { aSentLetter } from '../support/a-sent-letter.js';
import { aBrowser, follow, onward, type TestBrowser } from '../support/browser.js';
import { aRedis } from '../support/servers.js';
import { WebWorld } from '../support/web-world.js';

type Page = Awaited<ReturnType<TestBrowser['withoutJavaScript']>>;

const COLLEAGUE = 'nadia.brooke@marchfield.example';

/**
 * One letter with nine recommendations, answered, returned, followed and closed. Nobody here knows an address but Home
 * and the mailbox: everything is reached by what a letter or a page says. No JavaScript.
 */
describe('Nine recommendations in one letter, by letters alone', () => {
  let world: WebWorld;
  let postroom: INestApplicationContext;
  let browser: TestBrowser;
  let officer: Page;
  let police: Page;
  let references: readonly string[];
  let addressees: readonly string[];

  beforeAll(async () => {
    world = await WebWorld.begin();
    const redis = await aRedis();
    postroom = await aPostroom(world, { redisUrl: redis.url, baseUrl: world.web.address });
    const letter = await aSentLetter(world, world.police, 9);
    references = letter.addressees.map(({ reference }) => reference);
    addressees = letter.addressees.map(({ id }) => id);
    browser = await aBrowser(world.web.address);
    officer = await browser.withoutJavaScript();
    police = await browser.withoutJavaScript();
    for (const page of [officer, police]) page.setDefaultTimeout(8_000);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await postroom.close();
    await world.end();
  });

  it('are received by the contact in one press, and sent to a colleague', async () => {
    await followLetter(police, await emailOf('police contact'), 'Please answer');
    await press(police, 'Received, I am dealing with it');
    expect(await mainOf(police)).toContain('Received. You deal with this reply.');
    await press(police, 'Send it to a colleague');
    await police.getByLabel('Name of somebody new').fill('Nadia Brooke');
    await police.getByLabel('Post of somebody new').fill('Community safety manager');
    await police.getByLabel('Email address of somebody new').fill(COLLEAGUE);
    await police.getByLabel('A word to them').fill('You know the schools.');
    await press(police, 'Send it to them');
    expect(await mainOf(police)).toContain('Nadia Brooke');
  });

  it('are answered one by one by the colleague, who asks the signatory to approve', async () => {
    await followLetter(police, COLLEAGUE, 'Please deal with the reply');
    await press(police, `Answer ${references[0]} now`);
    for (const [index] of references.entries()) {
      await (index === 3 ? reject() : accept(index));
      await press(police, 'Save and go on');
    }
    expect(await mainOf(police)).toContain('It answers 9 of 9.');
    await press(police, 'Ask someone to approve it');
    await police
      .getByLabel('Somebody of Marchfield Police')
      .selectOption({ label: 'The police signatory, police signatory' });
    await press(police, 'Ask them');
    expect(await mainOf(police)).toContain('Asked.');
  });

  it('are approved and sent by the signatory, who gets one receipt', async () => {
    const email = await emailOf('police signatory');
    await followLetter(police, email, 'Please approve the reply');
    if (!(await mainOf(police)).includes('Tell whoever asked')) {
      await press(police, 'Check all answers and send the reply');
    }
    await police.getByLabel('Approve', { exact: false }).first().check();
    await press(police, 'Tell whoever asked');
    await press(police, 'Send the reply');
    expect(await mainOf(police)).toMatch(/[0-9a-f]{64}/);
    await settle();
    expect(await letterTo(email, 'Receipt: the reply of Marchfield Police')).toContain(
      references[8] ?? '',
    );
  });

  it('are checked by the officer, who returns one; it is completed and sent again', async () => {
    await signIn();
    await followLetter(officer, await emailOf('officer'), 'has answered');
    await press(officer, 'The whole reply of Marchfield Police');
    const accepting = officer.getByLabel('Accept it for consideration');
    for (let each = 1; each < references.length; each += 1) await accepting.nth(each).check();
    await officer.getByLabel('Return it as incomplete').first().check();
    const missing = officer.getByLabel('What is missing, if it is returned').first();
    await missing.fill('Say what the plan will hold.');
    await press(officer, 'Record the check');
    expect(await mainOf(officer)).toContain('Returned as incomplete');
    await followLetter(police, await emailOf('police signatory'), 'Something is missing');
    await press(police, `Answer ${references[0]} now`);
    expect(await mainOf(police)).toContain('Say what the plan will hold.');
    expect(await police.getByLabel('Done by').inputValue()).toBe('by September 2024');
    await police.getByLabel('What will be done').fill('Publish a plan with crossings and patrols.');
    await press(police, 'Save and go on');
    await press(police, 'Send the reply');
    expect(await world.sentences(addressees[0] ?? '')).toContain(
      'Returned to Marchfield Police as incomplete: Say what the plan will hold.',
    );
  });

  it('is considered and followed, reported on twice, claimed and closed', async () => {
    world.time.set('2023-10-11T09:30:00Z');
    const { itemId } = await world.meetingInSession('2023-10-11');
    await world.carriedResolution(itemId);
    await signIn();
    await followLetter(officer, await emailOf('officer'), `${references[0]}: Marchfield Police`);
    await press(officer, 'Record what the committee made of it');
    await officer.getByLabel('Satisfied with the response').check();
    await chooseMinute();
    await press(officer, 'Record it');
    await press(officer, 'Start following progress');
    await press(officer, 'Start following');

    await followLetter(police, await emailOf('police signatory'), references[0] ?? '');
    await report('A draft is out.');
    await press(police, 'Report progress');
    await report('It is adopted.', { isAsked: true });
    await press(police, 'Claim that it is complete');
    await police.getByLabel('What has been done').fill('The plan is published.');
    await police.getByLabel('What shows it').fill('On our website.');
    await press(police, 'Claim completion');

    await followLetter(officer, await emailOf('officer'), 'claims that it is done');
    await press(officer, 'Close with a minute');
    await officer.getByLabel('Implemented', { exact: true }).check();
    await officer.getByLabel('Reason', { exact: true }).fill('The plan is out and in use.');
    await chooseMinute();
    await press(officer, 'Close it');
    expect((await world.sentences(addressees[0] ?? '')).at(-1)).toMatch(/^Closed by the committee/);
    await followLetter(police, await emailOf('police signatory'), 'closed by the committee');
    expect(await mainOf(police)).toContain('Closed');
  });

  async function accept(index: number): Promise<void> {
    await police.getByLabel('Accepted', { exact: true }).check();
    await police.getByLabel('What will be done').fill(`Publish plan ${index + 1}.`);
    await police.getByLabel('Person or post responsible').fill('Head of Roads Policing');
    await police.getByLabel('Done by').fill('by September 2024');
  }

  async function reject(): Promise<void> {
    await police.getByLabel('Not accepted').check();
    await police.getByLabel('Reasons').fill('The power to do this is the county council’s.');
  }

  async function report(words: string, { isAsked = false } = {}): Promise<void> {
    if (!isAsked) await press(police, 'Report progress');
    await police.getByLabel('On track').check();
    await police.getByLabel('What has happened since the last report').fill(words);
    await press(police, 'Send the report');
  }

  /** A session begun now: the ones before are over when the clock is set far ahead. */
  async function signIn(): Promise<void> {
    const visitor = await world.at('officer');
    const value = visitor.cookies.get('session') ?? '';
    await officer.context().addCookies([{ name: 'session', value, url: world.web.address }]);
  }

  const settle = () => postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });

  async function emailOf(part: string): Promise<string> {
    const [person] = await world.dataSource.query<{ email: string }[]>(
      'SELECT email FROM people WHERE id = $1',
      [world.someone(part).id],
    );
    return person?.email ?? '';
  }

  /** The text of the newest letter to somebody whose subject says so. */
  async function letterTo(email: string, subject: string): Promise<string> {
    const [found] = await world.dataSource.query<{ text: string }[]>(
      `SELECT body_text AS text FROM mailbox WHERE recipient = $1 AND subject LIKE $2 ORDER BY id DESC LIMIT 1`,
      [email, `%${subject}%`],
    );
    return found?.text ?? '';
  }

  /** Lets the post go out, opens the newest letter to somebody whose subject says so, and follows its link. */
  async function followLetter(page: Page, email: string, subject: string): Promise<void> {
    await settle();
    await page.goto(`/dev/mailbox?to=${encodeURIComponent(email)}`);
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
    const minute = officer.getByLabel('Minute of the committee');
    const options = await minute.locator('option').allInnerTexts();
    await minute.selectOption({ label: options.find((text) => text.includes('October')) ?? '' });
  }

  const mainOf = (page: Page): Promise<string> => page.getByRole('main').innerText();
});
