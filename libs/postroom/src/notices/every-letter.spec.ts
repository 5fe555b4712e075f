import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '#platform/installation';
import { DIGEST } from '../digests/digest-writer.js';
import { NOTICES } from './notices.js';

const ROOT = join(repositoryRoot(), 'libs/postroom/src');

/** The template of a letter's text with those it extends and includes. */
function templates(name: string): string {
  const own = readFileSync(join(ROOT, name), 'utf8');
  const others = [...own.matchAll(/{% (?:extends|include) "([^"]+)" %}/g)];
  return [own, ...others.map(([, other = '']) => templates(other))].join('\n');
}

describe('Every letter says', () => {
  it.each([...NOTICES.map(({ name }) => name), DIGEST])(
    'why it came, what happens if nothing is done, and when the next comes: %s',
    (name) => {
      const text = templates(`notices/${name}/body.txt.njk`);
      expect(text).toContain('Why you got this: ');
      expect(text).toContain('If you do nothing: ');
      expect(text).toContain('Next letter: ');
    },
  );
});
