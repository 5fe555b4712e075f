import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentsService } from '#records/documents';
import { MeetingsService } from '#records/meetings';
import { PacksQueries } from '#records/packs';
import { PublishedQueries, type PublishedMeeting } from '#records/publication';
import { ReportsService } from '#records/reports';
import { WithdrawalsService } from '#records/withdrawals';
import { aConvenedMeeting, aDocument, aPublicReport, anExemption } from '../support/papers.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
const officer = async (id: string) => ({ actor: await world.as('officer'), id });
const published = (heldOn: string) =>
  world.app.get(PublishedQueries).meeting({ committee: 'crime-and-disorder', heldOn });
const reason = 'It names a child.';
const withdraw = async (meetingId: string, reportId: string) =>
  world.app
    .get(WithdrawalsService)
    .withdraw(await officer(meetingId), { subjectKind: 'report', subjectId: reportId, reason });
const publish = async (meetingId: string) =>
  world.app.get(MeetingsService).publishAgenda(await officer(meetingId), { reason: null });

const titles = ({ items }: PublishedMeeting) =>
  items.flatMap(({ documents }) => documents.map(({ title }) => title)).toSorted();

beforeAll(async () => {
  world = await aWorld('2023-07-03T09:00:00Z');
}, 60_000);
afterAll(() => world.end());

describe('a report the public has', () => {
  it('is not withdrawn by itself, but with its meeting, which takes it back and moves it', async () => {
    const reportId = await aPublicReport(world, 'roads');
    const { meetingId } = await aConvenedMeeting(world, [['Roads', reportId]]);
    await publish(meetingId);
    const alone = world.app.get(ReportsService).withdraw(await officer(reportId), { reason });
    await expect(alone).rejects.toThrow('withdraw it on the page of its meeting');
    expect((await published('2023-07-19')).items[0]?.report?.id).toBe(reportId);
    await withdraw(meetingId, reportId);
    const [item] = (await published('2023-07-19')).items;
    expect([item?.report, item?.reportWithdrawn?.reason]).toEqual([null, reason]);
    const rows = await world.dataSource.query('SELECT state FROM reports WHERE id = $1', [
      reportId,
    ]);
    expect(rows).toEqual([{ state: 'withdrawn' }]);
  });

  it('is taken back from every meeting it went out with, and their packs are made again', async () => {
    const reportId = await aPublicReport(world, 'bridges');
    const first = await aConvenedMeeting(world, [['Bridges', reportId]], '2023-07-25');
    const second = await aConvenedMeeting(world, [['Bridges again', reportId]], '2023-07-26');
    await publish(first.meetingId);
    await publish(second.meetingId);
    const meetings = [first.meetingId, second.meetingId];
    await world.dataSource.query(`UPDATE jobs SET state = 'done'`);
    await withdraw(first.meetingId, reportId);
    for (const day of ['2023-07-25', '2023-07-26']) {
      const [item] = (await published(day)).items;
      expect([day, item?.report, item?.reportWithdrawn?.reason]).toEqual([day, null, reason]);
    }
    const jobs = await world.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT p.meeting_id AS id FROM jobs j JOIN publications p ON p.id = j.publication_id
       WHERE j.state = 'waiting'`,
    );
    expect(jobs.map(({ id }) => id).toSorted()).toEqual(meetings.toSorted());
    const asked = { committee: 'crime-and-disorder', heldOn: '2023-07-26', number: 0 };
    const { drafting } = await world.app.get(PacksQueries).published(asked);
    expect(drafting.withdrawn.map(({ id }) => id)).toEqual([reportId]);
  });

  it('is taken back with its appendices', async () => {
    const reportId = await aPublicReport(world, 'parks');
    await aDocument(world, { title: 'Map', reportId });
    const { meetingId, itemIds } = await aConvenedMeeting(
      world,
      [['Parks', reportId]],
      '2023-07-27',
    );
    await aDocument(world, { title: 'Notice', meetingId, itemId: itemIds[0] ?? '' });
    await publish(meetingId);
    expect(titles(await published('2023-07-27'))).toEqual(['Map', 'Notice']);
    await withdraw(meetingId, reportId);
    const left = await published('2023-07-27');
    expect(titles(left)).toEqual(['Notice']);
    expect(left.items[0]?.gone).toMatchObject([{ slug: 'map', withdrawn: { reason } }]);
    const frozen = await world.app
      .get(PublishedQueries)
      .frozen({ committee: 'crime-and-disorder', heldOn: '2023-07-27' });
    expect(JSON.stringify(frozen)).not.toContain('Map');
  });
});

describe('a paper of an item kept from the public, once members have it', () => {
  it('is not removed with its bytes, but withdrawn', async () => {
    const { meetingId, itemIds } = await aConvenedMeeting(
      world,
      [['A contract', null]],
      '2023-07-28',
    );
    const [itemId = ''] = itemIds;
    await anExemption(world, { kind: 'agenda item', subjectId: itemId, meetingId });
    const documentId = await aDocument(world, { title: 'Terms', meetingId, itemId });
    await publish(meetingId);
    const by = { actor: await world.as('officer') };
    const removed = world.app.get(DocumentsService).remove(by, { documentId, reason });
    await expect(removed).rejects.toThrow('Members have this paper: withdraw it');
    await world.app.get(WithdrawalsService).withdraw(await officer(meetingId), {
      subjectKind: 'document',
      subjectId: documentId,
      reason,
    });
  });
});
