import { describe, expect, test } from '@jest/globals';
import { buildPack } from '../../apps/worker/src/packs/build-pack.js';
import { TypesetFault } from '../../apps/worker/src/typesetting/typeset-fault.js';
import { Typesetter, type SetDocument } from '../../apps/worker/src/typesetting/typesetter.js';
import { aFileStore, aPdf, document, item, papers } from '../support/published-papers.js';
import { order } from './built-pack.js';

/** A typesetter that can be asked again for what it set first, the pack to print. */
class Remembering extends Typesetter {
  private first: unknown = null;

  override set(name: string, sheet: unknown): SetDocument {
    this.first ??= sheet;
    return super.set(name, sheet);
  }

  setAgain(): SetDocument | null {
    return this.first === null ? null : super.set('pack', this.first);
  }
}

describe('The files of a pack', () => {
  test.each([
    ['made', 'nowhere'],
    ['given up half way', 'Setting item 3 by itself'],
  ])('are let go of when it is %s', async (_, stops) => {
    const bytes = aPdf('A map', 2);
    const typesetter = new Remembering('packs');
    const tell = async ({ stage }: { stage: string }) => {
      if (stage === stops) throw new Error('another worker has it');
    };
    const files = aFileStore();
    const map = document(bytes, { title: 'A map', pages: 2 });
    await files.put(map.key, bytes);
    const given = papers({ items: [item({ number: 3, documents: [map] })] });
    const making = buildPack(order(given), { typesetter, files, baseUrl: 'http://x.test', tell });
    await making.catch(() => null);
    expect(() => typesetter.setAgain()).toThrow(TypesetFault);
  });
});
