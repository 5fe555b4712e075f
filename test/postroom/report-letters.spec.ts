import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { SignedLinksService } from '#records/links';
import { SweepService } from '#records/reminders';
import { CommissioningService, ReportsService } from '#records/reports';
import { localDate } from '#rules';
import { aReportText, commissionedReport } from '../support/a-report.js';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, mail } from './postroom.js';

describe('The letters about a report', () => {
  let redis: Awaited<ReturnType<typeof anOwnRedis>>;
  let world: World;
  let app: INestApplicationContext;

  beforeAll(async () => {
    redis = await anOwnRedis();
    world = await aWorld('2023-06-01T09:30:00Z');
    app = await aPostroom(world, { redisUrl: redis.url });
  });
  afterAll(async () => {
    await app.close();
    await world.end();
    await redis.stop();
  });

  /** The subjects of what came since so many letters, each with whom it went to. */
  const since = async (before: number) => {
    await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
    const letters = (await mail(world)).slice(before);
    return letters.map(({ subject, recipient }) => `${recipient.split('@')[0]}: ${subject}`);
  };
  const count = async () => (await mail(world)).length;

  it('go to its author with a link that opens only this report, and to the officer', async () => {
    const email = 'nora@marchfield.example';
    const author = { personId: null, name: 'Nora Finch', post: 'Manager', email };
    const { id, writer } = await commissionedReport(world, 'Road safety', { author });
    expect(await since(0)).toEqual([
      'nora: Please write the report “Road safety” by Wednesday 21 June 2023',
    ]);
    const token = /\/l\/(\S+)/.exec((await mail(world))[0]?.text ?? '')?.[1] ?? '';
    const link = await app.get(SignedLinksService).open(token);
    expect(link).toMatchObject({ purpose: 'report', subjectId: id, expiresOn: '2023-08-20' });
    expect(link.actor.grants).toEqual([{ role: 'report author', scope: { kind: 'report', id } }]);

    const officer = { actor: await world.as('officer'), id };
    const commissioning = world.app.get(CommissioningService);
    let before = await count();
    await commissioning.askMoreTime(
      { actor: writer, id },
      { newDue: localDate('2023-06-28'), reason: 'Late figures.' },
    );
    expect((await since(before)).map((one) => one.replace(/^officer[^:]*/, 'officer'))).toEqual([
      'officer: Nora Finch asks for more time for “Road safety”, until Wednesday 28 June 2023',
    ]);
    before = await count();
    await commissioning.agreeMoreTime(officer);
    expect(await since(before)).toEqual([
      'nora: More time for “Road safety”: due Wednesday 28 June 2023',
    ]);

    before = await count();
    world.time.set('2023-06-21T08:30:00Z');
    await world.app.get(SweepService).sweep();
    expect(await since(before)).toEqual([
      'nora: The report “Road safety” is due by Wednesday 28 June 2023',
    ]);

    const reports = world.app.get(ReportsService);
    await reports.write({ actor: writer, id }, { ...aReportText(), from: 0, why: null });
    before = await count();
    await reports.complete({ actor: writer, id });
    expect((await since(before)).map((one) => one.replace(/^[^:]*: /, ''))).toEqual([
      'The report “Road safety” is finished by its author',
    ]);
    before = await count();
    await reports.return(officer, { reason: 'No costs.' });
    expect(await since(before)).toEqual([
      'nora: Please put right the report “Road safety”, due by Wednesday 28 June 2023',
    ]);
    before = await count();
    await reports.withdraw(officer, { reason: 'Overtaken.' });
    expect(await since(before)).toEqual(['nora: The report “Road safety” is withdrawn']);
    world.time.set('2023-06-29T08:30:00Z');
    before = await count();
    await world.app.get(SweepService).sweep();
    expect(await since(before)).toEqual([]);
  });

  it('go to another when it is commissioned from somebody else', async () => {
    const due = localDate('2023-07-14');
    const { id } = await commissionedReport(world, 'Night buses', { due });
    const before = (await since(0)).length;
    const author = {
      personId: null,
      name: 'Owen Price',
      post: 'Officer',
      email: 'owen@marchfield.example',
    };
    const act = { actor: await world.as('officer'), id };
    const order = { author, due, brief: '', reason: 'On leave' };
    await world.app.get(CommissioningService).recommission(act, order);
    expect(await since(before)).toEqual([
      'owen: Please write the report “Night buses” by Friday 14 July 2023',
    ]);
  });
});
