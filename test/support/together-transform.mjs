import swc from '@swc/jest';
import { APART } from '../../apps/cli/launch/together.mjs';

/**
 * Lets many specs share one file of a run, so that the application is loaded once for all of them: what a spec says at its
 * top level becomes a `describe` of its own, with its hooks and its variables. Its imports stay where they are.
 */
const transformer = swc.createTransformer();

export default {
  ...transformer,
  process: (source, path, options) => {
    const transformed = transformer.process(source, path, options);
    return isSpec(source, path) ? wrapped(path, transformed) : transformed;
  },
  processAsync: async (source, path, options) => {
    const transformed = await transformer.processAsync(source, path, options);
    return isSpec(source, path) ? wrapped(path, transformed) : transformed;
  },
  getCacheKey: (...given) => `together ${transformer.getCacheKey(...given)}`,
};

const isSpec = (source, path) => path.endsWith('.spec.ts') && !APART.test(source);

function wrapped(path, transformed) {
  const { code, ...rest } = transformed;
  const lines = code.split('\n');
  const last = lines.findLastIndex((line) => /^import .*;$/.test(line));
  const map = lines.findLastIndex((line) => line.startsWith('//# sourceMappingURL'));
  const end = map === -1 ? lines.length : map;
  const name = JSON.stringify(path.slice(path.search(/(apps|libs|test)\//)));
  return {
    ...rest,
    code: [
      ...lines.slice(0, last + 1),
      `describe(${name}, () => {${lines[last + 1] ?? ''}`,
      ...lines.slice(last + 2, end),
      '});',
      ...lines.slice(end),
    ].join('\n'),
  };
}
