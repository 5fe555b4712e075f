import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PackJobsService, PacksService, PacksQueries, type PackAudience } from '#records/packs';
import type { Papers } from '#records/publication';
import { Recorder, armFailpoints } from '#records/record';
import { newId } from '#platform';
import { localDate } from '#rules';
import {
  aPdf,
  document,
  EXEMPT,
  item,
  paragraph,
  papers,
  report,
  section,
} from '../support/published-papers.js';
import { aWorld, type World } from '../support/world.js';
import { aPackWorker, publish, withdraw, type PackWorker } from './pack-world.js';
import { readPdf } from './pdf-text.js';

let world: World;
let worker: PackWorker;
let day = 1;

beforeAll(async () => {
  world = await aWorld();
  worker = await aPackWorker(world);
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await world.end();
});
beforeEach(() => armFailpoints(null));

const sections = [section('s', 'What was done', [paragraph('p', 'A plan was agreed.')])];

/** The papers of one more meeting, on a day of its own. */
function onAnotherDay(more: Partial<Papers> = {}): Papers {
  day += 1;
  return papers({
    heldOn: localDate(`2023-08-${String(day).padStart(2, '0')}`),
    items: [
      item({ number: 1, title: 'The year', report: report('The year', sections, { id: newId() }) }),
    ],
    ...more,
  });
}

const ask = (publicationId: string, audience: PackAudience = 'public') =>
  world.app
    .get(Recorder)
    .write((tx) => world.app.get(PacksService).ask(tx, publicationId, audience));

interface JobRow {
  readonly state: string;
  readonly stage: string;
  readonly problems: readonly string[];
  readonly attempts: number;
  readonly packs: number;
}

async function job(id: string): Promise<JobRow> {
  const [row] = await world.dataSource.query<JobRow[]>(
    `SELECT state, stage, problems, attempts, (SELECT count(*)::int FROM packs k WHERE k.publication_id = j.publication_id
       AND k.audience = j.audience) AS packs FROM jobs j WHERE id = $1`,
    [id],
  );
  return row ?? Promise.reject(new Error('no such job'));
}

/** As if its worker had been silent for a minute. */
const silence = (id: string) =>
  world.dataSource.query(`UPDATE jobs SET offered_at = now() - interval '1 minute' WHERE id = $1`, [
    id,
  ]);

const shelf = (given: Papers) =>
  world.app
    .get(PacksQueries)
    .published({ committee: 'crime-and-disorder', heldOn: given.heldOn, number: given.number });

describe('A job for a pack', () => {
  test('asked for twice while it waits is one job', async () => {
    const { publicationId } = await publish(world, onAnotherDay());
    expect(await ask(publicationId)).toBe(await ask(publicationId));
    expect(await ask(publicationId, 'members')).not.toBe(await ask(publicationId));
  });

  test('ends in one pack whose files are in the store, as their hashes say', async () => {
    const given = onAnotherDay();
    const { publicationId } = await publish(world, given);
    const id = await ask(publicationId);
    expect(await worker.packs.build(id)).toBe('done');
    expect(await job(id)).toMatchObject({ state: 'done', stage: 'Done', problems: [], packs: 1 });
    const { pack } = (await shelf(given)).chosen;
    expect(pack).toMatchObject({ edition: 1, firstPage: 1, lastPage: 3 });
    expect(pack?.files.map(({ name }) => name)).toEqual(['item-1', 'pack', 'print']);
    const bytes = await worker.files.read(pack?.files[1]?.key ?? '');
    expect(bytes.length).toBe(pack?.files[1]?.bytes);
    expect((await readPdf(bytes))[2]?.text).toContain('A plan was agreed.');
  });

  test('is taken through the queue, and by another look at the rows when Redis was emptied', async () => {
    const { publicationId } = await publish(world, onAnotherDay());
    const id = await ask(publicationId);
    await worker.packs.offer();
    await worker.packs.offer();
    worker.packs.start();
    while ((await job(id)).state !== 'done')
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await job(id)).toMatchObject({ packs: 1 });
  });

  test('says where the damaged upload is, and builds the rest', async () => {
    const pdf = aPdf('Drains', 2);
    const lost = document(pdf, { title: 'Drains', letter: 'B', pages: 2 });
    const given = onAnotherDay({ items: [item({ number: 4, documents: [lost] })] });
    const { publicationId } = await publish(world, given);
    const id = await ask(publicationId);
    expect(await worker.packs.build(id)).toBe('done');
    const found = await job(id);
    expect(found.problems).toEqual([
      'Item 4, Appendix B: Drains: This file could not be put into the pack: it is missing from the store of files.',
    ]);
  });

  test('does not name a damaged upload that is exempt', async () => {
    const lost = document(aPdf('Map', 1), { title: 'Price of the mill', pages: 1 });
    const open = onAnotherDay({ items: [item({ number: 4, kept: EXEMPT })] });
    const whole = { ...open, items: [item({ number: 4, kept: EXEMPT, documents: [lost] })] };
    const { publicationId } = await publish(world, open, whole);
    const id = await ask(publicationId, 'members');
    await worker.packs.build(id);
    const { problems } = await job(id);
    expect(problems).toEqual([expect.stringContaining('a paper that is exempt')]);
    expect(JSON.stringify(problems)).not.toContain('mill');
  });
});

