import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PLACES } from './harness/places.js';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(folder, file));

const inTheCode = new Set(
  ['apps', 'libs']
    .flatMap(filesIn)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/failpoint\('([^']+)'\)/g)])
    .map(([, name]) => name),
);

describe('Every place where a process can be made to fail', () => {
  it('is one that a process is killed at, and no other is left', () => {
    expect(inTheCode).toEqual(new Set(Object.values(PLACES).flat()));
  });

  it('of the mail of the day is passed by its own spec', () => {
    const spec = readFileSync('test/postroom/mail-of-the-day.spec.ts', 'utf8');
    for (const name of [...PLACES.mailOfTheDay, ...PLACES.delivery.slice(0, 3)]) {
      expect(spec).toContain(`'${name}'`);
    }
  });
});
