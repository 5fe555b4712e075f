import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExemptionsService } from '#records/exemptions';
import { AgendaService, MeetingsService } from '#records/meetings';
import { Recorder } from '#records/record';
import { ResolutionsService } from '#records/resolutions';
import { beginExclusion, SittingsQueries, SittingsService } from '#records/sittings';
import { aSitting } from '../support/a-sitting.js';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let meetingId: string;
let items: readonly string[];
let sittings: SittingsService;

beforeAll(async () => {
  world = await aWorld('2023-07-19T09:00:00Z');
  ({ meetingId, items } = await aSitting(world));
  sittings = world.app.get(SittingsService);
}, 60_000);
afterAll(() => world.end());

const act = async (more: { part?: string; key?: string } = {}) => ({
  actor: await world.as(more.part ?? 'officer'),
  id: meetingId,
  key: more.key,
});
const id = (number: number) => items[number - 1] ?? '';
const at = (clock: string) => world.time.set(`2023-07-19T${clock}:00Z`);
const take = async (
  number: number,
  doors: 'left' | 'not excluded' | 'nothing kept' | null = null,
) => sittings.take(await act(), { itemId: id(number), doors });
const now = () => world.app.get(SittingsQueries).of(meetingId);
const states = async () => (await now()).items.map(({ state }) => state);
const used = async () => (await now()).items.map(({ usedSeconds }) => usedSeconds / 60);
const told = async () => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    `SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version DESC`,
    [meetingId],
  );
  return rows.map(({ sentence }) => sentence);
};

describe('The time of an item', () => {
  it('runs from when it is taken until the next one is, in whatever order', async () => {
    expect(await states()).toEqual(Array(5).fill('not taken'));
    at('09:05');
    await take(1);
    at('09:12');
    await take(5);
    expect(await states()).toEqual(['taken', ...Array(3).fill('not taken'), 'being taken']);
    at('09:15');
    await sittings.finish(await act(), { itemId: id(5) });
    at('09:30');
    expect(await used()).toEqual([7, 0, 0, 0, 3]);
    expect((await told()).slice(0, 3)).toEqual([
      'Item finished: Work programme.',
      'Item taken: Work programme.',
      'Item taken: Apologies for absence.',
    ]);
  });

  it('stands still while the meeting is adjourned', async () => {
    await take(2);
    at('09:40');
    const meetings = world.app.get(MeetingsService);
    await meetings.adjourn(await act(), { reason: 'the fire alarm' });
    expect((await states())[1]).toBe('adjourned');
    expect(await refusals(take(3))).toEqual(['state-moved-on']);
    at('10:10');
    const present = ['chair', 'member one', 'member two'].map((part) => world.someone(part).id);
    await meetings.resume(await act(), { present });
    expect((await states())[1]).toBe('being taken');
    at('10:15');
    expect((await used())[1]).toBe(15);
  });

  it('is not begun again by the clerk who presses twice, nor ended where it does not run', async () => {
    await take(2);
    expect((await used())[1]).toBe(15);
    expect((await told())[0]).toBe('Meeting resumed.');
    const finish = sittings.finish(await act(), { itemId: id(1) });
    expect(await refusals(finish)).toEqual(['state-moved-on']);
    expect((await states())[1]).toBe('being taken');
  });

  it('is counted once for one key, and by nobody but who runs the meeting', async () => {
    const key = 'a-key-of-one-press';
    const again = async () => sittings.take(await act({ key }), { itemId: id(1), doors: null });
    await again();
    await take(2);
    await again();
    expect((await states())[1]).toBe('being taken');
    const member = sittings.take(await act({ part: 'member one' }), { itemId: id(1), doors: null });
    expect(await refusals(member)).toEqual(['not-permitted']);
  });
});

describe('Notes of a discussion', () => {
  const note = async (number: number, wording: string, more: object = {}) =>
    sittings.note(await act(), { itemId: id(number), wording, for: 'public', ...more });
  const notes = async (number: number, part = 'officer') =>
    world.app.get(SittingsQueries).notes(await world.as(part), world, id(number));

  it('are kept with who wrote them, and the second of two clerks is told', async () => {
    await note(2, 'The police reported two crossings open.', { seen: 0 });
    expect((await notes(2)).public).toMatchObject({ version: 1, changedBy: 'The officer' });
    expect(await refusals(note(2, 'Members asked about the third.', { seen: 0 }))).toEqual([
      'stale-version wording',
    ]);
    expect((await notes(2)).public.wording).toBe('The police reported two crossings open.');
    await note(2, 'Both texts.', { seen: 1 });
    expect((await notes(2)).public).toMatchObject({ wording: 'Both texts.', version: 2 });
    const before = (await told()).length;
    await note(2, 'Both texts.', { seen: 1 });
    expect(await told()).toHaveLength(before);
  });

  it('of an exempt item are never among the public ones, in history or for who may not read them', async () => {
    expect(await refusals(note(3, 'quetzalcoatl bid less.'))).toEqual(['field-wrong wording']);
    await note(3, 'quetzalcoatl bid less.', { for: 'exempt', seen: 0 });
    expect((await notes(3)).exempt?.wording).toBe('quetzalcoatl bid less.');
    expect((await notes(3)).public.wording).toBe('');
    expect((await notes(3, 'police contact')).exempt).toBeNull();
    expect((await told()).join()).not.toContain('quetzalcoatl');
  });
});

