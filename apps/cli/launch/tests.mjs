import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { buildWhatChanged } from './build.mjs';
import { writeGroups } from './together.mjs';

/** What is unchanged since it was last found good is not read again: that is told by a hash of it. */
const FORMAT = ['--check', '--cache', '--cache-strategy=content', '.'];

/** `npm test`: every check in turn, stopping at the first that fails, and one line of totals. */
export function checkEverything(root, args) {
  step('Format', () => check(root, 'prettier/bin/prettier.cjs', FORMAT));
  step('Lint', () => check(root, 'oxlint/bin/oxlint', ['--type-aware']));
  step('Types', () => check(root, 'typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit']));
  step('Build', () => buildWhatChanged(root));
  step('Tests', () => (args.length === 0 ? wholeSuite(root) : jest(root, args)));
}

/** Every spec; those that can share a file of the run, for loading the application is most of what a short one takes. */
function wholeSuite(root) {
  writeGroups(root);
  jest(root, ['--config', 'jest.together.config.mjs']);
}

/** `npm run papers`: what is asserted on the real papers beside the checkout. */
export function checkPapers(root, args) {
  const papers = resolve(root, '../shared/reference');
  if (!existsSync(papers)) {
    console.error(`The real papers are not there: ${papers} does not exist.`);
    process.exit(1);
  }
  buildWhatChanged(root);
  step('Papers', () => jest(root, ['--config', 'jest.papers.config.mjs', ...args]));
}

function step(name, run) {
  console.log(`${name}…`);
  const code = run() ?? 0;
  if (code === 0) return;
  console.log(`Stopped: ${name.toLowerCase()} did not pass.`);
  process.exit(code);
}

function check(root, program, args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', program), ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
  return status ?? 1;
}

function jest(root, args) {
  const folder = mkdtempSync(join(tmpdir(), 'critical-friend-results-'));
  const results = join(folder, 'results.json');
  // A large nursery: what a test throws away at once is then not looked through again and again.
  const node = ['--experimental-vm-modules', '--no-warnings', '--max-semi-space-size=64'];
  const { status } = spawnSync(
    process.execPath,
    [...node, 'node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...args],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log(totals(results));
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) process.exit(status ?? 1);
}

/** A file of tests that could not even be read counts as one failure. */
function totals(results) {
  if (!existsSync(results)) return 'The tests ended without a result.';
  const told = JSON.parse(readFileSync(results, 'utf8'));
  const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
  const skipped = told.numPendingTests + told.numTodoTests;
  return `${told.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
}
