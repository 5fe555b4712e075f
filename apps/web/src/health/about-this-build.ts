import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../layout/repository-root.js';

const { name, version }: { name: string; version: string } = JSON.parse(
  readFileSync(join(repositoryRoot(), 'package.json'), 'utf8'),
);

/** What is running here, and for how long. */
export const aboutThisBuild = () => ({
  name,
  version,
  node: process.versions.node,
  upSeconds: Math.round(process.uptime()),
});
