import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AgendaService, MeetingsQueries, MeetingsService } from '#records/meetings';
import type { Act } from '#records/record';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
let agenda: AgendaService;
let meetings: MeetingsService;
let act: Act;
let day = 0;
beforeAll(async () => {
  world = await aWorld('2023-07-03T09:30:00Z');
  agenda = world.app.get(AgendaService);
  meetings = world.app.get(MeetingsService);
});
afterAll(() => world.end());

beforeEach(async () => {
  day += 1;
  const actor = await world.as('officer');
  const heldOn = localDate(`2023-08-${String(day).padStart(2, '0')}`);
  const plan = { committeeId: world.committeeId, heldOn, startsAt: '10:00', venue: 'Chamber' };
  act = { actor, id: (await meetings.plan(actor, plan)).id };
});

const add = (title: string, more: object = {}) =>
  agenda.add(act, { title, purpose: 'note', ...more });

const read = async () => {
  const [row] = await world.dataSource.query<{ slug: string; held_on: string }[]>(
    `SELECT c.slug, m.held_on FROM meetings m JOIN committees c ON c.id = m.committee_id WHERE m.id = $1`,
    [act.id],
  );
  const at = { committee: row?.slug ?? '', heldOn: row?.held_on ?? '' };
  return world.app.get(MeetingsQueries).find(act.actor, at);
};
const titles = async () => (await read()).items.map(({ number, title }) => `${number} ${title}`);
const sentences = async () => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [act.id],
  );
  return rows.map(({ sentence }) => sentence);
};

describe('An agenda', () => {
  it('takes items at the end or at a place, and numbers them from 1', async () => {
    await add('Road safety');
    await add('Knife crime', { minutes: 30 });
    await add('Apologies', { position: 1 });
    expect(await titles()).toEqual(['1 Apologies', '2 Road safety', '3 Knife crime']);
    expect((await read()).items[2]).toMatchObject({ kind: 'ordinary', minutes: 30, version: 1 });
  });

  it('is put in order up, down and by place, and history tells of each step that moved something', async () => {
    const first = await add('First');
    await add('Second');
    const third = await add('Third');
    await agenda.move(act, { itemId: third, to: 'up' });
    expect(await titles()).toEqual(['1 First', '2 Third', '3 Second']);
    await agenda.move(act, { itemId: first, to: 'down' });
    expect(await titles()).toEqual(['1 Third', '2 First', '3 Second']);
    await agenda.move(act, { itemId: third, to: 99 });
    expect(await titles()).toEqual(['1 First', '2 Second', '3 Third']);
    await agenda.move(act, { itemId: first, to: 'up' });
    expect((await sentences()).slice(4)).toEqual([
      'Item moved on the agenda: Third.',
      'Item moved on the agenda: First.',
      'Item moved on the agenda: Third.',
    ]);
  });

  it('loses nothing when two officers write one item: the second is told', async () => {
    const itemId = await add('Road safety');
    const words = { itemId, seen: 1, purpose: 'note' } as const;
    await agenda.change(act, { ...words, title: 'Road safety outside schools' });
    await expect(agenda.change(act, { ...words, title: 'Safer roads' })).rejects.toThrow(
      'Somebody else changed this item while you were writing.',
    );
    expect(await titles()).toEqual(['1 Road safety outside schools']);
  });

  it('lets an item be taken off, after convening only with a reason, and closes the gap', async () => {
    const first = await add('First');
    const second = await add('Second');
    await add('Third');
    await agenda.remove(act, { itemId: first, reason: null });
    expect(await titles()).toEqual(['1 Second', '2 Third']);
    await meetings.convene(act);
    await expect(agenda.remove(act, { itemId: second, reason: null })).rejects.toThrow(
      'say why the item is taken off',
    );
    await agenda.remove(act, { itemId: second, reason: 'the report is not ready' });
    expect(await titles()).toEqual(['1 Third']);
    expect(await sentences()).toContain(
      'Item taken off the agenda: Second: the report is not ready.',
    );
  });

  it('is closed once it is public, but for an urgent item with the chair’s reason', async () => {
    const itemId = await add('First');
    await meetings.convene(act);
    await meetings.publishAgenda(act, { reason: 'a test' });
    await expect(add('Late')).rejects.toThrow('its agenda can no longer be changed');
    await expect(agenda.remove(act, { itemId, reason: 'late' })).rejects.toThrow('Withdraw it');
    const urgent = await agenda.addUrgent(act, {
      title: 'Flooding at the refuge',
      purpose: 'decide',
      reason: 'it happened after publication and cannot wait',
      acceptedBy: 'The chair',
    });
    expect(await titles()).toEqual(['1 First', '2 Flooding at the refuge']);
    await agenda.change(act, { itemId: urgent, title: 'Flood at the refuge', purpose: 'decide' });
    expect((await sentences()).slice(-2)).toEqual([
      'Item added to the agenda: Flooding at the refuge: it happened after publication and cannot wait.',
      'Item of the agenda changed: Flood at the refuge.',
    ]);
  });

  it('is changed by officers only', async () => {
    const member = await world.as('member one');
    const asMember = { ...act, actor: member };
    await expect(agenda.add(asMember, { title: 'Mine', purpose: 'note' })).rejects.toThrow(
      'You do not have the role that may change this agenda.',
    );
  });

  it('links only to topics and reports of its own committee', async () => {
    const stranger = '018f5a4e-0000-7000-8000-000000000001';
    await expect(add('Linked', { topicId: stranger })).rejects.toThrow('Choose a topic');
    await expect(add('Linked', { reportId: 'nonsense' })).rejects.toThrow('Choose a report');
  });
});
