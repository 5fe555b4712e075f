import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { aPackWorker, type PackWorker } from '../packs/pack-world.js';
import { readPdf } from '../packs/pdf-text.js';
import { preparedMeeting, type ToPrepare } from '../support/prepared-meeting.js';
import { textOf } from '../support/seen-text.js';
import { WebWorld } from '../support/web-world.js';
import { lacks, writtenIn } from '../support/written-in.js';

const paper = (name: string): string =>
  readFileSync(new URL(`../../../shared/reference/${name}`, import.meta.url), 'utf8');

interface Real extends ToPrepare {
  readonly name: string;
  readonly begins: string;
  /** The last lawful day to publish, and the day after it. */
  readonly lastDay: string;
  readonly dayAfter: string;
}

const REAL: readonly Real[] = [
  {
    name: 'the Kent committee report of 19 July 2023',
    paper: paper('002_4a379ed57b484013.txt'),
    template: 'scrutiny',
    heldOn: '2023-07-19',
    begins: '2023-05-30T09:00:00Z',
    lastDay: '2023-07-11T15:00:00Z',
    dayAfter: '2023-07-12T09:00:00Z',
  },
  {
    name: 'the Sevenoaks cabinet report of 17 March 2022',
    paper: paper('001_0e611be1231f5caf.txt'),
    template: 'cabinet',
    heldOn: '2022-03-17',
    // The paper says that the decision is a key one, and not when its notice was given.
    alsoSaid: { keyDecisionNotice: '2022-02-10' },
    begins: '2022-01-31T09:00:00Z',
    lastDay: '2022-03-09T15:00:00Z',
    dayAfter: '2022-03-10T09:00:00Z',
  },
];

describe.each(REAL)('$name', (real) => {
  let world: WebWorld;
  let worker: PackWorker;
  let prepared: Awaited<ReturnType<typeof preparedMeeting>>;
  let publicPage: string;

  beforeAll(async () => {
    world = await WebWorld.begin(real.begins);
    worker = await aPackWorker(world);
    prepared = await preparedMeeting(world, real);
  }, 60_000);
  afterAll(async () => {
    await worker.stop();
    await world.end();
  });

  test('is refused a day after the last lawful day, without a reason', async () => {
    world.time.set(real.dayAfter);
    await expect(publish()).rejects.toThrow('five clear days');
  });

  test('is published on the last lawful day, with every field and paragraph on its page', async () => {
    world.time.set(real.lastDay);
    await publish();
    publicPage = `/committees/crime-and-disorder/meetings/${real.heldOn}`;
    const item = await world.stranger().see(`${publicPage}/items/1`);
    expect(item.status).toBe(200);
    expect(writtenIn(prepared.content).length).toBeGreaterThan(25);
    expect(lacks(textOf(item.body), [...writtenIn(prepared.content), 'never written'])).toEqual([
      'never written',
    ]);
  });

  test('is built into a pack that says the same', async () => {
    const jobs = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM jobs WHERE audience = 'public'`,
    );
    expect(jobs).toHaveLength(1);
    expect(await worker.packs.build(jobs[0]?.id ?? '')).toBe('done');
    const { status, bytes } = await download(`${publicPage}/pack.pdf`);
    expect(status).toBe(200);
    const pages = await readPdf(bytes);
    const printed = pages.map(({ text }) => text).join(' ');
    expect(lacks(printed, writtenIn(prepared.content))).toEqual([]);
  });

  const download = async (path: string) => {
    const answer = await fetch(`${world.web.address}${path}`);
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  const publish = async () =>
    world.app
      .get(MeetingsService)
      .publishAgenda(
        { actor: await world.as('officer'), id: prepared.meetingId },
        { reason: null },
      );
});
