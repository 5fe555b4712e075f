import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { buildWhatChanged } from './launch/build.mjs';
import { installWhatIsMissing } from './launch/install.mjs';
import { requireNode } from './launch/node-version.mjs';
import { checkPapers, checkEverything } from './launch/tests.mjs';

/**
 * What `npm start`, `npm test`, `npm run cli` and `npm run papers` run. Plain Node: it is here before anything is
 * installed. What it says about installing and building goes to standard error; standard output is the command's.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const [what, ...args] = process.argv.slice(2);

requireNode(root);
if (what === 'start') await runBuilt('apps/cli/src/start/main.js');
else if (what === 'cli') await runBuilt('apps/cli/src/main.js');
else if (what === 'test') checkEverything(installed(), args);
else if (what === 'papers') checkPapers(installed(), args);
else {
  console.error('Say what to do: start, test, cli or papers.');
  process.exitCode = 2;
}

function installed() {
  installWhatIsMissing(root);
  return root;
}

/** Runs in this process, so that signals, exit code and standard input need nobody to pass them on. */
async function runBuilt(program) {
  buildWhatChanged(installed());
  const settings = join(root, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  process.env.DATA_DIR = process.env.DATA_DIR || join(root, '.data');
  const entry = join(root, 'dist', program);
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
}
