import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AgendaService, MeetingsService } from '#records/meetings';
import { SuggestingService, TopicsService } from '#records/programme';
import { localDate } from '#rules';
import { aConvenedMeeting, aPublicReport } from '../support/papers.js';
import { aWorld, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await aWorld('2023-07-03T09:00:00Z');
}, 60_000);
afterAll(() => world.end());

const states = (table: 'reports' | 'topics', ids: readonly string[]) =>
  world.dataSource.query(
    `SELECT state FROM ${table} WHERE id = ANY($1) ORDER BY array_position($1, id)`,
    [ids],
  );

it('A meeting that is over has considered its published reports and the topics on its agenda, and no others', async () => {
  const actor = await world.as('officer');
  const heard = await aPublicReport(world, 'heard');
  const taken = await aPublicReport(world, 'taken-off');
  const elsewhere = await aPublicReport(world, 'elsewhere');
  const { meetingId } = await aConvenedMeeting(world, [['Heard', heard]]);
  const topics: string[] = [];
  for (const [title, purpose] of [
    ['On the agenda', 'note'],
    ['Not on it', null],
  ] as const) {
    const asked = { committee: 'crime-and-disorder', title, reason: 'Residents ask.' };
    const { id } = await world.app.get(SuggestingService).suggest(actor, asked);
    await world.app.get(TopicsService).takeUp({ actor, id });
    const meeting = localDate('2023-07-19');
    await world.app.get(TopicsService).place({ actor, id }, { meeting, purpose });
    topics.push(id);
  }
  const agenda = world.app.get(AgendaService);
  const words = { title: 'Taken off', purpose: 'note', reportId: taken } as const;
  const itemId = await agenda.add({ actor, id: meetingId }, words);
  await agenda.remove({ actor, id: meetingId }, { itemId, reason: 'Put off.' });
  const meetings = world.app.get(MeetingsService);
  await meetings.publishAgenda({ actor, id: meetingId }, { reason: null });
  const reports = [heard, taken, elsewhere];
  expect(await states('reports', reports)).toEqual([
    { state: 'published' },
    { state: 'cleared' },
    { state: 'cleared' },
  ]);
  world.time.set('2023-07-19T09:30:00Z');
  const present = ['chair', 'member one', 'member two', 'co-optee'].map(
    (part) => world.someone(part).id,
  );
  await meetings.start({ actor, id: meetingId }, { present });
  await meetings.conclude({ actor, id: meetingId });
  expect(await states('reports', reports)).toEqual([
    { state: 'considered' },
    { state: 'cleared' },
    { state: 'cleared' },
  ]);
  expect(await states('topics', topics)).toEqual([{ state: 'considered' }, { state: 'placed' }]);
});
