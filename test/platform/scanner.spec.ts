import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scannerFor } from '#platform/scanner';
import { EICAR, FakeClamd } from '../support/files/fake-clamd.js';

describe('The scanner', () => {
  let clamd: FakeClamd;
  beforeAll(async () => {
    clamd = await FakeClamd.begin();
  });
  afterAll(() => clamd.end());

  it('is given every byte, and says what it found', async () => {
    const scanner = scannerFor({ scannerUrl: clamd.url });
    const large = Buffer.alloc(300_000, 'a');
    expect(await scanner.scan(large)).toBe('clean');
    expect(clamd.seen.at(-1)?.equals(large)).toBe(true);
    expect(await scanner.scan(Buffer.from(EICAR))).toEqual({ found: 'Eicar-Test-Signature' });
  });

  it('that hangs up or is not there is unreachable, and nothing is thrown', async () => {
    clamd.isDumb = true;
    expect(await scannerFor({ scannerUrl: clamd.url }).scan(Buffer.from('x'))).toBe('unreachable');
    clamd.isDumb = false;
    expect(await scannerFor({ scannerUrl: 'tcp://127.0.0.1:1' }).scan(Buffer.from('x'))).toBe(
      'unreachable',
    );
  });

  it('may be left out: then everything is clean, and it says that it is not there', async () => {
    const scanner = scannerFor({ scannerUrl: null });
    expect(scanner.isSet).toBe(false);
    expect(await scanner.scan(Buffer.from(EICAR))).toBe('clean');
  });
});
