import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compiles and bundles to `dist` when a source is not what it was at the last build. Quiet unless it fails. */
export function buildWhatChanged(root) {
  const stamp = join(root, 'dist/.sources.json');
  const sources = listSources(root);
  const built = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  if (JSON.stringify(built) === JSON.stringify(sources)) return;

  console.error('Building…');
  // The compiler leaves what a source that is gone once gave.
  const isGone = Object.keys(built).some((source) => !(source in sources));
  rmSync(isGone ? join(root, 'dist') : stamp, { recursive: true, force: true });
  run(root, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  run(root, ['apps/cli/launch/bundle.mjs']);
  writeFileSync(stamp, JSON.stringify(sources));
}

/** Runs a step of the build under this Node; a step that fails ends everything, with what it said. */
function run(root, words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}The build did not succeed: what it said is above.`);
  process.exit(1);
}

/** Every file that can change what is built, with its size and time of change. */
function listSources(root) {
  const rooms = ['apps', 'libs'].flatMap((side) =>
    readdirSync(join(root, side)).map((room) => join(side, room, 'src')),
  );
  const files = rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .map((file) => join(room, file)),
    );
  const how = [
    'tsconfig.json',
    'tsconfig.build.json',
    'package-lock.json',
    'apps/cli/launch/bundle.mjs',
  ];
  const all = [...files, ...how].sort((a, b) => a.localeCompare(b));
  return Object.fromEntries(
    all.map((file) => {
      const { size, mtimeMs } = statSync(join(root, file));
      return [file, `${size} ${mtimeMs}`];
    }),
  );
}
