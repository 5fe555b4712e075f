import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { MeetingsService } from '#records/meetings';
import { PublishedQueries } from '#records/publication';
import { aConvenedMeeting, aDocument, aPublicReport } from '../support/papers.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld('2023-07-03T09:00:00Z');
}, 60_000);
afterAll(() => world.end());

/** Marks a document exempt on a connection of its own, and lets the decision stand only after `meanwhile` began. */
async function markMeanwhile(
  { reportId, documentId }: { readonly reportId: string; readonly documentId: string },
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const other = world.dataSource.createQueryRunner();
  await other.startTransaction();
  await other.query('SELECT 1 FROM reports WHERE id = $1 FOR UPDATE', [reportId]);
  const begun = meanwhile();
  await pause(500);
  await other.query(
    `INSERT INTO exemptions (id, council_id, committee_id, subject_kind, subject_id, report_id, kind, paragraphs,
       reasoning, public_summary, decided_by, decided_on, review_on)
     VALUES ($1, $2, $3, 'document', $4, $5, 'exempt', '{3}', 'A contract.', 'Terms', 'The officer', '2023-07-03', '2024-07-01')`,
    [newId(), world.councilId, world.committeeId, documentId, reportId],
  );
  await other.commitTransaction();
  await other.release();
  await begun;
}

const paperOf = async (heldOn: string) => {
  const { items } = await world.app
    .get(PublishedQueries)
    .meeting({ committee: 'crime-and-disorder', heldOn });
  return items[0]?.documents.map(({ title }) => title);
};

it('a paper marked exempt while the agenda is published does not go out', async () => {
  const reportId = await aPublicReport(world, 'bids');
  const documentId = await aDocument(world, { title: 'Bids', reportId });
  const { meetingId: id } = await aConvenedMeeting(world, [['Bids', reportId]]);
  const act = { actor: await world.as('officer'), id };
  const meetings = world.app.get(MeetingsService);
  await markMeanwhile({ reportId, documentId }, () =>
    meetings.publishAgenda(act, { reason: null }),
  );
  expect(await paperOf('2023-07-19')).toEqual([]);
});

it('nor while a supplement is', async () => {
  const reportId = await aPublicReport(world, 'prices');
  const { meetingId: id } = await aConvenedMeeting(world, [['Prices', reportId]], '2023-07-20');
  const act = { actor: await world.as('officer'), id };
  const meetings = world.app.get(MeetingsService);
  await meetings.publishAgenda(act, { reason: null });
  await aDocument(world, { title: 'Map', reportId });
  const documentId = await aDocument(world, { title: 'Prices', reportId });
  await markMeanwhile({ reportId, documentId }, () =>
    meetings.supplement(act, { reason: 'They came late.', items: [1] }),
  );
  expect(await paperOf('2023-07-20')).toEqual(['Map']);
});
