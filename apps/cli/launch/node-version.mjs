import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves with a plain sentence when this Node is older than `package.json` asks for. */
export function requireNode(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const needed = engines.node.replace(/^\D+/, '');
  const [major, minor] = needed.split('.').map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  console.error(`Critical Friend needs Node ${needed} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
