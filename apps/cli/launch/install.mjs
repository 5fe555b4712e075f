import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs `npm install` when the packages are absent or are not those of the lock file. Quiet unless it fails. */
export function installWhatIsMissing(root) {
  const stamp = join(root, 'node_modules/.cache/critical-friend/installed');
  if (read(stamp) === wanted(root)) return;
  if (!existsSync(stamp) && installedByHand(root)) return write(stamp, wanted(root));

  console.error('Installing what is missing. The first time takes a minute or two…');
  rmSync(stamp, { force: true });
  const npm = process.env.npm_execpath;
  const options = ['install', '--include=dev', '--no-audit', '--no-fund'];
  const { status, stdout, stderr, error } = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', options, {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
  if (status !== 0) {
    console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim());
    console.error('npm install did not succeed: what it said is above.');
    process.exit(1);
  }
  write(stamp, wanted(root));
}

/** The lock file, and the parts of `package.json` it answers to. */
function wanted(root) {
  const { dependencies, devDependencies, overrides } = JSON.parse(read(join(root, 'package.json')));
  return createHash('sha256')
    .update(
      JSON.stringify([dependencies, devDependencies, overrides, process.platform, process.arch]),
    )
    .update(read(join(root, 'package-lock.json')))
    .digest('hex');
}

function installedByHand(root) {
  const done = statSync(join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  const lock = statSync(join(root, 'package-lock.json'), { throwIfNoEntry: false });
  // npm writes both at the end of an installation, in either order.
  return done !== undefined && lock !== undefined && done.mtimeMs > lock.mtimeMs - 60_000;
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
