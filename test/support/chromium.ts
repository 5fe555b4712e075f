import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/** A Chromium to run: the system's own, else the one that came with npm, unpacked once for each user. */
export function chromiumPath(): string {
  return INSTALLED.find(canRun) ?? unpacked();
}

/**
 * The package unpacks to a fixed place that only the first user of the machine may run, and two processes at once
 * would spoil each other's copy. So each user has a folder, and a finished copy is moved there in one step.
 */
function unpacked(): string {
  const own = `critical-friend-chromium-${installedVersion()}-${userInfo().uid}`;
  const folder = join(tmpdir(), own);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  const making = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: making },
  });
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
  return program;
}

function installedVersion(): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const folder = entry.slice(0, entry.indexOf(join('@sparticuz', 'chromium')));
  const { version }: { version: string } = require(
    join(folder, '@sparticuz', 'chromium', 'package.json'),
  );
  return version;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
