import { sharingOf } from './apps/cli/launch/together.mjs';
import suite from './jest.config.mjs';

/** The whole suite, with specs that share what they load: `npm test` writes the files that bring them together. */
export default {
  ...suite,
  testMatch: [
    '<rootDir>/.together/*.spec.mjs',
    ...sharingOf(import.meta.dirname).alone.map((spec) => `<rootDir>/${spec}`),
  ],
  testSequencer: '<rootDir>/test/support/longest-first-sequencer.mjs',
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/together-transform.mjs' },
};
