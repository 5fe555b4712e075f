import { describe, expect, it } from '@jest/globals';
import { failpointAsked } from './failpoint-asked.js';

describe('A failpoint asked for by the environment', () => {
  const CF_FAILPOINT = 'transition: saved:2:kill';

  it('names the place, the passing and the way to fail', () => {
    expect(failpointAsked({ NODE_ENV: 'test', CF_FAILPOINT })).toEqual({
      name: 'transition: saved',
      nth: 2,
      how: 'kill',
    });
  });

  it.each(['production', 'development', undefined])('is not heard where NODE_ENV is %s', (env) => {
    expect(failpointAsked({ NODE_ENV: env, CF_FAILPOINT })).toBeNull();
  });

  it('is refused in other words', () => {
    for (const wrong of ['transition: saved', 'transition: saved:0:kill', 'deliver: sent:1:stop']) {
      expect(() => failpointAsked({ NODE_ENV: 'test', CF_FAILPOINT: wrong })).toThrow(
        'CF_FAILPOINT is name:nth:kill or name:nth:throw',
      );
    }
  });
});
