import suite from './jest.config.mjs';

/** What is asserted on the real papers that lie beside the checkout. */
export default { ...suite, testMatch: ['<rootDir>/test/papers-real/**/*.papers.ts'] };
