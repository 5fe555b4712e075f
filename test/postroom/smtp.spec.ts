import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { Deliverer, Relay } from '#postroom';
import { aRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, tryNow } from './postroom.js';

type Mood = 'ok' | 'busy' | 'unknown user' | 'hangs up after DATA' | 'no such account';

describe('A letter, by a mail server', () => {
  let mood: Mood = 'ok';
  let received: { raw: string; to: string[] }[] = [];
  let server: SMTPServer;
  let world: World;
  let app: INestApplicationContext;
  let id = '';

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      onMailFrom: (_address, _session, done) =>
        mood === 'no such account' ? done(told(530, 'Authentication required')) : done(),
      onRcptTo: (_address, _session, done) => {
        if (mood === 'busy') return done(told(451, 'Try again later'));
        return mood === 'unknown user' ? done(told(550, 'No such user')) : done();
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ raw: Buffer.concat(chunks).toString(), to });
          if (mood !== 'hangs up after DATA') return done();
          for (const connection of server.connections) connection.close();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    world = await aWorld();
    const { url: redisUrl } = await aRedis();
    app = await aPostroom(world, { redisUrl, smtpUrl: `smtp://127.0.0.1:${port}` });
    const made = await world.recommendation([world.police]);
    await world.send(made.to(world.police));
  });
  afterAll(async () => {
    await app.close();
    await world.end();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  beforeEach(async () => {
    mood = 'ok';
    received = [];
    await world.dataSource.query('DELETE FROM bounces');
    await world.dataSource.query('DELETE FROM deliveries');
    await world.dataSource.query('UPDATE outbox SET relayed_at = NULL');
    await app.get(Relay).relayAll();
    id = (await deliveries(world, 'recommendation-sent'))[0]?.id ?? '';
  });

  const deliver = () => app.get(Deliverer).deliver(id);
  const row = async () =>
    (await deliveries(world, 'recommendation-sent')).find((one) => one.id === id);

  it('arrives whole, at one address, under its fixed Message-ID', async () => {
    expect(await deliver()).toBe('sent');
    const [only, ...more] = received;
    expect(more).toEqual([]);
    expect(only?.to).toHaveLength(1);
    const message = await PostalMime.parse(only?.raw ?? '');
    const { message_id: messageId } = (await row()) ?? {};
    expect(message.messageId).toBe(messageId);
    expect(message.from?.name).toBe('Marchfield County Council');
    expect(message.replyTo?.[0]?.address).toMatch(/^officer\./);
    expect(message.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
    expect(message.text).toContain('asks Marchfield Police to answer a recommendation by');
    expect(message.html).toContain('<h1');
  });

  it('is tried again half a minute after the server was busy, and then arrives', async () => {
    mood = 'busy';
    expect(await deliver()).toBe('tried again later');
    expect(await row()).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await row())?.why).toContain('451');
    expect(await deliver()).toBe('nothing to do');
    mood = 'ok';
    await tryNow(world);
    expect(await deliver()).toBe('sent');
    expect(received).toHaveLength(1);
  });

  it('has failed, with the reason, when the server knows nobody of that name', async () => {
    mood = 'unknown user';
    expect(await deliver()).toBe('failed');
    const settled = await row();
    expect(settled).toMatchObject({ state: 'failed', attempts: 1 });
    expect(settled?.why).toContain('No such user');
    const [bounce] = await world.dataSource.query<object[]>(
      'SELECT kind, delivery_id AS id, settled_at AS "settledAt" FROM bounces',
    );
    expect(bounce).toEqual({ kind: 'hard', id, settledAt: null });
  });

  it('is tried again when it is our own account the server refuses', async () => {
    mood = 'no such account';
    expect(await deliver()).toBe('tried again later');
  });

  it('comes again as the same letter when the connection broke after it was handed over', async () => {
    mood = 'hangs up after DATA';
    expect(await deliver()).toBe('tried again later');
    mood = 'ok';
    await tryNow(world);
    expect(await deliver()).toBe('sent');
    const ids = await Promise.all(
      received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId),
    );
    expect(ids).toEqual([(await row())?.message_id, (await row())?.message_id]);
  });

  it('has failed after the eighth try', async () => {
    mood = 'busy';
    for (let tries = 1; tries < 8; tries += 1) {
      expect(await deliver()).toBe('tried again later');
      await tryNow(world);
    }
    expect(await deliver()).toBe('failed');
    expect(await row()).toMatchObject({ state: 'failed', attempts: 8 });
  });
});

function told(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
