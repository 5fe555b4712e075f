import { afterEach, describe, expect, test } from '@jest/globals';
import { UploadTrial } from '../../apps/worker/src/packs/upload-trial.js';
import { aPdf } from '../support/published-papers.js';

const trial = new UploadTrial();
afterEach(() => trial.end());

const whole = aPdf('A map', 3);
const text = (words: string) => new TextEncoder().encode(words);

/** The same spoilt bytes on every run: signs of the file are changed here and there. */
function spoilt(seed: number): Uint8Array {
  const bytes = Uint8Array.from(whole);
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let n = 0; n < 40; n += 1) bytes[next(bytes.length)] = next(256);
  return bytes;
}

describe('An upload is tried in a process of its own', () => {
  test('and can be shown when it is whole, page by page', async () => {
    expect(await trial.canShow({ name: 'u0.pdf', bytes: whole, pages: 3 })).toBe(true);
    expect(await trial.canShow({ name: 'u1.pdf', bytes: whole, pages: 4 })).toBe(false);
  });

  test.each([
    ['an empty file', new Uint8Array()],
    ['half a PDF', whole.subarray(0, whole.length / 2)],
    [
      'a PDF whose pages hold one another',
      text(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>',
      ),
    ],
    [
      'a PDF nested two hundred thousand deep',
      text(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/X ${'['.repeat(200_000)}${']'.repeat(200_000)}>>endobj\ntrailer<</Root 1 0 R>>`,
      ),
    ],
  ])('%s is damaged, and the next upload is tried all the same', async (_, bytes) => {
    expect(await trial.canShow({ name: 'u0.pdf', bytes, pages: 1 })).toBe(false);
    expect(await trial.canShow({ name: 'u1.pdf', bytes: whole, pages: 3 })).toBe(true);
  });

  test('sixty spoilt files end no worker: each is shown or damaged', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const shown = await trial.canShow({ name: `u${seed}.pdf`, bytes: spoilt(seed), pages: 3 });
      expect([true, false]).toContain(shown);
    }
  }, 60_000);

  test('one that takes for ever is damaged', async () => {
    const hasty = new UploadTrial(1);
    expect(await hasty.canShow({ name: 'u0.pdf', bytes: whole, pages: 3 })).toBe(false);
    hasty.end();
  });
});
