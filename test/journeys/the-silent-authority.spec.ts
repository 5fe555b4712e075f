import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { MailboxService } from '#records/mailbox';
import { MeetingsService, OutstandingResponsesService } from '#records/meetings';
import { SweepService } from '#records/reminders';
import {
  addDays,
  dateInWords,
  englandAndWales,
  isWorkingDay,
  localDate,
  type LocalDate,
} from '#rules';
import { aPostroom } from '../postroom/postroom.js';
import { aBrowser, follow, onward, type TestBrowser } from '../support/browser.js';
import { aRedis } from '../support/servers.js';
import { WebWorld } from '../support/web-world.js';

interface Got {
  readonly on: LocalDate;
  readonly subject: string;
  readonly text: string;
}

const SENT = localDate('2023-07-19');
const LAST = localDate('2023-09-20');
const NEXT_MEETING = localDate('2023-10-11');

/** An authority that never says a word: what it is told, whom the ladder reaches after it, and where it ends. */
describe('An authority that never answers', () => {
  let world: WebWorld;
  let postroom: INestApplicationContext;
  let browser: TestBrowser;
  let reference: string;
  const emails = new Map<string, string>();

  beforeAll(async () => {
    world = await WebWorld.begin();
    const redis = await aRedis();
    postroom = await aPostroom(world, { redisUrl: redis.url, baseUrl: world.web.address });
    browser = await aBrowser(world.web.address);
    const made = await world.recommendation([world.police]);
    reference = made.reference;
    await world.app.get(MeetingsService).plan(await world.as('officer'), {
      committeeId: world.committeeId,
      heldOn: NEXT_MEETING,
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    await world.send(made.to(world.police), SENT);
    for (let day = SENT; day <= LAST; day = addDays(day, 1)) await live(day);
    const people = await world.dataSource.query<{ id: string; email: string }[]>(
      'SELECT id, email FROM people',
    );
    for (const [part, { id }] of Object.entries(world.people)) {
      emails.set(part, people.find((one) => one.id === id)?.email ?? '');
    }
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await postroom.close();
    await world.end();
  });

  it('is asked, then reminded ever nearer the date, and chased each week after it', async () => {
    expect((await got('police signatory')).map(({ on }) => on)).toEqual([
      '2023-07-19',
      '2023-08-09',
      '2023-08-11',
      '2023-08-16',
      '2023-08-17',
      '2023-08-23',
      '2023-08-30',
      '2023-09-06',
    ]);
    const contact = await got('police contact');
    expect(contact.map(({ on }) => on)).toEqual([
      '2023-07-19',
      '2023-07-24',
      '2023-08-02',
      '2023-08-09',
      '2023-08-11',
      '2023-08-16',
    ]);
    expect(contact.every(({ subject }) => subject.includes(reference))).toBe(true);
  });

  it('is told in each letter what happens if nothing is done and when the next comes, and it comes then', async () => {
    for (const part of ['police signatory', 'police contact']) {
      const letters = await got(part);
      for (const [index, { text }] of letters.entries()) {
        expect(text).toMatch(/^Why you got this: /m);
        expect(text).toMatch(/^If you do nothing: /m);
        const next = letters[index + 1];
        if (next !== undefined) expect(text).toContain(dateInWords(next.on));
      }
    }
  });

  it('is written of to its senior officer, with the chair told, after two weeks and after four', async () => {
    const letters = await got('police senior officer');
    expect(letters.map(({ on }) => on)).toEqual(['2023-08-30', '2023-09-13']);
    expect(letters.every(({ subject }) => subject.includes(reference))).toBe(true);
    expect((await got('chair')).map(({ on }) => on)).toEqual(
      expect.arrayContaining(['2023-08-30', '2023-09-13']),
    );
    expect(await got('monitoring officer')).toEqual([]);
  });

  it('stands, in the end, on the agenda of the next meeting, which the officer finds from the letter', async () => {
    world.time.set(`${LAST}T09:30:00Z`);
    const officer = await browser.withoutJavaScript();
    const visitor = await world.at('officer');
    const value = visitor.cookies.get('session') ?? '';
    await officer.context().addCookies([{ name: 'session', value, url: world.web.address }]);
    await officer.goto(`/dev/mailbox?to=${encodeURIComponent(emails.get('officer') ?? '')}`);
    await follow(officer, reference);
    await onward(officer, officer.locator('.cf-letter a').first());
    expect(await officer.getByRole('main').innerText()).toContain('Overdue');
    await follow(officer, 'Home');
    await officer
      .getByRole('link', { name: /11 October 2023/ })
      .first()
      .click();
    await officer
      .getByRole('main')
      .getByRole('link', { name: 'Outstanding responses' })
      .first()
      .click();
    const page = await officer.getByRole('main').innerText();
    expect(page).toContain('Outstanding responses');
    expect(page).toContain(reference);
  });

  /** A day as the worker lives it. */
  async function live(day: LocalDate): Promise<void> {
    world.time.set(`${day}T${day === SENT ? '09:30' : '08:05'}:00Z`);
    await world.app.get(OutstandingResponsesService).keep();
    if (isWorkingDay(englandAndWales, day)) await world.app.get(SweepService).sweep();
    await postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
  }

  /** What lies in somebody's mailbox, oldest first, with the London day it came. */
  async function got(part: string): Promise<readonly Got[]> {
    const all = await world.app.get(MailboxService).list({ limit: 1000 });
    return all
      .filter(({ recipient }) => recipient === emails.get(part))
      .map(({ receivedAt, subject, text }) => ({
        on: localDate(new Date(receivedAt).toISOString().slice(0, 10)),
        subject,
        text,
      }))
      .toReversed();
  }
});
