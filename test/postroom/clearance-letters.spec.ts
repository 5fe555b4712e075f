import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { ClearanceRoundsService, ClearancesService } from '#records/clearances';
import { SignedLinksService } from '#records/links';
import { SweepService } from '#records/reminders';
import { ReportsService } from '#records/reports';
import { clearancesOf, clearingOfficers, reportInClearance } from '../support/a-clearance.js';
import { aReportText } from '../support/a-report.js';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, mail } from './postroom.js';

const EXEMPT = 'Zanzibar settles it for ninety pounds';

describe('The letters about clearances', () => {
  let redis: Awaited<ReturnType<typeof anOwnRedis>>;
  let world: World;
  let app: INestApplicationContext;

  beforeAll(async () => {
    redis = await anOwnRedis();
    world = await aWorld('2023-07-03T09:30:00Z');
    await clearingOfficers(world);
    app = await aPostroom(world, { redisUrl: redis.url });
  });
  afterAll(async () => {
    await app.close();
    await world.end();
    await redis.stop();
  });

  /** What came since so many letters: to whom, and its subject. */
  const since = async (before: number) => {
    await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
    const letters = (await mail(world)).slice(before);
    return letters.map(({ subject, recipient }) => `${recipient.split('.')[0]}: ${subject}`).sort();
  };
  const count = async () => (await mail(world)).length;
  const sweptOn = async (day: string) => {
    const before = await count();
    world.time.set(`${day}T08:30:00Z`);
    await world.app.get(SweepService).sweep();
    return since(before);
  };

  it('go to each with a link of their own, remind, chase, ask again, and tell of a return', async () => {
    const { id } = await reportInClearance(world, 'Road safety');
    const asked = await since(0);
    expect(asked.filter((one) => one.includes('clearance asked'))).toEqual([
      'finance: Finance clearance asked, by Monday 10 July 2023: “Road safety”',
      'legal: Legal clearance asked, by Monday 10 July 2023: “Road safety”',
    ]);
    const letter = (await mail(world)).find(({ subject }) => subject.startsWith('Finance'));
    const token = /\/l\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    const link = await app.get(SignedLinksService).open(token);
    const { finance, legal } = await clearancesOf(world, id);
    expect(link).toMatchObject({ purpose: 'clearance', subjectId: finance.id });
    expect(link.actor.grants).toEqual([
      { role: 'clearing officer', scope: { kind: 'report', id } },
    ]);

    const clearances = world.app.get(ClearancesService);
    const [{ hash }] = await world.dataSource.query(
      'SELECT hash FROM report_versions WHERE report_id = $1',
      [id],
    );
    await clearances.give({ actor: legal.actor, id: legal.id }, { seen: hash, remark: '' });
    expect(await sweptOn('2023-07-06')).toEqual([
      'finance: Finance clearance of “Road safety” is due by Monday 10 July 2023',
    ]);
    expect(await sweptOn('2023-07-11')).toEqual([
      'finance: Finance clearance of “Road safety” is late; it was due on Monday 10 July 2023',
      'officer: Finance clearance of “Road safety” is late; it was due on Monday 10 July 2023',
    ]);

    let before = await count();
    const { content } = aReportText({ title: 'Road safety' });
    const exempt = content.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((one) => ({ ...one, text: '', isExempt: true })),
    }));
    const kept = content.sections.flatMap(({ paragraphs }) =>
      paragraphs.map((one) => [one.id, EXEMPT] as const),
    );
    const officer = await world.as('officer');
    await world.app.get(ReportsService).write(
      { actor: officer, id },
      {
        content: { ...content, sections: exempt },
        exemptTexts: Object.fromEntries(kept),
        from: 1,
        why: null,
      },
    );
    await world.app.get(ClearanceRoundsService).askStale({ actor: officer, id });
    expect(await since(before)).toEqual([
      'legal: Legal clearance asked again, by Tuesday 18 July 2023: “Road safety”',
    ]);

    before = await count();
    await clearances.return({ actor: finance.actor, id: finance.id }, { reason: 'No costs.' });
    const returned = await since(before);
    expect(returned).toContain('officer: Returned for correction by finance: “Road safety”');
    expect(returned.some((one) => one.includes('Please put right the report'))).toBe(true);
    const later = await sweptOn('2023-07-14');
    expect(later.filter((one) => one.includes('clearance'))).toEqual([]);
    const due = await deliveries(world, 'clearance-due');
    expect(due.filter(({ state }) => state === 'not needed').map(({ why }) => why)).toEqual([
      'No clearance is owed: the report is being drafted.',
    ]);
    expect((await mail(world)).map(({ text }) => text).join()).not.toContain('Zanzibar');
  }, 90_000);
});
