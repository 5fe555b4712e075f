import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectFile } from '#records/documents';
import { inspectPdf } from '../../libs/records/src/documents/pdf-file.js';
import { aPdf } from '../support/files/a-pdf.js';

const WORDS = 'The partnership reports on its eight priorities.';
const offered = (bytes: Uint8Array) => ({ fileName: 'a.pdf', bytes });

describe('A PDF that was made to be read for ever', () => {
  const inPdf = (...objects: readonly string[]) => aPdf({ pages: [WORDS], objects });
  const packed = (bytes: Uint8Array) =>
    `<< /Type /ObjStm /Length 1 >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`;
  /** The longest that nobody else was served while this was done, in milliseconds. */
  async function longestHold(work: () => Promise<unknown>): Promise<number> {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await work();
    clearInterval(beat);
    return Math.max(longest, performance.now() - last);
  }

  it('by naming packed objects that are not there holds up nobody, and is read', async () => {
    const bytes = inPdf('/ObjStm '.repeat(100_000));
    const held = await longestHold(async () => {
      expect(await inspectFile(offered(bytes))).toMatchObject({ pages: 1, text: WORDS });
    });
    expect(held).toBeLessThan(3_000);
  });

  it('by packing one bomb, or a thousand that do not unpack, is refused', async () => {
    const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024));
    const damaged = Array.from({ length: 1_000 }, () => packed(Buffer.from('no packed object')));
    for (const bytes of [inPdf(packed(bomb)), inPdf(...damaged)]) {
      await expect(inspectFile(offered(bytes))).rejects.toThrow(
        'more packed parts than can be looked into',
      );
    }
  });

  it('is refused in words when the time for it is over', async () => {
    await expect(inspectPdf(inPdf(), 1)).rejects.toThrow('The PDF takes longer or more memory');
  });
});
