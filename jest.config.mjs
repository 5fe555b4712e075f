/** One suite: unit specs beside their file, the rest under test/. Source runs as ES modules through swc. */
const aliases = {
  '^#rules$': '<rootDir>/libs/rules/src/index.ts',
  '^#records/(.*)$': '<rootDir>/libs/records/src/$1/index.ts',
  '^#postroom$': '<rootDir>/libs/postroom/src/index.ts',
  '^#platform$': '<rootDir>/libs/platform/src/index.ts',
  '^#platform/(.*)$': '<rootDir>/libs/platform/src/$1/index.ts',
  '^(\\.{1,2}/.*)\\.js$': '$1',
};

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: aliases,
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testTimeout: 30000,
  maxWorkers: 2,
};
