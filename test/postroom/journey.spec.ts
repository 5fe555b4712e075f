import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { Postroom, Relay } from '#postroom';
import { MailboxService } from '#records/mailbox';
import { SignedLinksService } from '#records/links';
import { SweepService } from '#records/reminders';
import { ResponsesService } from '#records/responses';
import { anOwnRedis } from '../support/servers.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { aConfig, aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, mail, untilSome } from './postroom.js';

const WITHIN = { timeoutMs: 25_000 };

describe('A letter, from what happened to the inbox', () => {
  let redis: Awaited<ReturnType<typeof anOwnRedis>>;
  let world: World;
  let app: INestApplicationContext;
  let police = '';

  beforeAll(async () => {
    redis = await anOwnRedis();
  });
  afterAll(() => redis.stop());

  beforeEach(async () => {
    world = await aWorld();
    app = await aPostroom(world, { redisUrl: redis.url });
    const made = await world.recommendation([world.police]);
    police = made.to(world.police);
  });
  afterEach(async () => {
    await app.close();
    await world.end();
  });

  const settle = () => app.get(Postroom).settleAll(WITHIN);

  it('reaches contact and signatory once each, in one thread, each with a link of their own', async () => {
    await world.send(police);
    await settle();
    const [first, second, ...more] = await mail(world);
    expect(more).toEqual([]);
    expect(first?.subject).toBe(
      'Please answer CDC-2023-1 by Wednesday 16 August 2023: recommendation of the Crime and Disorder Committee',
    );
    expect([first?.recipient, second?.recipient].map((to) => to?.split('.')[1])).toEqual(
      expect.arrayContaining(['contact', 'signatory']),
    );
    const [sent] = await deliveries(world, 'recommendation-sent');
    expect(sent).toMatchObject({ state: 'sent', attempts: 1, why: null });
    expect(first?.headers).toMatchObject({
      'Auto-Submitted': 'auto-generated',
      References: `<thread-${police}@critical-friend>`,
      'In-Reply-To': `<thread-${police}@critical-friend>`,
      'Message-ID': first?.messageId,
      To: first?.recipient,
    });
    const tokens = [first, second].map((one) => /\/l\/(\S+)/.exec(one?.text ?? '')?.[1] ?? '');
    expect(new Set(tokens).size).toBe(2);
    const links = app.get(SignedLinksService);
    const opened = await Promise.all(tokens.map((token) => links.open(token)));
    expect(opened.map(({ purpose, subjectId }) => [purpose, subjectId])).toEqual([
      ['answer', police],
      ['answer', police],
    ]);
    expect(await app.get(MailboxService).find(first?.id ?? '')).toEqual(first);
  });

  it('is not needed any more when the answer came before it left', async () => {
    await world.send(police);
    await settle();
    world.time.set('2023-08-09T08:00:00Z');
    expect(await world.app.get(SweepService).sweep()).toBeGreaterThan(0);
    await app.get(Postroom).close();
    await app.get(Relay).relayAll();
    const signatory = { actor: await world.as('police signatory'), id: police };
    await world.app.get(ResponsesService).respond(signatory, {
      decision: 'not accepted',
      reason: 'It is the roads authority that plans.',
      action: null,
      owner: null,
      targetDate: null,
      how: 'online',
    });
    await settle();
    const reminders = await deliveries(world, 'response-due-soon');
    expect(reminders.map(({ state, why }) => [state, why])).toEqual([
      ['not needed', 'No answer is owed: it is answered, to be checked.'],
      ['not needed', 'No answer is owed: it is answered, to be checked.'],
    ]);
    const subjects = (await mail(world)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith('Receipt'))).toHaveLength(2);
    expect(subjects.filter((subject) => subject.includes('has answered'))).toHaveLength(2);
  });

  it('goes to those who are left when its reader was disabled after it was addressed', async () => {
    await world.send(police);
    await app.get(Relay).relayAll();
    // Disabled by nobody's decision: who is to answer would have to be handed over first.
    await world.dataSource.query('UPDATE people SET disabled_at = now() WHERE id = $1', [
      world.someone('police signatory').id,
    ]);
    await settle();
    const found = await deliveries(world, 'recommendation-sent');
    expect(found.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['not needed', 'sent', 'sent']),
    );
    const letters = await mail(world);
    expect(letters.map(({ recipient }) => recipient.split('.')[0])).toEqual(
      expect.arrayContaining(['officer', 'police']),
    );
    const toOfficer = letters.find(({ recipient }) => recipient.startsWith('officer'));
    expect(toOfficer?.text).toContain(
      'it is meant for the signatory of Marchfield Police, and our record names nobody there.',
    );
  });

  it('leaves by itself when a worker runs, which says that it is alive and stops when told', async () => {
    const config = aConfig(world.databaseUrl, { redisUrl: redis.url });
    const worker = await NestFactory.createApplicationContext(WorkerModule.on(config), {
      logger: false,
    });
    await world.send(police);
    await untilSome(world, 2);
    const beats = await world.dataSource.query<{ name: string }[]>(
      `SELECT name FROM heartbeats WHERE name LIKE 'worker%'`,
    );
    expect(beats).toEqual([{ name: expect.stringMatching(/^worker .+:\d+$/) }]);
    await worker.close();
    const found = await deliveries(world, 'recommendation-sent');
    expect(found.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('about an answer that came back says what is missing, and that the date stands', async () => {
    await world.send(police);
    world.time.set('2023-08-10T10:00:00Z');
    const responses = world.app.get(ResponsesService);
    await responses.respond(
      { actor: await world.as('police signatory'), id: police },
      {
        decision: 'accepted',
        reason: null,
        action: 'Publish it.',
        owner: 'Roads team',
        targetDate: localDate('2023-12-01'),
        how: 'online',
      },
    );
    await responses.return(
      { actor: await world.as('officer'), id: police },
      { missing: 'Which schools?' },
    );
    await settle();
    const returned = (await mail(world)).filter(({ text }) => text.includes('is incomplete'));
    expect(returned).toHaveLength(2);
    expect(returned[0]?.text).toContain('What is missing: Which schools?');
    expect(returned[0]?.text).toContain('by Wednesday 16 August 2023. The date has not changed.');
  });
});
