import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AgendaService, MeetingsService, OutstandingResponsesService } from '#records/meetings';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
let id: string;
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  const { to } = await world.recommendation([world.police, world.fire]);
  for (const authority of [world.police, world.fire]) await world.send(to(authority));
  id = await plan('2023-09-20');
  await plan('2023-10-18');
});
afterAll(() => world.end());

const plan = async (heldOn: string) => {
  const when = { heldOn: localDate(heldOn), startsAt: '10:00', venue: 'Chamber' };
  const actor = await world.as('officer');
  const meetings = world.app.get(MeetingsService);
  return (await meetings.plan(actor, { committeeId: world.committeeId, ...when })).id;
};
const keep = () => world.app.get(OutstandingResponsesService).keep();
const items = () =>
  world.dataSource.query<{ id: string; number: number; summary: string; version: number }[]>(
    `SELECT i.id, i.number, i.summary, i.version FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id
     WHERE i.kind = 'outstanding responses' AND i.removed_on IS NULL ORDER BY m.held_on`,
  );
const answered = (slug: string) =>
  world.dataSource.query(
    `UPDATE clocks SET state = 'met', ended_on = '2023-08-20', next_rung_on = NULL WHERE subject_id IN (
       SELECT a.id FROM addressees a JOIN authorities o ON o.id = a.authority_id WHERE o.slug = $1)`,
    [slug],
  );
const told = async () => {
  const rows = await world.dataSource.query<{ sentence: string; actor_name: string }[]>(
    'SELECT sentence, actor_name FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.slice(1).map(({ sentence, actor_name: by }) => `${by}: ${sentence}`);
};

it('Nothing is put on an agenda while nothing is overdue', async () => {
  world.time.set('2023-08-16T09:00:00Z');
  expect(await keep()).toBe(0);
  expect(await items()).toEqual([]);
});

it('What is overdue is listed on the next agenda, once, and on no later one', async () => {
  world.time.set('2023-08-17T09:00:00Z');
  expect(await keep()).toBe(1);
  expect(await keep()).toBe(0);
  expect(await items()).toMatchObject([
    {
      number: 1,
      summary: `CDC-2023-1, Marchfield Fire and Rescue: was due Wednesday 16 August 2023
CDC-2023-1, Marchfield Police: was due Wednesday 16 August 2023`,
    },
  ]);
});

it('The list follows what comes, whatever an officer writes in it', async () => {
  const [item] = await items();
  const act = { actor: await world.as('officer'), id };
  const words = { title: 'Answers we wait for', purpose: 'comment', summary: 'Mine.' } as const;
  await world.app.get(AgendaService).change(act, { itemId: item?.id ?? '', ...words });
  expect((await items())[0]?.summary).toContain('Marchfield Police');
  await answered('police');
  expect(await keep()).toBe(1);
  expect((await items())[0]?.summary).toBe(
    'CDC-2023-1, Marchfield Fire and Rescue: was due Wednesday 16 August 2023',
  );
});

it('An officer who takes it off is not contradicted, not even by convening', async () => {
  const [item] = await items();
  const act = { actor: await world.as('officer'), id };
  await world.app
    .get(AgendaService)
    .remove(act, { itemId: item?.id ?? '', reason: 'told at once' });
  expect(await keep()).toBe(0);
  await world.app.get(MeetingsService).convene(act);
  expect(await items()).toEqual([]);
});

it('It goes from every agenda when every answer has come, and history says who did what', async () => {
  const next = await plan('2023-09-06');
  const later = await plan('2023-11-15');
  await world.app.get(MeetingsService).convene({ actor: await world.as('officer'), id: later });
  id = next;
  expect(await keep()).toBe(1);
  expect(await items()).toHaveLength(2);
  await answered('fire');
  expect(await keep()).toBe(2);
  expect(await items()).toEqual([]);
  expect(await told()).toEqual([
    'Critical Friend: Item added to the agenda: Outstanding responses: answers are overdue.',
    'Critical Friend: Item taken off the agenda: Outstanding responses: every answer has come.',
  ]);
});