describe('The public', () => {
  const carried = async (details: Parameters<typeof beginExclusion>[1]['details']) => {
    const resolutions = world.app.get(ResolutionsService);
    const actor = await world.as('officer');
    const wording = 'That the public be excluded during the next item.';
    const motion = { agendaItemId: id(3), kind: 'note', wording } as const;
    const { id: resolutionId } = await resolutions.draft(actor, motion);
    const excluding = { resolutionId, details, actor, now: world.time.now() };
    return world.app.get(Recorder).write((tx) => beginExclusion(tx, excluding));
  };

  it('is in the room: an exempt item waits for a resolution, or is taken in public for a reason told', async () => {
    expect(await refusals(take(3))).toEqual(['field-missing doors']);
    expect(await refusals(take(3, 'left'))).toEqual(['field-missing doors']);
    await take(3, 'nothing kept');
    expect((await told())[0]).toBe(
      'Item taken: Bids for the night bus: in public, because nothing exempt will be said.',
    );
    await take(2);
  });

  it('is excluded during the items a carried motion names, on the ground of their exemption', async () => {
    expect(await refusals(carried({ items: [meetingId], grounds: {} }))).toEqual([
      'not-ready items',
    ]);
    expect(await refusals(carried({ items: [id(2)], grounds: {} }))).toEqual([
      'field-missing grounds',
    ]);
    await carried({ items: [id(3)], grounds: {} });
    expect((await told())[0]).toBe(
      'The public was excluded for item 3, exempt under paragraph 3 of Schedule 12A.',
    );
    expect((await now()).isPublicOut).toBe(false);
    await take(3);
    expect((await now()).isPublicOut).toBe(true);
    expect((await told())[0]).toBe('Item taken: Bids for the night bus: without the public.');
  });

  it('comes back with an item it is not excluded from, and leaves again for the one it is', async () => {
    await take(2);
    expect((await told()).slice(0, 2)).toEqual([
      'Item taken: Road safety outside schools.',
      'The public was readmitted.',
    ]);
    await take(3);
    expect((await now()).isPublicOut).toBe(true);
  });

  it('is readmitted by a button, once', async () => {
    await sittings.readmit(await act());
    expect((await now()).isPublicOut).toBe(false);
    expect(await refusals(sittings.readmit(await act()))).toEqual(['state-moved-on']);
    await take(2);
    expect(await refusals(take(3))).toEqual(['field-missing doors']);
  });

  it('must leave for a confidential item, without a motion', async () => {
    at('10:16');
    expect(await refusals(take(4, 'not excluded'))).toEqual(['field-missing doors']);
    await take(4, 'left');
    expect((await told()).slice(0, 2)).toEqual([
      'Item taken: Safety of the refuge: without the public.',
      'The public was excluded for item 4, confidential.',
    ]);
    const { isPublicOut, exclusions } = await now();
    expect(isPublicOut).toBe(true);
    expect(exclusions.map(({ minute, items: during }) => [minute, during])).toEqual([
      [null, [{ number: 3, ground: 'exempt under paragraph 3 of Schedule 12A' }]],
      [null, [{ number: 4, ground: 'confidential' }]],
    ]);
  });
});

describe('Notes of an item that turns out to be exempt', () => {
  it('are put apart with its words, and its history tells nothing of them', async () => {
    const late = { reason: 'it cannot wait', acceptedBy: 'The chair' };
    const words = { title: 'Flood at the refuge', purpose: 'note', ...late } as const;
    const itemId = await world.app.get(AgendaService).addUrgent(await act(), words);
    const wording = 'The refuge is in quetzalcoatl road.';
    await sittings.note(await act(), { itemId, wording, for: 'public' });
    await world.app.get(ExemptionsService).mark(
      { actor: await world.as('officer') },
      {
        on: { itemId },
        kind: 'confidential',
        paragraphs: [],
        reasoning: 'The court forbids it.',
        publicSummary: 'An address',
        decidedBy: 'Monitoring officer',
        reviewOn: null,
      },
    );
    const notes = await world.app
      .get(SittingsQueries)
      .notes(await world.as('officer'), world, itemId);
    expect([notes.public.wording, notes.exempt?.wording]).toEqual(['', wording]);
    expect((await told()).join()).not.toContain('quetzalcoatl');
  });
});

describe('The end of a meeting', () => {
  it('ends the item being taken and lets the public back; notes can still be written', async () => {
    at('11:00');
    await world.app.get(MeetingsService).conclude(await act());
    const { isPublicOut, items: ended } = await now();
    expect(isPublicOut).toBe(false);
    expect(ended.map(({ state }) => state)).toEqual([...Array(5).fill('taken'), 'not taken']);
    at('12:00');
    expect((await used())[3]).toBe(44);
    const late = { itemId: id(5), wording: 'Agreed without discussion.', for: 'public' } as const;
    await sittings.note(await act(), late);
    expect(await refusals(take(1))).toEqual(['state-moved-on']);
  });
});