describe('A worker that stops in the middle', () => {
  test('leaves its job to another, and there is one pack', async () => {
    const { publicationId } = await publish(world, onAnotherDay());
    const id = await ask(publicationId);
    armFailpoints((name) => {
      if (name === 'pack: kept') throw new Error('The power went.');
    });
    await expect(worker.packs.build(id)).rejects.toThrow('The power went.');
    armFailpoints(null);
    expect(await worker.packs.build(id)).toBe('not mine');
    await silence(id);
    expect(await world.app.get(PackJobsService).offered()).toContain(id);
    expect(await worker.packs.build(id)).toBe('done');
    expect(await job(id)).toMatchObject({ state: 'done', attempts: 2, packs: 1 });
  });

  test('and was only slow finds that the job is another’s now', async () => {
    const { publicationId } = await publish(world, onAnotherDay());
    const id = await ask(publicationId);
    let isFirst = true;
    armFailpoints(async (name) => {
      if (name !== 'pack: kept' || !isFirst) return;
      isFirst = false;
      await silence(id);
      expect(await worker.packs.build(id)).toBe('done');
    });
    expect(await worker.packs.build(id)).toBe('not mine');
    expect(await job(id)).toMatchObject({ state: 'done', packs: 1 });
  });

  test('three times is given up, in words, and can be tried again by a person', async () => {
    const { publicationId } = await publish(world, onAnotherDay());
    const id = await ask(publicationId);
    armFailpoints((name) => {
      if (name === 'pack: taken') throw new Error('The power went.');
    });
    for (let time = 0; time < 3; time += 1) {
      await expect(worker.packs.build(id)).rejects.toThrow('The power went.');
      await silence(id);
    }
    armFailpoints(null);
    expect(await worker.packs.build(id)).toBe('not mine');
    expect(await job(id)).toMatchObject({
      state: 'failed',
      problems: ['Building stopped without an answer 3 times.'],
    });
    await world.app.get(PacksService).retry({ actor: await world.as('officer'), id });
    expect(await worker.packs.build(id)).toBe('done');
  });

  test('by being told to: a cancelled job keeps nothing', async () => {
    const { publicationId } = await publish(world, onAnotherDay());
    const id = await ask(publicationId);
    armFailpoints(async (name) => {
      if (name !== 'pack: made') return;
      await world.app.get(PacksService).cancel({ actor: await world.as('officer'), id });
    });
    expect(await worker.packs.build(id)).toBe('not mine');
    expect(await job(id)).toMatchObject({ state: 'cancelled', packs: 0 });
  });
});

describe('A supplement', () => {
  test('waits for the pack before it and goes on with its page numbers', async () => {
    const agenda = onAnotherDay();
    const supplement = {
      ...agenda,
      number: 1,
      items: [item({ number: 2, title: 'Late', report: report('Late', sections) })],
    };
    const first = await publish(world, agenda);
    const second = await publish(world, supplement);
    const late = await ask(second.publicationId);
    expect(await worker.packs.build(late)).toBe('not mine');
    expect(await job(late)).toMatchObject({
      state: 'waiting',
      stage: expect.stringContaining('the pack before it'),
    });
    const awaited = await ask(first.publicationId);
    expect(await worker.packs.build(awaited)).toBe('done');
    expect(await worker.packs.build(late)).toBe('done');
    const { publications } = await shelf(agenda);
    expect(publications[1]?.pack?.firstPage).toBe((publications[0]?.pack?.lastPage ?? 0) + 1);
  });
});

describe('A paper that is withdrawn', () => {
  test('takes the pack it was in from the shelf until it is built again', async () => {
    const given = onAnotherDay();
    const { publicationId, meetingId } = await publish(world, given);
    await worker.packs.build(await ask(publicationId));
    await withdraw(world, meetingId, given.items[0]?.report?.id ?? '', 'report');
    expect((await shelf(given)).chosen.pack).toBeNull();
    const [again] = await world.app
      .get(Recorder)
      .write((tx) => world.app.get(PacksService).askAll(tx, meetingId));
    expect(await worker.packs.build(again ?? '')).toBe('done');
    const { pack } = (await shelf(given)).chosen;
    expect(pack?.edition).toBe(2);
    const file = pack?.files.find(({ name }) => name === 'pack');
    const text = (await readPdf(await worker.files.read(file?.key ?? '')))
      .map((page) => page.text)
      .join();
    expect(text).toContain('The report was withdrawn');
    expect(text).not.toContain('A plan was agreed.');
  });

  test('while its pack is being built sends the job round again', async () => {
    const given = onAnotherDay();
    const { publicationId, meetingId } = await publish(world, given);
    const id = await ask(publicationId);
    armFailpoints(async (name) => {
      if (name === 'pack: made')
        await withdraw(world, meetingId, given.items[0]?.report?.id ?? '', 'report');
    });
    expect(await worker.packs.build(id)).toBe('again');
    armFailpoints(null);
    expect(await worker.packs.build(id)).toBe('done');
    expect(await job(id)).toMatchObject({ packs: 1 });
  });

  test('as a whole agenda takes its supplements from the shelf too', async () => {
    const agenda = onAnotherDay();
    const supplement = { ...agenda, number: 1 };
    const { publicationId, meetingId } = await publish(world, agenda);
    await publish(world, supplement);
    await withdraw(world, meetingId, publicationId, 'publication');
    await expect(shelf(supplement)).rejects.toThrow('These papers were withdrawn.');
  });

  test('just as its pack is put on the shelf has it built once more', async () => {
    const given = onAnotherDay();
    const { publicationId, meetingId } = await publish(world, given);
    const id = await ask(publicationId);
    let asked: Promise<unknown> = Promise.resolve();
    armFailpoints(async (name) => {
      if (name !== 'pack: written') return;
      armFailpoints(null);
      await withdraw(world, meetingId, given.items[0]?.report?.id ?? '', 'report');
      asked = ask(publicationId);
      await pause(300);
    });
    expect(await worker.packs.build(id)).toBe('done');
    const again = await asked;
    expect(again).not.toBe(id);
    expect((await shelf(given)).chosen).toMatchObject({ pack: null, openJob: again });
  });
});
