import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RecordMark } from '#records/record';
import { WebWorld } from '../support/web-world.js';

const PAGE = '/committees/crime-and-disorder';
const ROUNDS = 30;

let world: WebWorld;
const purpose = (n: number) => `Purpose number ${n} of this committee.`;
const write = (n: number) =>
  world.dataSource.query('UPDATE committees SET terms_of_reference = $2 WHERE id = $1', [
    world.committeeId,
    purpose(n),
  ]);
const read = async () => {
  const { body } = await world.stranger().see(PAGE);
  return Number(/Purpose number (\d+)/.exec(body)?.[1]);
};

beforeAll(async () => {
  world = await WebWorld.begin();
  await write(0);
}, 60_000);
afterAll(() => world.end());

test('a public page tells what was written before it was asked for, however many ask while it is rewritten', async () => {
  let written = 0;
  let isOver = false;
  const late: string[] = [];
  const reader = async () => {
    while (!isOver) {
      const known = written;
      const seen = await read();
      if (!(seen >= known)) late.push(`${seen} when ${known} was written`);
    }
  };
  const readers = [1, 2, 3, 4].map(reader);
  for (let n = 1; n <= ROUNDS; n += 1) {
    await write(n);
    written = n;
    expect(await read()).toBe(n);
    expect(await read()).toBe(n);
  }
  isOver = true;
  await Promise.all(readers);
  expect(late).toEqual([]);
}, 60_000);

test('the mark stays while nothing is written, and is another after any commit', async () => {
  const mark = world.app.get(RecordMark);
  const first = await mark.now();
  await read();
  expect(await mark.now()).toBe(first);
  const open = world.dataSource.createQueryRunner();
  await open.startTransaction();
  await open.query('UPDATE committees SET terms_of_reference = terms_of_reference');
  const begun = await mark.now();
  await open.commitTransaction();
  await open.release();
  expect(await mark.now()).not.toBe(begun);
});

test('many who ask at once share one question', async () => {
  const marks = await Promise.all(
    Array.from({ length: 50 }, () => world.app.get(RecordMark).now()),
  );
  expect(new Set(marks).size).toBe(1);
});
