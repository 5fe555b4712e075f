import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `package.json`, as an absolute path, whether this runs from `dist` or from source: views,
 * templates, assets and papers stay where they are written and are found from it.
 *
 * @throws when no folder above this file has one
 */
export function repositoryRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json was not found above the running program.');
    folder = parent;
  }
  return folder;
}
